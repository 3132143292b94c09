import { readFileSync } from "node:fs";
import fc from "fast-check";
import { columnName, recognise, type RecogniseAsked, type Template } from "../../../src/core";
import { sheet, snapshot } from "../../support/snapshot";
import { filledForm, lists, shippedForms, tableOf, withColumn, type Grid, type Value } from "./whole-forms";

/** Two columns of figures: this period's is taken when words or the period say so, else it is asked. */

let templates: readonly Template[] = [];
beforeAll(async () => {
  templates = await shippedForms();
});

const [this_, other] = ["this", "other"] as const;

/** The first sheet of a form whose figures stand in two columns under such headings; `figures` of the second by row. */
function twoColumns(
  id: string,
  headings: readonly [string, string],
  figures: (row: number, own: Value) => Value = (row) => 3000 + row,
  year = 2024,
) {
  const template = templates.find(({ file }) => file.id === id)!;
  const period = template.file.periods.find((one) => one.id === "quy-3")!;
  const { grids, layout } = filledForm(template, { office: "Đơn vị A", period, year });
  const { value, first, last } = tableOf(layout);
  const grid = withColumn(grids[0]!, value + 1, (row) => {
    const own = grids[0]![row]![value]!;
    return row >= first && row <= last && own !== "" ? figures(row, own) : "";
  });
  grid[first - 1]![value] = headings[0];
  grid[first - 1]![value + 1] = headings[1];
  return { grid, value, first, template };
}

function read(grid: Grid, asked: RecogniseAsked = {}) {
  const layouts = recognise(snapshot(sheet("s", grid)), templates, asked);
  expect(layouts).toHaveLength(1);
  const [layout] = layouts;
  const { columnQuestion, columnAnswered, columnsAside, doubtfulRows } = layout!.appendices[0]!;
  const columns = [...new Set([...layout!.cells.values()].map(({ column }) => column))];
  return {
    columns,
    columnQuestion,
    columnAnswered,
    aside: columnsAside?.map(({ column }) => column),
    doubtful: doubtfulRows.length,
  };
}

const told: readonly (readonly [string, string, "this" | "other", "this" | "other"])[] = [
  ["Kỳ trước", "Kỳ này", other, this_],
  ["Cùng kỳ năm trước", "Thực hiện", other, this_],
  ["Kế hoạch", "Kết quả", other, this_],
  ["Kế hoạch năm", "Thực hiện trong kỳ", other, this_],
  ["Năm 2023", "Năm 2024", other, this_],
  ["2023", "2024", other, this_],
  ["Quý II/2024", "Quý III/2024", other, this_],
  ["Quý 3 năm 2023", "Quý 3 năm 2024", other, this_],
  ["Kết quả kỳ trước", "Số liệu", other, this_],
  ["Thực hiện cùng kỳ", "Thực hiện kỳ này", other, this_],
  ["Lũy kế từ đầu năm", "Trong kỳ", other, this_],
  ["So với cùng kỳ", "Kỳ báo cáo", other, this_],
  ["Quý trước", "Quý này", other, this_],
  ["Tăng/giảm so với kỳ trước", "Kết quả thực hiện", other, this_],
];

it("takes this period's column by words or period, in either order, and puts the other aside", () => {
  fc.assert(
    fc.property(fc.constantFrom(...lists), fc.constantFrom(...told), fc.boolean(), (id, [before, now], swapped) => {
      const { grid, value } = twoColumns(id, swapped ? [now, before] : [before, now]);
      const [chosen, aside] = swapped ? [value, value + 1] : [value + 1, value];
      expect(read(grid)).toEqual({
        columns: [chosen],
        columnQuestion: undefined,
        columnAnswered: undefined,
        aside: [aside],
        doubtful: 0,
      });
    }),
    { numRuns: 120 },
  );
});

const open: readonly (readonly [string, string])[] = [
  ["Tháng 8", "Tháng 9"],
  ["Cột 1", "Cột 2"],
  ["Thực hiện", "Kết quả"],
  ["Cột 1", ""],
];

