import type fc from "fast-check";
import { recognise, type Layout, type SheetSnapshot, type Template } from "../../../src/core";
import { allTemplates } from "../../../src/entry/cli/templates";
import { blankForm, sheet, snapshot } from "../../support/snapshot";

/** The shipped forms as grids that a test can change, and what recognition says of them. */

export type Value = string | number;
export type Grid = Value[][];

export const gridOf = ({ values }: SheetSnapshot): Grid => values.map((row) => [...row] as Value[]);
export const sheetsOf = (grids: readonly Grid[]) => grids.map((grid, at) => sheet(`s${at + 1}`, grid));

/** The shipped forms, by id, whose first sheet is one table. */
export const lists = [
  "bnv-6459-2020/bo",
  "bnv-6459-2020/tinh",
  "quang-ngai-2021/so",
  "soc-trang-2021/so",
  "binh-dinh-2020/huyen",
  "ninh-thuan-2022/huyen",
];

export async function shippedForms(): Promise<readonly Template[]> {
  return allTemplates();
}

/** Every sheet of the form with a figure in each cell that takes one: 1001, 1002 … */
export function filledForm(template: Template, values?: Parameters<typeof blankForm>[1]) {
  const sheets = blankForm(template, values);
  const [layout] = recognise(snapshot(...sheets), [template]);
  if (layout === undefined) throw new Error(`${template.file.id} is not recognised`);
  const grids = sheets.map(gridOf);
  let next = 1000;
  for (const [key, place] of layout.cells) {
    const measure = template.cells.get(key.replace(/#\d+/, ""))?.measure;
    if (measure?.type === "heading" || measure?.type === "text") continue;
    const at = sheets.findIndex(({ id }) => id === place.sheet);
    grids[at]![place.row]![place.column] = next += 1;
  }
  return { grids, layout };
}

/** Which form has which cell where: equal for equal readings. */
export const readingOf = (layouts: readonly Layout[]) =>
  layouts.map(({ template, cells }) => [template.file.id, [...cells].map(([key, place]) => [key, place])]);

/** The grid with a column put in at `at`; `cells` by row. */
export function withColumn(grid: Grid, at: number, cells: (row: number) => Value): Grid {
  return grid.map((line, row) => [...line.slice(0, at), cells(row), ...line.slice(at)]);
}

export function withoutColumn(grid: Grid, at: number): Grid {
  return grid.map((line) => line.filter((_, column) => column !== at));
}

/** The rows of one appendix as recognised, and the columns its figures and notes stand in. */
export function tableOf(layout: Layout, appendix = 0) {
  const { sheet: id } = layout.appendices[appendix]!;
  const places = [...layout.cells.values()].filter((place) => place.sheet === id);
  const notes = [...layout.notes.values()].filter((place) => place.sheet === id);
  const rows = places.map(({ row }) => row);
  return {
    value: places[0]!.column,
    note: notes[0]?.column ?? null,
    first: Math.min(...rows),
    last: Math.max(...rows),
  };
}

/** Fields, headings and lines of tables that are no form of these, as one-stop systems and offices print them. */
export const fields = [
  "Đất đai",
  "Hộ tịch",
  "Chứng thực",
  "Bảo trợ xã hội",
  "Đăng ký kinh doanh",
  "Xây dựng",
  "Sở Tư pháp",
  "Xã A",
  "Phường B",
];
export const names = ["Lĩnh vực", "Đơn vị", "Tên xã, phường", "Lĩnh vực, công việc giải quyết theo cấp", "Nội dung"];
export const groups: readonly (readonly [string, readonly string[]])[] = [
  ["Tiếp nhận", ["Tổng số", "Trực tuyến", "Trực tiếp, dịch vụ bưu chính", "Từ kỳ trước"]],
  ["Số lượng hồ sơ tiếp nhận", ["Tổng số", "Trong kỳ", "Từ kỳ trước"]],
  ["Số hồ sơ đã tiếp nhận", ["Tổng số", "Trực tuyến", "Trực tiếp"]],
  ["Số lượng hồ sơ đã giải quyết", ["Tổng số", "Trước hạn", "Đúng hạn", "Quá hạn"]],
  ["Số lượng hồ sơ đang giải quyết", ["Tổng số", "Trong hạn", "Quá hạn"]],
  ["Tổng số TTHC thuộc thẩm quyền giải quyết của địa phương", ["Tổng số TTHC", "Cấp tỉnh", "Cấp xã"]],
  ["TTHC được thực hiện theo CCMC, MCLT", ["Tổng số TTHC", "Tại BPMC cấp tỉnh", "Tại BPMC cấp xã"]],
  ["Dịch vụ công trực tuyến", ["Toàn trình", "Một phần", "Chưa cung cấp"]],
];

export interface Matrix {
  readonly grid: Grid;
  /** Cells of the grid that hold figures. */
  readonly figures: number;
}

/** A table of no known form: headings over two lines or one, fields down, figures across, a total below. */
export function matrixOf(gen: typeof fc): fc.Arbitrary<Matrix> {
  return gen
    .record({
      parts: gen.uniqueArray(gen.constantFrom(...groups), { minLength: 1, maxLength: 4, selector: ([name]) => name }),
      name: gen.constantFrom(...names),
      rows: gen.uniqueArray(gen.constantFrom(...fields), { minLength: 2, maxLength: 8 }),
      figures: gen.array(gen.integer({ min: 0, max: 90_000 }), { minLength: 9, maxLength: 9 }),
      flat: gen.boolean(),
      numbered: gen.boolean(),
      total: gen.constantFrom("Tổng cộng", "TỔNG CỘNG:", "Tổng số", "Cộng", ""),
      note: gen.boolean(),
    })
    .map(({ parts, name, rows, figures, flat, numbered, total, note }) => {
      const columns = parts.flatMap(([group, leaves]) =>
        leaves.map((leaf, at) => ({ group: at === 0 ? group : "", leaf })),
      );
      const tail = note ? ["Ghi chú"] : [];
      const header: Grid = flat
        ? [["STT", name, ...columns.map(({ leaf }) => leaf), ...tail]]
        : [
            ["TT", name, ...columns.map(({ group }) => group), ...tail],
            ["", "", ...columns.map(({ leaf }) => leaf), ...tail.map(() => "")],
          ];
      const numbers: Grid = numbered ? [["", "", ...columns, ...tail].map((_, at) => at + 1)] : [];
      const lines = [...rows, ...(total === "" ? [] : [total])].map((label, at): Value[] => [
        at < rows.length ? at + 1 : "",
        label,
        ...columns.map((_, column) => 2101 + (figures[(at * 3 + column) % figures.length] ?? 0)),
        ...tail.map(() => ""),
      ]);
      return { grid: [...header, ...numbers, ...lines], figures: lines.length * columns.length };
    });
}
