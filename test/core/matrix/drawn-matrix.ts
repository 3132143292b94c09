import fc from "fast-check";

/** Matrices as offices draw them: offices down, figures across, and where each figure is worked out of others. */

export type Cell = string | number;

export interface DrawnMatrix {
  readonly rows: Cell[][];
  /** Cells that others are tied to by what the table prints, as [row, column] of `rows`. */
  readonly tied: readonly (readonly [number, number])[];
}

/** A group of columns: one heading over a total and its parts, over three levels where two parts are "Trong đó". */
interface Group {
  readonly parts: number;
  readonly isDeep: boolean;
}

interface Shape {
  readonly groups: readonly Group[];
  readonly offices: number;
  readonly total: "top" | "bottom";
  readonly word: string;
  readonly numbers: "none" | "plain" | "equations";
  readonly hasRate: boolean;
  readonly isNumbered: boolean;
  readonly silent: number | null;
  readonly figures: readonly number[];
}

const THINGS = ["Hồ sơ đất đai", "Hồ sơ hộ tịch", "Văn bản đến", "Lượt công dân"];
const PARTS = ["Loại A", "Loại B", "Loại C", "Loại D"];
const FIGURES = 61;

export const shapes: fc.Arbitrary<Shape> = fc.record({
  groups: fc.array(fc.record({ parts: fc.integer({ min: 2, max: 4 }), isDeep: fc.boolean() }), {
    minLength: 1,
    maxLength: 3,
  }),
  offices: fc.integer({ min: 5, max: 9 }),
  total: fc.constantFrom("top", "bottom"),
  word: fc.constantFrom("Tổng cộng", "TỔNG SỐ", "Cộng:", "Tổng"),
  numbers: fc.constantFrom("none", "plain", "equations"),
  hasRate: fc.boolean(),
  isNumbered: fc.boolean(),
  silent: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
  figures: fc.array(fc.integer({ min: 3, max: 4000 }), { minLength: FIGURES, maxLength: FIGURES }),
});

export function drawMatrix(shape: Shape): DrawnMatrix {
  const { groups, offices, hasRate, isNumbered } = shape;
  const left = isNumbered ? 2 : 1;
  const [top, middle, low, marks]: Cell[][] = [[], [], [], []];
  const wide = left + groups.reduce((sum, { parts }) => sum + parts + 1, 0) + (hasRate ? 3 : 0);
  for (const line of [top, middle, low, marks]) line!.push(...Array<Cell>(wide).fill(""));
  if (isNumbered) top![0] = "STT";
  top![left - 1] = "Đơn vị";
  let at = left;
  const totals: number[] = [];
  groups.forEach(({ parts, isDeep }, group) => {
    top![at] = THINGS[group]!;
    middle![at] = "Tổng số";
    totals.push(at);
    for (let part = 0; part < parts; part += 1) {
      const column = at + 1 + part;
      const inWhich = isDeep && parts > 2 && part < 2;
      if (!inWhich) middle![column] = PARTS[part]!;
      else {
        if (part === 0) middle![column] = "Trong đó";
        low![column] = PARTS[part]!;
      }
    }
    at += parts + 1;
  });
  const rate = hasRate ? at : null;
  if (rate !== null)
    ["Số nhiệm vụ được giao", "Số nhiệm vụ đã hoàn thành", "Tỷ lệ nhiệm vụ đã hoàn thành (%)"].forEach(
      (text, part) => (top![rate + part] = text),
    );
  for (let column = 0; column < wide; column += 1) {
    const group = totals.indexOf(column);
    const parts = group < 0 ? [] : Array.from({ length: groups[group]!.parts }, (_, part) => `(${column + 2 + part})`);
    const own = `(${column + 1})`;
    marks![column] = parts.length > 0 && shape.numbers === "equations" ? `${own}=${parts.join("+")}` : own;
  }
  const bodies = Array.from({ length: offices }, (_, office) => officeRow(office));
  const sums = Array.from({ length: wide }, (_, column) =>
    bodies.reduce((sum, row) => sum + Number(row[column] || 0), 0),
  );
  const totalRow = sums.map((sum, column): Cell => (column < left ? "" : sum));
  if (rate !== null) totalRow[rate + 2] = rateOf(Number(totalRow[rate + 1]), Number(totalRow[rate]));
  totalRow[left - 1] = shape.word;
  const header = [top!, ...(middle!.some(Boolean) ? [middle!] : []), ...(low!.some(Boolean) ? [low!] : [])];
  const numbers = shape.numbers === "none" ? [] : [marks!];
  const body = shape.total === "top" ? [totalRow, ...bodies] : [...bodies, totalRow];
  const above: Cell[][] = [["TỔNG HỢP KẾT QUẢ"], ["Đơn vị tính: hồ sơ"]];
  const start = above.length + header.length + numbers.length;
  const counts = Array.from({ length: wide - left }, (_, index) => left + index).filter(
    (column) => rate === null || column < rate,
  );
  const tied = body.flatMap((row, index) =>
    counts.flatMap((column) => (row[column] === "" ? [] : [[start + index, column] as const])),
  );
  return { rows: [...above, ...header, ...numbers, ...body], tied };

  function officeRow(office: number): Cell[] {
    const row: Cell[] = Array<Cell>(wide).fill("");
    if (isNumbered) row[0] = office + 1;
    row[left - 1] = `Đơn vị số ${office + 1}`;
    if (shape.silent === office) return row;
    const figure = (column: number) => shape.figures[(office * wide + column) % FIGURES]! + office;
    groups.forEach(({ parts }, group) => {
      const first = totals[group]! + 1;
      for (let part = 0; part < parts; part += 1) row[first + part] = figure(first + part);
      row[first - 1] = row.slice(first, first + parts).reduce<number>((sum, one) => sum + Number(one), 0);
    });
    if (rate === null) return row;
    const done = figure(rate + 1);
    const given = done + (figure(rate) % 50);
    row[rate] = given;
    row[rate + 1] = done;
    row[rate + 2] = rateOf(done, given);
    return row;
  }
}

function rateOf(part: number, base: number): number {
  return Math.round((part * 10000) / base) / 100;
}