it("asks where nothing tells, and takes the answer by heading or letter", () => {
  fc.assert(
    fc.property(fc.constantFrom(...lists), fc.constantFrom(...open), fc.boolean(), (id, headings, second) => {
      const { grid, value } = twoColumns(id, headings, (row) => 1000 + ((row * 7919) % 997));
      const asked = read(grid);
      const options = [0, 1].map((at) => ({ column: value + at, heading: headings[at] }));
      expect(asked.columnQuestion).toEqual({ chosen: value, options, why: "columns" });
      const wanted = value + Number(second);
      const letter = String.fromCharCode(65 + wanted);
      for (const column of [
        letter,
        letter.toLowerCase(),
        ...(headings[Number(second)] ? [headings[Number(second)]!.toUpperCase()] : []),
      ]) {
        expect(read(grid, { column })).toEqual({
          columns: [wanted],
          columnQuestion: undefined,
          columnAnswered: true,
          aside: [value + Number(!second)],
          doubtful: 0,
        });
      }
      for (const column of ["Z", "Cột không có", "A", "Ghi chú"]) {
        const wrong = read(grid, { column });
        expect([wrong.columnAnswered, wrong.columnQuestion]).toEqual([undefined, asked.columnQuestion]);
      }
    }),
    { numRuns: 40 },
  );
});

it.each([
  ["quy-1", "Cùng kỳ 2023", "3 tháng đầu năm 2024"],
  ["6-thang", "6 tháng cuối năm 2024", "6 tháng đầu năm 2024"],
] as const)("takes months of a year for the period they are: %s", (id, before, now) => {
  const { grid, value } = twoColumns("bnv-6459-2020/tinh", [before, now]);
  expect(read(grid, { period: { id, year: 2024 } }).columns).toEqual([value + 1]);
});

it("takes the column that was chosen for one sheet on that sheet alone", () => {
  const { grid, value } = twoColumns("bnv-6459-2020/tinh", ["Cột 1", "Cột 2"]);
  const { columnQuestion } = read(grid);
  expect(columnQuestion?.options).toHaveLength(2);
  const letter = columnName(value + 1);
  expect(read(grid, { columns: { s: letter } }).columns).toEqual([value + 1]);
  expect(read(grid, { columns: { other: letter } }).columnQuestion).toEqual(columnQuestion);
});

it("asks for years as long as the period is not known, and follows the one asked for", () => {
  const { grid, value, first } = twoColumns("bnv-6459-2020/tinh", ["2023", "2024"]);
  const untitled = grid.map((line, row) => (row < first - 2 ? line.map(() => "") : line));
  expect(read(untitled).columnQuestion?.options.map(({ heading }) => heading)).toEqual(["2023", "2024"]);
  for (const [at, year] of [2023, 2024].entries()) {
    expect(read(untitled, { period: { id: "quy-3", year } }).columns).toEqual([value + at]);
  }
});

it("lets the sums of the form decide where they hold in one column alone", () => {
  for (const id of ["bnv-6459-2020/tinh", "soc-trang-2021/so", "bnv-6459-2020/bo"]) {
    const { figures } = JSON.parse(readFileSync(`test/templates/samples/${id}.json`, "utf8")) as {
      figures: Record<string, number>;
    };
    const { grid, value, first, template } = twoColumns(id, ["Cột 1", "Cột 2"]);
    let state = 7;
    const random = () => (state = (state * 48271) % 2147483647) % 90;
    for (const [at, { id: row }] of template.file.appendices[0]!.tables[0]!.rows.entries()) {
      grid[first + at]![value] = figures[row] === undefined ? "" : 1 + random();
      grid[first + at]![value + 1] = figures[row] ?? "";
    }
    expect(read(grid)).toMatchObject({ columns: [value + 1], columnQuestion: undefined, aside: [value], doubtful: 0 });
  }
});

it("asks once where the header stands a column beside what it names, and reads the figures meanwhile", () => {
  for (const id of lists.filter((one) => !one.startsWith("ninh"))) {
    const template = templates.find(({ file }) => file.id === id)!;
    const { grids, layout } = filledForm(template);
    const { value, first } = tableOf(layout);
    const depth = Math.max(...template.file.appendices[0]!.tables[0]!.columns.map(({ path }) => path.length));
    const moved = grids[0]!.map((line, row) => (row >= first - depth && row < first ? ["", ...line] : [...line, ""]));
    const { columns, columnQuestion } = read(moved);
    expect([id, columns, columnQuestion?.why, columnQuestion?.chosen]).toEqual([id, [value], "displaced", value]);
    expect(read(moved, { column: String.fromCharCode(65 + value) })).toMatchObject({
      columns: [value],
      columnQuestion: undefined,
      columnAnswered: true,
    });
  }
});

it("says nothing of columns for one column of figures, however the sheet is filled", () => {
  for (const template of templates) {
    const { grids } = filledForm(template);
    for (const layout of recognise(snapshot(...grids.map((grid, at) => sheet(`s${at}`, grid))), templates)) {
      for (const appendix of layout.appendices) {
        const keys = Object.keys(appendix).filter((key) => key.startsWith("column") || key === "missingColumns");
        expect([template.file.id, appendix.appendix, keys]).toEqual([template.file.id, appendix.appendix, []]);
      }
    }
  }
});
