import { compareText, compile, decimal, lexiconOf, type Reading, textFindings } from "../../../src/core";
import { shipped, shippedAs } from "../../templates/shipped";
import { measure, none, reports, type Rest, templateOf } from "./measure";
import ninhSon from "../../templates/ninh-thuan-2022/ninh-son.json";

const templates = shipped.map(({ plan }) => plan.template);
const lexicon = lexiconOf(templates);

/** What is said of a text beside an appendix of the form: verdict, figure, indicator. */
function said(text: string, cells: Readonly<Record<string, number>>, form = "ninh-thuan-2022/huyen") {
  const { plan } = shippedAs(form);
  const readings = plan.cells.map(({ key }): Reading => {
    const figure = cells[key];
    return figure === undefined ? { kind: "blank" } : { kind: "value", value: figure };
  });
  const matches = compareText(text, plan, readings, lexicon);
  return {
    matches: matches.map(({ verdict, figure, key }) => [verdict, figure.value, verdict === "unsure" ? null : key]),
    findings: textFindings(matches, plan, readings),
  };
}

describe("figures of a text beside the appendix", () => {
  const level = "Tổng số TTHC thuộc thẩm quyền giải quyết thời điểm hiện tại của UBND cấp huyện là: 252 thủ tục.";
  const huyen = "tthc.hieu-luc.cap-huyen";

  it("agree", () => {
    expect(said(level, { [huyen]: 252 }).matches).toEqual([["agrees", 252, huyen]]);
    expect(said(level, { [huyen]: 252 }).findings).toEqual([]);
  });

  it("conflict, with both figures and the sentence", () => {
    expect(said(level, { [huyen]: 253 }).findings).toEqual([
      {
        rule: `report-text/${huyen}`,
        kind: "report-text",
        severity: "warning",
        cells: [huyen],
        data: { appendix: 253, text: 252, quote: level },
        fixes: [],
      },
    ]);
  });

  it.each<[string, string, Record<string, number>]>([
    ["the cell is blank", level, {}],
    ["it is a plan", `IV. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ IV\n${level}`, { [huyen]: 253 }],
    ["another place agrees", `${level}\n${level.replace("252", "253")}`, { [huyen]: 253 }],
    ["the text says two things", `${level}\n${level.replace("252", "251")}`, { [huyen]: 253 }],
    ["it speaks of the communes", level.replace("cấp huyện", "cấp xã"), { [huyen]: 253 }],
    [
      "it is a number of a document",
      "UBND huyện ban hành Quyết định số 252/QĐ-UBND ngày 15/01/2024.",
      { [huyen]: 253 },
    ],
    [
      "a part of it is the figure",
      "Tổng số biên chế công chức được giao là 1.366 biên chế, trong đó: cơ quan chuyên môn 77 biên chế.",
      { "bien-che.duoc-giao": 77 },
    ],
  ])("do not conflict when %s", (_name, text, cells) => {
    expect(said(text, cells).findings).toEqual([]);
  });

  it("stand beside the whole filled report of Ninh Sơn without a conflict", () => {
    const report = reports.find(({ template }) => template === "ninh-thuan-2022/huyen");
    const cells = Object.fromEntries(
      Object.entries(ninhSon.figures)
        .filter(([, figure]) => /^[\d.]+$/.test(figure))
        .map(([key, figure]) => [key, Number(figure.replaceAll(".", ""))]),
    );
    const { matches, findings } = said(report?.lines.join("\n") ?? "", cells);
    expect(findings).toEqual([]);
    expect(matches.filter(([verdict]) => verdict === "agrees").length).toBeGreaterThanOrEqual(3);
    const changed = said(report?.lines.join("\n") ?? "", { ...cells, [huyen]: 352, "tthc.hieu-luc.cap-xa": 190 });
    expect(changed.findings.map(({ rule }) => rule)).toEqual([
      `report-text/${huyen}`,
      "report-text/tthc.hieu-luc.cap-xa",
    ]);
  });
});

describe("four real reports", () => {
  it.each(reports)("$source: the figures are those labelled", (report) => {
    const plan = compile(templateOf(report, templates));
    const readings = plan.cells.map((): Reading => ({ kind: "blank" }));
    const found = compareText(report.lines.join("\n"), plan, readings, lexicon);
    expect(found.map(({ figure }) => figure.value)).toEqual(report.figures.map(([value]) => decimal(value)));
    const keys = report.figures.flatMap(([, key]) => (key === null ? [] : [key]));
    expect(keys.filter((key) => !plan.slots.has(key))).toEqual([]);
  });

  it.each<Rest>(["blank", "full"])("at most one conflict in ten shown is false; the rest of the form %s", (rest) => {
    const all = reports.reduce((into, report) => measure(report, templates, rest, into), none());
    expect(all.falseAlarms * 10).toBeLessThanOrEqual(all.conflicts + all.falseAlarms);
    expect(all.conflicts).toBeGreaterThanOrEqual(23);
    expect(all.matched).toBeGreaterThanOrEqual(35);
  });
});
