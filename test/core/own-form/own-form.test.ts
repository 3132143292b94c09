import { readFileSync } from "node:fs";
import { checkAll, compile, draw, OWN_FORM, readOwnForm, recognise, type Template } from "../../../src/core";
import { builtInForm } from "../../../src/entry/built-in";
import { ownFormProblem } from "../../../src/text/own-form";
import catalogue from "../../../templates/catalogue.json";
import { words } from "../layout/forms";
import { blankForm, snapshot } from "../../support/snapshot";
import type { TemplateFile } from "../../../src/core/template/schema";

const text = readFileSync("test/templates/own-form-example.json", "utf8");
const example = JSON.parse(text) as TemplateFile;
const builtIns = { ids: catalogue.map(({ id }) => id), base: builtInForm };
const read = (form: unknown) => readOwnForm(typeof form === "string" ? form : JSON.stringify(form, null, 2), builtIns);
const said = async (form: unknown) => (await read(form)).problems.map(ownFormProblem);

type Row = TemplateFile["appendices"][number]["tables"][number]["rows"][number];
type Table = TemplateFile["appendices"][number]["tables"][number];

function withTable(change: (table: Table) => Table): TemplateFile {
  return { ...example, appendices: example.appendices.map((one) => ({ ...one, tables: one.tables.map(change) })) };
}
const withRows = (rows: readonly Row[]) => withTable((table) => ({ ...table, rows: [...rows] }));
const row = (id: string, more: Partial<Row> = {}): Row => ({
  id,
  stt: "",
  label: `Dòng ${id}`,
  unit: "Hồ sơ",
  ...more,
});
const filling = { office: "", period: "", year: "2026", from: "", to: "" };
const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

async function taken(form: unknown): Promise<Template> {
  const answer = await read(form);
  expect(answer.problems.map(ownFormProblem)).toEqual([]);
  return answer.template!;
}

describe("the example of the guide", () => {
  it("is taken, and compiled like a form that comes with the program", async () => {
    const template = await taken(text);
    const plan = compile(template);
    const reading = (value: number) => ({ kind: "value", value }) as const;
    const blank = { kind: "blank" } as const;
    const found = checkAll(plan, [blank, reading(200), reading(210), reading(99), reading(1)]);
    expect([...found.failed.keys()]).toEqual(["xa/ho-so.dung-han", "xa/ho-so.ty-le"]);
  });

  it("is drawn and recognised", async () => {
    const template = await taken(text);
    const [sheet] = blankForm(template);
    const [layout, ...others] = recognise(snapshot(sheet!), [template]);
    expect(others).toEqual([]);
    expect(layout?.cells.size).toBe(5);
    expect(layout?.appendices[0]?.unmatchedRows).toEqual([]);
  });
});

describe("a form that is not right", () => {
  it("is told with line, path and what was expected", async () => {
    const wrong = text
      .replace('"unitTypes"', '"unitType"')
      .replace('"orientation": "portrait"', '"orientation": "upright"');
    const line = (part: string) => wrong.split("\n").findIndex((one) => one.includes(part)) + 1;
    expect(await said(wrong)).toEqual([
      "Dòng 1, cột 1: “unitTypes”: thiếu trường này.",
      `Dòng ${line("upright")}, cột 22: “appendices[0].orientation”: cần "portrait" hoặc "landscape", không phải "upright".`,
      'Dòng 1, cột 1: không có trường tên "unitType".',
    ]);
  });

  it("is told of a rule that names a cell the form does not have", async () => {
    const wrong = text.replace('"parts": [\n          "ho-so.dung-han"', '"parts": [\n          "ho-so.dung"');
    const line = wrong.split("\n").findIndex((one) => one.includes('"options"')) + 1;
    expect(await said(wrong)).toEqual([
      `Dòng ${line}, cột 18: “rules[0].options”: quy tắc “xa/ho-so.dung-han” gọi ô “ho-so.dung” không tồn tại.`,
    ]);
  });

  it("is told of a condition that names a cell the form does not have", async () => {
    const when = { when: { cell: "khong-co", is: "positive" as const } };
    const sentences = await said(withRows([row("a"), row("b", { required: when })]));
    expect(sentences.filter((sentence) => sentence.includes("required"))).toEqual([
      expect.stringMatching(/rows\[1\]\.required\.when”: gọi ô “khong-co” không tồn tại\.$/),
    ]);
  });

  it("is told where it is no JSON", async () => {
    expect(await said('{\n  "id": "a/b",\n  "version": 1,,\n}')).toEqual(['Dòng 3, cột 16: ở đây cần ".']);
  });

  it.each([
    ["a built-in form's id", { ...example, id: "bnv-6459-2020/tinh" }, "là của biểu mẫu có sẵn"],
    ["a base that is no built-in form", { ...example, basedOn: "don-vi/khac" }, "chỉ dựa được trên biểu mẫu có sẵn"],
    [
      "a base outside the folder of forms",
      { ...example, basedOn: "../../etc/passwd" },
      "chỉ dựa được trên biểu mẫu có sẵn",
    ],
    ["two rows of one id", withRows([row("a"), row("a")]), "dòng “a” đã dùng ở"],
    ["days that do not exist", { ...example, validFrom: "2025-13-45" }, "ngày tháng không có thật"],
  ])("%s", async (_, form, expected) => {
    const sentences = await said(form);
    expect(sentences.some((sentence) => sentence.includes(expected))).toBe(true);
  });

  it("does not list more than can be read", async () => {
    const answer = await read({ ...withRows(many(900, (at) => row("a", { label: `Dòng ${at}` }))), rules: [] });
    expect(answer.problems).toHaveLength(OWN_FORM.problems);
    expect(answer).toMatchObject({ template: null, left: 899 - OWN_FORM.problems });
  });
});

