import { compile, loadTemplate, type Layout, type Place, type RuleData } from "../../src/core";
import type { CheckedForm } from "../../src/report/checked-form";
import type { ShownFinding } from "../../src/report/shown-findings";
import { verdictOf } from "../../src/report/verdict";
import { checkedForm } from "../support/checked";
import { sheet, snapshot } from "../support/snapshot";
import { row, templateFile } from "../support/template";

const count = { type: "count" } as const;
const rules: RuleData[] = [
  {
    id: "xong-khong-qua-giao",
    kind: "part",
    severity: "error",
    options: { parts: ["xong"], wholes: ["giao"] },
    source: "thử nghiệm",
  },
  {
    id: "muon-it",
    kind: "part",
    severity: "warning",
    options: { parts: ["muon"], wholes: ["xong"] },
    source: "thử nghiệm",
  },
];
const template = loadTemplate(
  templateFile(
    [
      row("muc", "Mục", { type: "heading" }),
      row("giao", "Giao", count),
      row("xong", "Xong", count),
      row("muon", "Muộn", count),
    ],
    rules,
  ),
  "thu.json",
);
const plan = compile(template);
const place = (row: number, column = 3): Place => ({ sheet: "s1", row, column });
const TODAY = "2021-06-20";

interface More {
  readonly notes?: Readonly<Record<string, string>>;
  readonly layout?: Layout;
  readonly form?: Partial<CheckedForm>;
}

/** The form with these figures: blank, or what was typed. */
function form(figures: Record<string, string | number>, { notes = {}, layout = layoutOf({}), form = {} }: More = {}) {
  const lines = plan.cells.map(({ key }) => ["", "", "", figures[key] ?? "", notes[key] ?? ""]);
  const filled = snapshot(sheet("s1", lines));
  return { ...checkedForm(filled, layout), period: { id: "6-thang", year: 2021 } as const, ...form };
}

function layoutOf({ missing = [], captions = [] }: { missing?: string[]; captions?: string[] }): Layout {
  const here = plan.cells.filter(({ row }) => !missing.includes(row.id));
  return {
    template,
    appendices: [
      { appendix: "phu-luc-1", sheet: "s1", matchedRows: 4, missingRows: missing, unmatchedRows: [], doubtfulRows: [] },
    ],
    cells: new Map(here.map(({ key }, at) => [key, place(at)])),
    notes: new Map(here.map(({ row }, at) => [row.id, place(at, 4)])),
    names: new Map(),
    captions: new Map([["s1", captions.map((text, at) => ({ place: place(at, 0), text }))]]),
  };
}

const good = { giao: 10, xong: 8, muon: 1 };
const ids = (findings: readonly ShownFinding[]) => findings.map(({ finding }) => finding.rule);

describe("the verdict", () => {
  it("is ready when nothing is wrong", () => {
    expect(verdictOf(form(good), TODAY)).toEqual({
      verdict: "ready",
      errors: [],
      openWarnings: [],
      explainedWarnings: [],
      blanks: [],
      notChecked: [],
      missingAppendices: [],
      missingRows: [],
      openCaptions: [],
      due: "2021-06-25",
      daysLeft: 5,
      unreadable: [],
      force: "inForce",
    });
  });

  it("lists blank cells, headings excepted, and lets them pass", () => {
    expect(verdictOf(form({ giao: 10 }), TODAY)).toMatchObject({ verdict: "ready", blanks: ["xong", "muon"] });
  });

  it("says not yet for an error", () => {
    const result = verdictOf(form({ giao: 10, xong: 12 }), TODAY);
    expect([result.verdict, ids(result.errors)]).toEqual(["notReady", ["xong-khong-qua-giao"]]);
  });

  it("says not yet for a warning until its row has a note", () => {
    const figures = { giao: 10, xong: 2, muon: 5 };
    const open = verdictOf(form(figures), TODAY);
    expect([open.verdict, ids(open.openWarnings), open.explainedWarnings]).toEqual(["notReady", ["muon-it"], []]);

    const explained = verdictOf(form(figures, { notes: { muon: "Do bổ sung nhiệm vụ" } }), TODAY);
    expect([explained.verdict, explained.openWarnings, ids(explained.explainedWarnings)]).toEqual([
      "ready",
      [],
      ["muon-it"],
    ]);
  });

  it("says not yet for a cell that cannot be read, and names the rules that wait for it", () => {
    const result = verdictOf(form({ giao: "446/491", xong: 2 }), TODAY);
    expect(result).toMatchObject({
      verdict: "notReady",
      notChecked: ["xong-khong-qua-giao"],
      unreadable: [{ cell: "giao", rules: ["xong-khong-qua-giao"] }],
    });
    expect(ids(result.errors)).toEqual(["value/giao"]);
  });

  it("names rules that wait for a blank nowhere", () => {
    expect(verdictOf(form({}), TODAY).notChecked).toEqual([]);
  });

  it("says not yet for rows and appendices that are not on the sheets", () => {
    const lost = verdictOf(form({ giao: 10, xong: 8 }, { layout: layoutOf({ missing: ["muon"] }) }), TODAY);
    expect(lost).toMatchObject({ verdict: "notReady", missingRows: ["muon"], missingAppendices: [], blanks: [] });
    const none = verdictOf(form(good, { layout: { ...layoutOf({}), appendices: [] } }), TODAY);
    expect(none).toMatchObject({ verdict: "notReady", missingAppendices: ["phu-luc-1"] });
  });

  it("says not yet for a caption still to be filled in", () => {
    const captions = ["PHỤ LỤC 1", "(Kèm theo Báo cáo số:    /BC-UBND ngày 1/6/2021)"];
    expect(verdictOf(form(good, { layout: layoutOf({ captions }) }), TODAY)).toMatchObject({
      verdict: "notReady",
      openCaptions: [{ place: place(1, 0), text: captions[1] }],
    });
  });

  it.each([
    [{ id: "6-thang", year: 2021 } as const, "2021-06-28", "2021-06-25", -3],
    [{ id: "nam", year: 2020 } as const, "2021-06-28", "2020-12-25", -185],
    [null, "2021-06-28", null, null],
  ])("counts the days left of %o on %s", (period, today, due, daysLeft) => {
    expect(verdictOf(form(good, { form: { period } }), today)).toMatchObject({ verdict: "ready", due, daysLeft });
  });

  it.each([
    ["2021-01-01", undefined, { id: "6-thang", year: 2021 } as const, "2025-01-01", "inForce"],
    ["2021-01-01", "2021-06-14", { id: "6-thang", year: 2021 } as const, "2025-01-01", "inForce"],
    ["2021-01-01", "2021-06-13", { id: "6-thang", year: 2021 } as const, "2021-01-01", "expired"],
    ["2021-06-15", undefined, { id: "6-thang", year: 2021 } as const, "2021-07-01", "notYet"],
    ["2021-01-01", "2025-06-30", null, "2025-07-01", "expired"],
  ])(
    "a form in force from %s to %s, for %o on %s, is %s and blocks nothing",
    (validFrom, validTo, period, today, force) => {
      const file = { ...template.file, validFrom, ...(validTo === undefined ? {} : { validTo }) };
      const changed = { ...template, file };
      expect(verdictOf(form(good, { form: { template: changed, period } }), today)).toMatchObject({
        verdict: "ready",
        force,
      });
    },
  );
});
