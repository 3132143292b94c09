import fc from "fast-check";
import { address, type Layout, type SheetSnapshot } from "../../src/core";
import { typed, withRow } from "../support/snapshot";

/** What a clerk may do to the sheets of a form between two reads. */
export type Edit = (sheets: readonly SheetSnapshot[]) => readonly SheetSnapshot[];

const FIGURES = ["", "446/491", "Đang triển khai", "1.297", "12,5", "#DIV/0!", 0.5, 87.582, 1e20, true] as const;
const NOTES = ["", "Đúng số", "Không có số liệu", "98/100", "Do bổ sung nhiệm vụ", 12, 7.25] as const;
const TEXTS = ["", "Ghi chú", "STT", "Kỳ trước", "Quý III/2024", "Tổng cộng", "UBND huyện B", 2024, 35] as const;

/** Edits of a form that stands as in `layout`: figures and notes mostly, then texts anywhere, rows, names, merges. */
export function randomEdit(layout: Layout): fc.Arbitrary<Edit> {
  const [cells, notes] = [[...layout.cells.values()], [...layout.notes.values()]];
  const figure = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: -2, max: 9000 }) as fc.Arbitrary<string | number | boolean> },
    { weight: 2, arbitrary: fc.constantFrom<string | number | boolean>(...FIGURES) },
  );
  const which = fc.nat(9);
  const spot = fc.record({ which, row: fc.nat(200), column: fc.nat(9) });
  return fc.oneof(
    { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...cells), figure).map(([place, to]) => typeIn(place, to)) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(...(notes.length > 0 ? notes : cells)), fc.constantFrom(...NOTES))
        .map(([place, to]) => typeIn(place, to)),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(spot, fc.constantFrom(...TEXTS))
        .map(([{ which, row, column }, to]) => onSheet(which, (one) => typed(one, { [inside(one, row, column)]: to }))),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(spot, fc.constantFrom("inserted" as const, "deleted" as const))
        .map(([{ which, row }, how]) => onSheet(which, (one) => withRow(one, row % one.values.length, how))),
    },
    { weight: 1, arbitrary: which.map((at) => onSheet(at, (one) => ({ ...one, name: `${one.name} (2)` }))) },
    {
      weight: 1,
      arbitrary: fc.tuple(which, fc.boolean()).map(([at, visible]) => onSheet(at, (one) => ({ ...one, visible }))),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(...cells), fc.integer({ min: 1, max: 3 })).map(([place, rows]) =>
        onSheetNamed(place.sheet, (one) => ({
          ...one,
          merges: [{ row: place.row, column: place.column, rows, columns: 2 }],
        })),
      ),
    },
    {
      weight: 1,
      arbitrary: spot.map(({ which, row }) =>
        onSheet(which, (one) => ({ ...one, hidden: { rows: [row % one.values.length], columns: [] } })),
      ),
    },
  );
}

function typeIn(
  { sheet, row, column }: { sheet: string; row: number; column: number },
  to: string | number | boolean,
): Edit {
  return onSheetNamed(sheet, (one) =>
    row < one.values.length && column < (one.values[0]?.length ?? 0) ? typed(one, { [address(row, column)]: to }) : one,
  );
}

function inside(one: SheetSnapshot, row: number, column: number): string {
  return address(row % one.values.length, column % (one.values[0]?.length ?? 1));
}

function onSheet(which: number, change: (one: SheetSnapshot) => SheetSnapshot): Edit {
  return (sheets) => sheets.map((one, at) => (at === which % sheets.length ? change(one) : one));
}

function onSheetNamed(id: string, change: (one: SheetSnapshot) => SheetSnapshot): Edit {
  return (sheets) => sheets.map((one) => (one.id === id ? change(one) : one));
}