describe("a form based on a built-in one", () => {
  const {
    periods: _p,
    appendices: _a,
    rules: _r,
    $schema: _s,
    ...own
  } = example as TemplateFile & { $schema?: string };
  const based = { ...own, basedOn: "bnv-6459-2020/tinh" };

  it("takes its rows and rules over", async () => {
    const template = await taken(based);
    expect(template.file.appendices[0]?.tables[0]?.rows).toHaveLength(121);
  });

  it("is told what the base does not have", async () => {
    expect(await said({ ...based, withoutRules: [{ id: "khong-co", reason: "Thử" }] })).toEqual([
      expect.stringMatching(
        /^Dòng \d+, cột \d+: “withoutRules\[0\]\.id”: biểu mẫu “bnv-6459-2020\/tinh” không có quy tắc “khong-co”\.$/,
      ),
    ]);
  });
});

describe("a hostile form", () => {
  const rule = (at: number, more = {}) => ({ ...example.rules[0]!, id: `r${at}`, ...more });

  it.each<[string, unknown]>([
    ["a megabyte and more", `"${"x".repeat(OWN_FORM.bytes)}"`],
    ["a name JavaScript keeps", text.replace('"rules"', '"__proto__"')],
    ["such a name in the options", text.replace('"parts"', '"constructor"')],
    ["a number beyond all numbers", text.replace('"version": 2', '"version": 1e999')],
    ["a version of many digits", text.replace('"version": 2', '"version": 123456789012345678901234567890')],
    [
      "a column as wide as the world",
      withTable((table) => ({ ...table, columns: table.columns.map((one) => ({ ...one, width: 1e300 })) })),
    ],
    [
      "a column over a billion columns",
      withTable((table) => ({ ...table, columns: table.columns.map((one) => ({ ...one, span: 1e9 })) })),
    ],
    [
      "a header of a thousand levels",
      withTable((table) => ({
        ...table,
        columns: table.columns.map((one) => ({ ...one, path: many(1000, () => "x") })),
      })),
    ],
    ["a row a billion times", withRows([row("a", { label: "", repeat: { rows: 1e9 } })])],
    ["too many rows", withRows(many(OWN_FORM.rows + 1, (at) => row(`r${at}`)))],
    ["too many rules", { ...example, rules: many(OWN_FORM.rules + 1, (at) => rule(at)) }],
    ["a rule for a million words", { ...example, rules: [rule(0, { each: many(100_000, (at) => `w${at}`) })] }],
    [
      "rules of too many cells",
      {
        ...example,
        rules: many(900, (at) =>
          rule(at, { options: { parts: many(20, () => "ho-so.dung-han"), wholes: ["ho-so.tiep-nhan"] } }),
        ),
      },
    ],
    [
      "many rules over repeating rows",
      {
        ...withRows([row("a", { label: "", repeat: { rows: 2 } }), row("b")]),
        rules: many(900, (at) => rule(at, { options: { parts: ["a*"], wholes: ["b"] } })),
      },
    ],
    [
      "a thousand rows of one name",
      withRows(many(1000, (at) => row(`r${at}`, { label: `Chỉ tiêu${" ".repeat(at % 7)}` }))),
    ],
    [
      "a thousand long labels",
      withRows(many(1000, (at) => row(`r${at}`, { label: `${"Chỉ tiêu ".repeat(20)}${at}` }))),
    ],
    [
      "conditions of too many cells",
      withRows([
        row("a"),
        ...many(900, (at) =>
          row(`b${at}`, { required: { when: { sum: many(20, () => "a"), is: "positive" as const } } }),
        ),
      ]),
    ],
    [
      "many conditions on repeating rows",
      withRows([
        row("a", { label: "", repeat: { rows: 2 } }),
        ...many(900, (at) => row(`b${at}`, { required: { when: { sum: ["a*"], is: "positive" as const } } })),
      ]),
    ],
    ["a unit that is all spaces", withRows([row("a", { unit: `a${" ".repeat(1900)}b` })])],
    ["a label of 100 000 letters", withRows([row("a", { label: "a".repeat(100_000) })])],
    [
      "a period of no day",
      { ...example, periods: [{ ...example.periods[0]!, due: { day: 1e15, month: 99, year: 0 } }] },
    ],
    ["no object", "[]"],
    ["nothing", "null"],
  ])("%s is refused in words", async (_, form) => {
    const answer = await read(form);
    expect(answer.template).toBeNull();
    expect(answer.problems.length).toBeGreaterThan(0);
    for (const problem of answer.problems) expect(ownFormProblem(problem).length).toBeLessThan(600);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("whose labels are formulas, tags, patterns and kept names stays text", async () => {
    const nasty = [
      '=HYPERLINK("http://x")',
      "+1",
      "@SUM(A1)",
      "<img src=x onerror=alert(1)>",
      "(a+)+$",
      "__proto__",
      "{{7*7}}",
    ];
    const template = await taken({
      ...withRows(nasty.map((label, at) => row(`constructor.r${at}`, { label }))),
      rules: [],
    });
    const [drawing] = draw(template, filling, words, "xa");
    for (const label of nasty) expect(drawing!.texts.map((one) => one.text)).toContain(label);
    const [layout] = recognise(snapshot(blankForm(template)[0]!), [template]);
    expect(layout?.cells.size).toBe(nasty.length);
  });
});
