import { loadTemplate } from "../../../src/core/template/load";
import { TemplateError } from "../../../src/core/template/problem";
import type { TemplateFile } from "../../../src/core/template/schema";
import { ruleData, smallRow, smallTemplate } from "../../support/small-template";

const rows = [
  smallRow("nhom", ""),
  smallRow("a", "Hồ sơ", { parent: "nhom" }),
  smallRow("b", "%"),
  smallRow("c", "Không = 0 Có = 1"),
];
const part = (options: Record<string, unknown>, more = {}) => ruleData("part", options, more);
const fine = { parts: ["a"], wholes: ["b"] };
const NFD = "Số".normalize("NFD");

type Table = TemplateFile["appendices"][number]["tables"][number];
const withTable = (change: (table: Table) => Table): TemplateFile => {
  const file = smallTemplate(rows);
  return {
    ...file,
    appendices: file.appendices.map((one) => ({ ...one, tables: one.tables.map(change) })),
  };
};

describe("loadTemplate", () => {
  it("adds the rules that follow from the units, in row order, before the written ones", () => {
    const { rules, cells } = loadTemplate(smallTemplate(rows, [part(fine)]), "nho.json");
    expect(rules.map(({ id, kind, severity }) => [id, kind, severity])).toEqual([
      ["heading/nhom", "heading", "warning"],
      ["value/a", "value", "error"],
      ["value/b", "value", "error"],
      ["value/c", "value", "error"],
      ["thu.part", "part", "error"],
    ]);
    expect(rules[0]?.options).toEqual({ cell: "nhom", details: ["a"] });
    expect([...cells.keys()]).toEqual(["nhom", "a", "b", "c"]);
  });

  it("expects a row blank for the unit types it does not apply to", () => {
    const file = smallTemplate([smallRow("a", "Hồ sơ", { appliesTo: ["tinh"] })]);
    const scope = loadTemplate(file, "nho.json").rules.find(({ kind }) => kind === "scope");
    expect(scope).toMatchObject({ id: "scope/a", severity: "warning", appliesTo: ["so"], options: { cell: "a" } });
  });

  it("takes a row's own measure before its unit, and a table without units as counts", () => {
    const own = loadTemplate(smallTemplate([smallRow("a", "", { measure: { type: "quantity" } })]), "nho.json");
    expect(own.cells.get("a")?.measure).toEqual({ type: "quantity" });
    const bare = withTable((table) => ({ ...table, columns: table.columns.filter(({ role }) => role !== "unit") }));
    expect(loadTemplate(bare, "nho.json").cells.get("nhom")?.measure).toEqual({ type: "count" });
  });

  it("names the cells of a matrix by row and column, of a repeating row by instance", () => {
    const matrix = withTable((table) => ({
      ...table,
      columns: [...table.columns, { id: "them", role: "value", path: ["Thêm"], width: 10 }],
      rows: [smallRow("a"), smallRow("linh-vuc", "Hồ sơ", { repeat: { rows: 2 } })],
    }));
    expect([...loadTemplate(matrix, "nho.json").cells.keys()]).toEqual([
      "a:so",
      "a:them",
      "linh-vuc:so",
      "linh-vuc:them",
      "linh-vuc#2:so",
      "linh-vuc#2:them",
    ]);
  });

  it.each<[string, unknown, string, string]>([
    ["no object", 3, "", "must be of type object, not 3"],
    ["a missing field", { ...smallTemplate(rows), name: undefined }, "name", "is missing"],
    ["an unknown field", { ...smallTemplate(rows), colour: "red" }, "", 'has no field "colour"'],
    ["a bad id", smallTemplate([smallRow("A b")]), "appendices[0].tables[0].rows[0].id", "must look like"],
    [
      "a row id twice",
      smallTemplate([...rows, smallRow("a")]),
      "appendices[0].tables[0].rows[4].id",
      "already used at",
    ],
    [
      "a missing parent",
      smallTemplate([smallRow("a", "%", { parent: "x" })]),
      "appendices[0].tables[0].rows[0].parent",
      '"x"',
    ],
    [
      "parents in a circle",
      smallTemplate([smallRow("a", "%", { parent: "b" }), smallRow("b", "%", { parent: "a" })]),
      "appendices[0].tables[0].rows[0].parent",
      "its own ancestor",
    ],
    [
      "a label that is not NFC",
      smallTemplate([smallRow("a", "%", { label: NFD })]),
      "appendices[0].tables[0].rows[0].label",
      "NFC",
    ],
    ["a unit that is not NFC", smallTemplate([smallRow("a", NFD)]), "appendices[0].tables[0].rows[0].unit", "NFC"],
    [
      "a unit type that is not the template's",
      smallTemplate([smallRow("a", "%", { appliesTo: ["xa"] })]),
      "appendices[0].tables[0].rows[0].appliesTo",
      "xa",
    ],
    [
      "a table without figures",
      withTable((table) => ({ ...table, columns: table.columns.filter(({ role }) => role !== "value") })),
      "appendices[0].tables[0].columns",
      "value",
    ],
    ...(
      [
        ["a condition on a row it does not have", { cell: "x", is: "positive" }, 'does not exist: "x"'],
        ["a condition on a heading", { sum: ["a", "nhom"], is: "filled" }, 'reads "nhom", which holds no figure'],
        ["a condition on a code it does not have", { cell: "c", is: 2 }, "c has no code 2"],
      ] as const
    ).map(([name, when, expected]): [string, unknown, string, string] => [
      name,
      withTable((table) => ({ ...table, rows: [...rows, smallRow("d", "%", { required: { when } as never })] })),
      "appendices[0].tables[0].rows[4].required.when",
      expected,
    ]),
    ["an unknown rule kind", smallTemplate(rows, [ruleData("guess", {})]), "rules[0].kind", 'no rule kind "guess"'],
    [
      "a kind that only JavaScript knows",
      smallTemplate(rows, [ruleData("toString", {}, { id: "thu.chuoi" })]),
      "rules[0].kind",
      "toString",
    ],
    ["options that do not fit", smallTemplate(rows, [part({ parts: ["a"] })]), "rules[0].options.wholes", "is missing"],
    [
      "an option it does not know",
      smallTemplate(rows, [part({ ...fine, tolerance: 1 })]),
      "rules[0].options",
      "tolerance",
    ],
    [
      "a missing cell",
      smallTemplate(rows, [part({ parts: ["x"], wholes: ["b"] })]),
      "rules[0].options",
      'does not exist: "x"',
    ],
    [
      "a rule on a heading",
      smallTemplate(rows, [part({ parts: ["nhom"], wholes: ["b"] })]),
      "rules[0].options",
      "no figure",
    ],
    [
      "a total among its parts",
      smallTemplate(rows, [part({ parts: ["a"], wholes: ["a"] })]),
      "rules[0].options",
      "twice",
    ],
    [
      "a rate of a whole in itself",
      smallTemplate(rows, [ruleData("ratio", { ratio: "c", part: ["a"], base: ["a"] })]),
      "rules[0].options",
      "twice",
    ],
    ["a rule id twice", smallTemplate(rows, [part(fine), part(fine)]), "rules[1].id", "already the id of rules[0]"],
    [
      "a code that is not in the list",
      smallTemplate(rows, [ruleData("implies", { if: { cell: "c", is: 7 }, then: { cell: "a", is: "filled" } })]),
      "rules[0].options",
      "c has no code 7",
    ],
    [
      "blocks of different length",
      smallTemplate(rows, [ruleData("copy", { block: ["a"], of: ["b", "c"] })]),
      "rules[0].options",
      "length",
    ],
    ["a rule for others", smallTemplate(rows, [part(fine, { appliesTo: ["xa"] })]), "rules[0].appliesTo", "xa"],
    [
      "a defect of no row",
      { ...smallTemplate(rows), knownDefects: [{ at: "x", defect: "d", meaning: "m" }] },
      "knownDefects[0].at",
      '"x"',
    ],
    [
      "a tie to an earlier report that names no figure of the form",
      { ...smallTemplate(rows), periodRelations: [{ kind: "carried", figure: "a", left: "x" }] },
      "periodRelations[0]",
      '"x"',
    ],
  ])("refuses %s", (_, json, path, reason) => {
    const problems = problemsOf(json);
    const found = problems.find((problem) => problem.path.startsWith(path) && problem.reason.includes(reason));
    expect({ problems, found: found !== undefined }).toEqual({ problems, found: true });
  });

  it("names the file and every problem at once", () => {
    const json = smallTemplate(
      [...rows, smallRow("a")],
      [ruleData("guess", {}), part({ parts: ["x"], wholes: ["b"] }, { id: "thu.b" })],
    );
    expect(() => loadTemplate(json, "nho.json")).toThrow(TemplateError);
    expect(problemsOf(json).map(({ path }) => path)).toEqual([
      "appendices[0].tables[0].rows[4].id",
      "rules[0].kind",
      "rules[1].options",
    ]);
    expect(() => loadTemplate(json, "nho.json")).toThrow(/^nho\.json: appendices\[0\]/);
  });
});

function problemsOf(json: unknown): readonly { path: string; reason: string }[] {
  try {
    loadTemplate(json, "nho.json");
  } catch (error) {
    if (error instanceof TemplateError) return error.problems;
    throw error;
  }
  return [];
}
