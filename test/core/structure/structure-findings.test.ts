import fc from "fast-check";
import { address, recognise, structureFindings, type Template } from "../../../src/core";
import { describeFinding } from "../../../src/text/findings";
import { sheet, snapshot } from "../../support/snapshot";
import { filledForm, lists, sheetsOf, shippedForms, tableOf, withoutColumn, type Grid } from "../recognise/whole-forms";

let templates: readonly Template[] = [];
beforeAll(async () => {
  templates = await shippedForms();
});

function form(id: string) {
  const template = templates.find(({ file }) => file.id === id)!;
  const { grids, layout } = filledForm(template);
  return { template, grid: grids[0]!, layout, ...tableOf(layout) };
}

function findings(grid: Grid, offered: readonly Template[] = templates) {
  const book = snapshot(sheet("s1", grid));
  const [layout] = recognise(book, offered);
  if (layout === undefined) throw new Error("no form");
  return structureFindings(layout, book);
}

it("says nothing of a form as inserted and filled, nor of one with rows taken out", () => {
  for (const template of templates) {
    const { grids } = filledForm(template);
    const book = snapshot(...sheetsOf(grids));
    const [layout] = recognise(book, templates);
    expect([template.file.id, structureFindings(layout!, book)]).toEqual([template.file.id, []]);
  }
  for (const id of lists) {
    const { grid, first } = form(id);
    expect(findings([...grid.slice(0, first + 4), ...grid.slice(first + 7)])).toEqual([]);
  }
});

it("tells a row that stands twice at both places, an error where the figures differ", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...lists),
      fc.nat({ max: 1000 }),
      fc.constantFrom("other", "same", "blank"),
      (id, pick, how) => {
        const { grid, layout, value } = form(id);
        const filled = [...layout.cells].filter(([, place]) => place.sheet === "s1" && grid[place.row]![value] !== "");
        const [key, { row }] = filled[pick % filled.length]!;
        const copy = [...grid[row]!];
        copy[value] = how === "other" ? 9 : how === "same" ? copy[value]! : "";
        const told = findings([...grid.slice(0, row + 1), copy, ...grid.slice(row + 1)]);
        if (how === "blank") return expect(told.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(told).toHaveLength(1);
        const { severity, cells, data } = told[0]!;
        expect([severity, cells]).toEqual([how === "other" ? "error" : "warning", [key]]);
        const addresses = [row + 1, row + 2].map((line) => `${String.fromCharCode(65 + value)}${line}`);
        expect([data.says === "twice" || data.says === "sameTwice" ? [data.there, data.here].sort() : data]).toEqual([
          addresses.sort(),
        ]);
      },
    ),
    { numRuns: 60 },
  );
});

it("tells figures typed under Ghi chú once, with all the cells they belong to", () => {
  for (const id of lists) {
    const { grid, layout, value, note } = form(id);
    const rows = [...layout.cells]
      .filter(([, place]) => place.sheet === "s1" && typeof grid[place.row]![value] === "number")
      .slice(2, 6);
    const moved = grid.map((line) => [...line]);
    for (const [, { row }] of rows) {
      moved[row]![note!] = moved[row]![value]!;
      moved[row]![value] = "";
    }
    const told = findings(moved);
    expect(told.map(({ severity, cells, data }) => [severity, cells, data])).toEqual([
      ["error", rows.map(([key]) => key), { says: "inNotes", count: "4", at: address(rows[0]![1].row, note!) }],
    ]);
    for (const [, { row }] of rows) moved[row]![note!] = "Theo Công văn 12/UBND";
    expect(findings(moved)).toEqual([]);
  }
});

it("tells a column taken out: figures as an error, notes as a warning, and no renamed one", () => {
  for (const id of lists) {
    const { grid, first, value, note, template } = form(id);
    const says = (changed: Grid) => findings(changed, [template]).map(({ severity, data }) => [severity, data.says]);
    if (id !== "quang-ngai-2021/so") {
      expect([id, says(withoutColumn(grid, value))]).toEqual([id, [["error", "noFigures"]]]);
      expect([id, says(withoutColumn(grid, note!))]).toEqual([id, [["warning", "noNotes"]]]);
    }
    const renamed = grid.map((line) => line.map((cell) => (cell === "Ghi chú" ? "Thuyết minh" : cell)));
    expect([id, says(renamed)]).toEqual([id, []]);
    expect(renamed.slice(0, first)).not.toEqual(grid.slice(0, first));
  }
});

it("has words for each, with the places in them", () => {
  const { grid, value, first } = form("bnv-6459-2020/tinh");
  const at = first + 2;
  const copy = [...grid[at]!];
  copy[value] = 9;
  const [twice] = findings([...grid.slice(0, at + 1), copy, ...grid.slice(at + 1)]);
  const cell = () => ({ stt: "1.1.1.", label: "Số nhiệm vụ", address: "D11", shown: "1001" });
  const { sentence, todo } = describeFinding(twice!, { cell, at: "D12" });
  expect(sentence).toContain(`ô D${at + 1} `);
  expect(sentence).toContain("“9”");
  expect(todo).toContain("xóa dòng kia");
});
