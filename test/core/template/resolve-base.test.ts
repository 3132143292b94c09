import { baseOf, loadTemplate, TemplateError, type TemplateFile, wholeForm } from "../../../src/core";
import { row, templateFile } from "../../support/template";

const count = { type: "count" } as const;
const base: TemplateFile = {
  ...templateFile(
    [row("tong", "Tổng số", count), row("nam", "Nam", count), row("nu", "Nữ", count)],
    [
      { id: "nam", kind: "part", severity: "error", options: { parts: ["nam"], wholes: ["tong"] }, source: "Dòng 1." },
      { id: "nu", kind: "part", severity: "error", options: { parts: ["nu"], wholes: ["tong"] }, source: "Dòng 2." },
    ],
  ),
  id: "van-ban/goc",
  knownDefects: [
    { at: "nam", defect: "In sai.", meaning: "Nam." },
    { at: "nu", defect: "In sai.", meaning: "Nữ." },
  ],
};
const [appendix] = base.appendices;
const [table] = appendix!.tables;

const own = {
  basedOn: "van-ban/goc",
  id: "van-ban/moi",
  version: 1,
  name: "Mới",
  regulation: base.regulation,
  unitTypes: base.unitTypes,
  validFrom: "2022-01-01",
};
const changing = (change: object, more: object = {}) => ({
  ...own,
  ...more,
  appendices: [{ basedOn: appendix!.id, tables: [{ basedOn: table!.id, ...change }] }],
});
const rowsOf = (file: TemplateFile) => file.appendices[0]!.tables[0]!.rows;
const reasons = (json: unknown, given: TemplateFile | undefined = base) => {
  try {
    loadTemplate(json, "moi.json", given);
    return [];
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return error.problems.map(({ path, reason }) => `${path}: ${reason}`);
  }
};

describe("a form based on another", () => {
  it("is the other one but for its own name, office and dates", () => {
    const { knownDefects, appendices, rules, periods } = wholeForm(own, "moi.json", base);
    expect({ knownDefects, appendices, rules, periods }).toEqual({
      knownDefects: base.knownDefects,
      appendices: base.appendices,
      rules: base.rules,
      periods: base.periods,
    });
    expect(wholeForm(own, "moi.json", base)).toMatchObject({ id: "van-ban/moi", validFrom: "2022-01-01" });
    expect(wholeForm(own, "moi.json", base)).not.toHaveProperty("basedOn");
  });

  it("changes, leaves out and adds rows", () => {
    const file = wholeForm(
      changing(
        {
          withoutRows: ["nu"],
          changedRows: [{ id: "nam", label: "Số nam", supplier: "Sở Nội vụ" }],
          addedRows: [{ ...row("dau", "Đầu", count) }, { ...row("khac", "Khác", count), after: "tong" }],
        },
        { withoutRules: [{ id: "nu", reason: "Không hỏi." }] },
      ),
      "moi.json",
      base,
    );
    expect(rowsOf(file).map(({ id, label }) => [id, label])).toEqual([
      ["dau", "Đầu"],
      ["tong", "Tổng số"],
      ["khac", "Khác"],
      ["nam", "Số nam"],
    ]);
    expect(rowsOf(file)[3]).toMatchObject({ unit: "Văn bản", supplier: "Sở Nội vụ" });
    expect(file.rules.map(({ id }) => id)).toEqual(["nam"]);
    expect(rowsOf(base)).toHaveLength(3);
  });

  it("keeps what is said of a row's print only while the row is printed the same", () => {
    const at = (json: unknown) => wholeForm(json, "moi.json", base).knownDefects?.map((one) => one.at);
    expect(at(changing({ changedRows: [{ id: "nam", label: "Số nam" }] }))).toEqual(["nu"]);
    expect(at(changing({ changedRows: [{ id: "nam", appliesTo: [] }] }))).toEqual(["nam", "nu"]);
    expect(
      at(changing({ withoutRows: ["nam"] }, { knownDefects: [{ at: "nu", defect: "A.", meaning: "B." }] })),
    ).toEqual(["nu"]);
  });

  it("changes a rule's words and severity, and adds rules of its own", () => {
    const rule = { id: "moi", kind: "part", severity: "warning", options: { parts: ["nam", "nu"], wholes: ["tong"] } };
    const { rules } = wholeForm(
      { ...own, changedRules: [{ id: "nam", severity: "warning" }], rules: [{ ...rule, source: "Dòng 3." }] },
      "moi.json",
      base,
    );
    expect(rules.map(({ id, severity }) => [id, severity])).toEqual([
      ["nam", "warning"],
      ["nu", "error"],
      ["moi", "warning"],
    ]);
  });

  it("takes over what ties figures to earlier reports, where it still asks for all of them", () => {
    const tied: TemplateFile = {
      ...base,
      periodRelations: [
        { kind: "rolls", stock: "tong", plus: ["nam"], minus: ["nu"], over: "window" },
        { kind: "fixed", figure: "tong" },
      ],
    };
    const grows = { kind: "grows", figure: "tong" };
    const withoutRules = [{ id: "nu", reason: "Bỏ dòng." }];
    const json = changing({ withoutRows: ["nu"] }, { withoutRules, periodRelations: [grows] });
    expect(wholeForm(own, "moi.json", tied).periodRelations).toEqual(tied.periodRelations);
    expect(wholeForm(json, "moi.json", tied).periodRelations).toEqual([tied.periodRelations?.[1], grows]);
  });

  it("takes whole appendices and tables beside the base's", () => {
    const more = {
      ...appendix!,
      id: "them",
      sheetName: "Thêm",
      tables: [{ ...table!, rows: [row("moi", "Mới", count)] }],
    };
    const { appendices } = wholeForm({ ...own, appendices: [{ basedOn: appendix!.id }, more] }, "moi.json", base);
    expect(appendices).toEqual([appendix, more]);
  });
});

describe("a file that cannot be based on the other", () => {
  it.each<[string, unknown, string[]]>([
    [
      "a row",
      changing({ withoutRows: ["x"] }),
      ['appendices[0].tables[0].withoutRows[0]: the template "van-ban/goc" has no row "x"'],
    ],
    [
      "a place",
      changing({ addedRows: [{ ...row("moi", "Mới", count), after: "x" }] }),
      ['appendices[0].tables[0].addedRows[0].after: the template "van-ban/goc" has no row "x"'],
    ],
    [
      "a rule",
      { ...own, changedRules: [{ id: "x" }] },
      ['changedRules[0].id: the template "van-ban/goc" has no rule "x"'],
    ],
    [
      "an appendix",
      { ...own, appendices: [{ basedOn: "x" }] },
      ['appendices[0].basedOn: the template "van-ban/goc" has no appendix "x"'],
    ],
  ])("names %s the base does not have", (_, json, expected) => {
    expect(reasons(json)).toEqual(expected);
  });

  it("says that a rule of the base names a row left out", () => {
    expect(reasons(changing({ withoutRows: ["nu"] }))).toEqual([
      'rules[1].options: rule "nu": names a cell that does not exist: "nu"',
    ]);
  });

  it("says which template it needs", () => {
    expect(baseOf(own)).toBe("van-ban/goc");
    expect(baseOf(base)).toBeNull();
    const missing = ['basedOn: there is no template "van-ban/goc"'];
    expect(reasons(own, { ...base, id: "van-ban/khac" })).toEqual(missing);
  });

  it("is refused where it states what is not known", () => {
    expect(reasons({ ...own, colour: "red" })).toHaveLength(1);
  });
});
