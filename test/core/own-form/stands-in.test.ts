import { readOwnForm, recognise, type Template } from "../../../src/core";
import type { TemplateFile } from "../../../src/core/template/schema";
import { builtInForm, builtInTemplate } from "../../../src/entry/built-in";
import { checkReport, plainRequest } from "../../../src/report/checked-report";
import { formName } from "../../../src/text/form-name";
import { formNote } from "../../../src/text/form-notes";
import catalogue from "../../../templates/catalogue.json";
import { blankForm, snapshot } from "../../support/snapshot";

const builtIns = { ids: catalogue.map(({ id }) => id), base: builtInForm };
const SHIPPED = "quang-ngai-2021/so";

async function own(change: (form: TemplateFile) => TemplateFile): Promise<Template> {
  const { template, problems } = await readOwnForm(
    JSON.stringify({ ...change(await builtInForm(SHIPPED)), id: "cua-toi/so" }),
    builtIns,
  );
  expect(problems).toEqual([]);
  return template!;
}

type Row = TemplateFile["appendices"][number]["tables"][number]["rows"][number];

const withRows = (form: TemplateFile, change: (row: Row) => Row): TemplateFile => ({
  ...form,
  appendices: form.appendices.map((one) => ({
    ...one,
    tables: one.tables.map((table) => ({ ...table, rows: table.rows.map(change) })),
  })),
});

describe("a form of an office's own with the rows of a shipped one", () => {
  it("is told apart by name, and asks as much when it is a copy", async () => {
    const copy = await own((form) => form);
    expect(copy.own).toEqual({ insteadOf: null });
    expect(formName(copy)).toBe("Quảng Ngãi 135 · Phụ lục (sở, ban, ngành) (biểu mẫu của đơn vị)");
    expect(formName(await builtInTemplate(SHIPPED))).not.toContain("của đơn vị");
  });

  it.each([
    ["left out", (form: TemplateFile) => ({ ...form, rules: form.rules.slice(3) }), 3],
    [
      "made a warning",
      (form: TemplateFile) => ({
        ...form,
        rules: form.rules.map((rule, at) => (at === 0 ? { ...rule, severity: "warning" as const } : rule)),
      }),
      1,
    ],
  ])("says which rules were %s", async (_, change, gone) => {
    const { own: mark } = await own(change);
    const shipped = await builtInTemplate(SHIPPED);
    const first = shipped.file.rules.slice(0, 1).map(({ id }) => id);
    expect(mark?.insteadOf?.name).toBe(shipped.file.name);
    expect(mark?.insteadOf?.rules.map(({ id }) => id)).toEqual(expect.arrayContaining(first));
    expect(mark?.insteadOf?.rules.length).toBeGreaterThanOrEqual(gone);
  });

  it("is not fooled by other ids of rows", async () => {
    const { rules } = await builtInForm(SHIPPED);
    const [first, ...others] = rules.filter(({ kind }) => kind === "part");
    const [row = ""] = (first!.options["parts"] as readonly string[]) ?? [];
    const renamed = (form: TemplateFile, kept: readonly unknown[]) =>
      JSON.parse(JSON.stringify({ ...form, rules: kept }).replaceAll(`"${row}"`, '"dong-cua-toi"')) as TemplateFile;
    expect(others.length).toBeGreaterThan(0);
    expect((await own((form) => renamed(form, form.rules))).own).toEqual({ insteadOf: null });
    const without = await own((form) =>
      renamed(
        form,
        form.rules.filter(({ id }) => id !== first!.id),
      ),
    );
    expect(without.own?.insteadOf?.rules.map(({ id }) => id)).toEqual([first!.id]);
  });

  it("asks as much where it writes out what goes without saying", async () => {
    const unsaid = { sum: { relation: "=" }, base: { when: "filled" } } as const;
    const said = (rule: TemplateFile["rules"][number]) =>
      rule.kind === "sum" || rule.kind === "base"
        ? { ...rule, options: { ...unsaid[rule.kind], ...rule.options } }
        : rule;
    const { rules } = await builtInForm(SHIPPED);
    expect(JSON.stringify(rules.map(said))).not.toBe(JSON.stringify(rules));
    expect((await own((form) => ({ ...form, rules: form.rules.map(said) }))).own).toEqual({ insteadOf: null });
  });

  it("says which figures mean something else", async () => {
    const looser = await own((form) => withRows(form, (row) => (row.unit === "%" ? { ...row, unit: "Điểm" } : row)));
    expect(looser.own?.insteadOf?.rows.length).toBeGreaterThan(0);
  });

  it("is not preferred to the shipped one on its sheet, and says what it lacks where it is chosen", async () => {
    const lax = await own((form) => ({ ...form, rules: [] }));
    const shipped = await builtInTemplate(SHIPPED);
    const sheet = snapshot(...blankForm(shipped));
    for (const templates of [
      [shipped, lax],
      [lax, shipped],
    ]) {
      expect(recognise(sheet, templates).map(({ template }) => template.file.id)).toEqual([SHIPPED]);
    }
    const [form] = checkReport(sheet, plainRequest([lax]), null).forms.values();
    const told = form?.formNotes.find(({ kind }) => kind === "standsIn");
    const [first, ...lines] = formNote(told!);
    expect(first).toContain(`${shipped.file.rules.length} quy tắc`);
    expect(lines.length).toBeGreaterThan(0);
  });
});

describe("a form with rows of its own", () => {
  it("stands in for none", async () => {
    const mine = await own((form) => withRows(form, (row) => ({ ...row, label: `${row.label} của tôi` })));
    expect(mine.own).toEqual({ insteadOf: null });
  });
});
