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
const NOTHING = { unread: [], cut: [], unsplit: [] };
const judge = (form: CheckedForm, today = TODAY) => verdictOf(form, NOTHING, today);
const ids = (findings: readonly ShownFinding[]) => findings.map(({ finding }) => finding.rule);

describe("the verdict", () => {
  it("is ready when nothing is wrong", () => {
    expect(judge(form(good))).toEqual({
      verdict: "ready",
      reasons: [],
      errors: [],
      openWarnings: [],
      explainedWarnings: [],
      blanks: [],
      afterSigning: [],
      missingAppendices: [],
      missingRows: [],
      openCaptions: [],
      due: "2021-06-25",
      daysLeft: 5,
      unreadable: [],
      force: "inForce",
    });
  });

  it("lets blank cells pass that nobody has said must be filled", () => {
    expect(judge(form({ giao: 10 }))).toMatchObject({ verdict: "ready", blanks: [] });
  });

  it("says not yet while a cell that must be filled is blank, by section", () => {
    const required = { required: ["giao", "xong", "muon"], blank: ["xong", "muon"], closed: [], nothing: [] };
    const counts = { ...form({}).counts, required: 3, requiredFilled: 1 };
    const result = judge(form({ giao: 10 }, { form: { required, counts } }));
    expect(result).toMatchObject({ verdict: "notReady", blanks: ["xong", "muon"] });
    expect(result.reasons).toMatchObject([
      { code: "blanks", filled: 1, required: 3, sections: [{ heading: null, blank: ["xong", "muon"] }] },
    ]);
  });

  it("is not judged while figures beside the form are read by nothing, or its column is in question", () => {
    const figure = { place: place(9, 7), text: "12", sheetName: "s1", address: "H10" };
    const unread = verdictOf(form(good), { ...NOTHING, unread: [figure] }, TODAY);
    expect(unread).toMatchObject({ verdict: "notJudged", reasons: [{ code: "unread", count: 1, sheets: ["s1"] }] });
    expect(verdictOf(form(good), { ...NOTHING, cut: [{ name: "s1", why: "long", to: 2000 }] }, TODAY).verdict).toBe(
      "notJudged",
    );

    const [appendix] = layoutOf({}).appendices;
    const options = [
      { column: 3, heading: "Kỳ trước" },
      { column: 4, heading: "Kỳ này" },
    ];
    const columnQuestion = { chosen: 3, options, why: "columns" } as const;
    const layout = { ...layoutOf({}), appendices: [{ ...appendix!, columnQuestion }] };
    expect(judge(form(good, { layout }))).toMatchObject({
      verdict: "notJudged",
      reasons: [{ code: "column", headings: ["Kỳ trước", "Kỳ này"] }],
    });
  });

  it("says not yet for an error", () => {
    const result = judge(form({ giao: 10, xong: 12 }));
    expect([result.verdict, ids(result.errors)]).toEqual(["notReady", ["xong-khong-qua-giao"]]);
  });

  it("says not yet for a warning until its row has a note", () => {
    const figures = { giao: 10, xong: 2, muon: 5 };
    const open = judge(form(figures));
    expect([open.verdict, ids(open.openWarnings), open.explainedWarnings]).toEqual(["notReady", ["muon-it"], []]);

    const explained = judge(form(figures, { notes: { muon: "Do bổ sung nhiệm vụ" } }));
    expect([explained.verdict, explained.openWarnings, ids(explained.explainedWarnings)]).toEqual([
      "ready",
      [],
      ["muon-it"],
    ]);
  });

  it("says not yet for a cell that cannot be read, and names the rules that wait for it", () => {
    const result = judge(form({ giao: "446/491", xong: 2 }));
    expect(result).toMatchObject({
      verdict: "notReady",
      reasons: [
        { code: "errors", count: 1 },
        { code: "notChecked", count: 1 },
      ],
      unreadable: [{ cell: "giao", rules: ["xong-khong-qua-giao"] }],
    });
    expect(ids(result.errors)).toEqual(["value/giao"]);
  });

  it("names rules that wait for a blank nowhere", () => {
    expect(judge(form({})).unreadable).toEqual([]);
  });

  it("says not yet for rows and appendices that are not on the sheets", () => {
    const lost = judge(form({ giao: 10, xong: 8 }, { layout: layoutOf({ missing: ["muon"] }) }));
    expect(lost).toMatchObject({ verdict: "notReady", missingRows: ["muon"], missingAppendices: [], blanks: [] });
    const none = judge(form(good, { layout: { ...layoutOf({}), appendices: [] } }));
    expect(none).toMatchObject({ verdict: "notReady", missingAppendices: ["phu-luc-1"] });
  });

  it("says not yet for a caption still to be filled in", () => {
    const captions = ["PHỤ LỤC 1", "Kỳ báo cáo: …… năm 2021"];
    expect(judge(form(good, { layout: layoutOf({ captions }) }))).toMatchObject({
      verdict: "notReady",
      openCaptions: [{ place: place(1, 0), text: captions[1] }],
    });
  });

  it("only notes the report's number and date, which it gets when it is signed", () => {
    const captions = ["PHỤ LỤC 1", "(Kèm theo Báo cáo số:    /BC-UBND ngày 1/6/2021)"];
    expect(judge(form(good, { layout: layoutOf({ captions }) }))).toMatchObject({
      verdict: "ready",
      afterSigning: [{ place: place(1, 0), text: captions[1] }],
    });
  });

  it.each([
    [{ id: "6-thang", year: 2021 } as const, "2021-06-28", "2021-06-25", -3],
    [{ id: "nam", year: 2020 } as const, "2021-06-28", "2020-12-25", -185],
    [null, "2021-06-28", null, null],
  ])("counts the days left of %o on %s", (period, today, due, daysLeft) => {
    expect(judge(form(good, { form: { period } }), today)).toMatchObject({ verdict: "ready", due, daysLeft });
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
      expect(judge(form(good, { form: { template: changed, period } }), today)).toMatchObject({
        verdict: "ready",
        force,
      });
    },
  );
});
