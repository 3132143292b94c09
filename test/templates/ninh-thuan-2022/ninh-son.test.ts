import { checkAll, type CellKey, type Findings, readCell } from "../../../src/core";
import { shippedAs } from "../shipped";
import report from "./ninh-son.json";

/** The report of Ninh Sơn for Quý III 2024, all seven appendices as its clerk filled them in. */

const { plan } = shippedAs("ninh-thuan-2022/huyen");
type Typed = Readonly<Record<CellKey, string>>;

const asText = (typed: string) => typed;
const onVietnamesePc = (typed: string) => asNumber(typed, typed.replaceAll(".", "").replace(",", "."));
const onEnglishPc = (typed: string) => asNumber(typed, typed.replaceAll(",", ""));

function asNumber(typed: string, plain: string): string | number {
  return typed === "" || Number.isNaN(Number(plain)) ? typed : Number(plain);
}

function check(hold: (typed: string) => string | number, edits: Typed = {}): Findings {
  const typed: Typed = { ...report.figures, ...edits };
  const readings = plan.cells.map(({ key, measure }) => {
    const value = hold(typed[key] ?? "");
    return readCell({ value, text: String(value), format: "General" }, measure);
  });
  return checkAll(plan, readings);
}

const found: readonly (readonly [rule: string, severity: "error" | "warning", reason: string])[] = [
  ["value/giai-quyet.cap-huyen.xong", "error", "446/491 in a count: resolved and received in one cell"],
  ["value/giai-quyet.cap-huyen.ho-so-dung-han", "error", "27/491 in a count: on the day and received in one cell"],
  ["value/giai-quyet.cap-xa.xong", "error", "2.388/2.390 in a count: resolved and received in one cell"],
  ["value/giai-quyet.cap-xa.ho-so-dung-han", "error", "197/2.390 in a count: on the day and received in one cell"],
  ["heading/tuyen-dung", "warning", "0 on a heading without a unit, its five details blank"],
  ["heading/ky-luat", "warning", "0 on a heading without a unit, its details blank"],
  ["heading/tu-chu", "warning", "42 on a heading without a unit, said again in the row below"],
  ["ninh-thuan/tthc.hieu-luc.tong-so", "warning", "252 and 109 procedures of two levels, no total"],
  [
    "ninh-thuan/co-cau.su-nghiep.du-thanh-phan",
    "warning",
    "42 units in all, 4 of them of the district, the others of nobody",
  ],
  ["ninh-thuan/vi-tri-viec-lam.cap-huyen", "warning", "5 units approved in Phụ lục 5, 4 in existence in Phụ lục 4"],
  ["ninh-thuan/tu-chu.muc-do", "error", "2 + 2 + 44 = 48 units by autonomy, 42 in all"],
  ["ninh-thuan/dvctt.muc-do-3-4", "warning", "252 procedures at level 3 and 4, though 252 at each of them"],
  ["ninh-thuan/dvctt.tong-so", "error", "252 + 252 procedures online, 252 + 109 procedures in all"],
  ["ninh-thuan/ho-so.co-tthc-phat-sinh", "error", "443 files handed in online, to no procedure at all"],
];

const severities = (findings: Findings) => [...findings.failed.values()].map(({ rule, severity }) => [rule, severity]);

describe("Ninh Sơn, Quý III 2024", () => {
  it("holds the 76 figures and 5 notes of the report", () => {
    expect(Object.keys(report.figures).filter((key) => !plan.slots.has(key))).toEqual([]);
    expect([Object.keys(report.figures).length, Object.keys(report.notes).length]).toEqual([76, 5]);
  });

  it.each(found)("%s, %s: %s", (rule, severity) => {
    expect(check(asText).failed.get(rule)?.severity).toBe(severity);
  });

  it.each([
    ["pasted from Word", asText],
    ["typed on a Vietnamese PC", onVietnamesePc],
  ])("has no finding but these, %s", (_, hold) => {
    expect(severities(check(hold))).toEqual(found.map(([rule, severity]) => [rule, severity]));
  });

  it("typed on an English PC, has besides what Excel made of the dots and commas", () => {
    const known = new Set(found.map(([rule]) => rule));
    expect(severities(check(onEnglishPc)).filter(([rule]) => !known.has(rule ?? ""))).toEqual([
      ["value/giai-quyet.cap-huyen.dung-han", "error"],
      ["value/giai-quyet.cap-xa.dung-han", "error"],
      ["value/nguoi-lam-viec.duoc-giao", "error"],
      ["value/nguoi-lam-viec.co-mat", "error"],
      ["value/ho-so.ty-le-truc-tuyen", "error"],
      ["ninh-thuan/ho-so.ty-le-truc-tuyen", "error"],
    ]);
  });
});

describe("Ninh Sơn: right, though it looks odd", () => {
  it.each<[string, CellKey, readonly string[]]>([
    ["01 units", "tu-chu.mot-phan.tu-30", ["value/tu-chu.mot-phan.tu-30", "ninh-thuan/tu-chu.mot-phan"]],
    ["02 leaders", "bo-nhiem.qua-thi-tuyen", ["value/bo-nhiem.qua-thi-tuyen"]],
    [
      "1.289 people",
      "nguoi-lam-viec.duoc-giao",
      ["value/nguoi-lam-viec.duoc-giao", "ninh-thuan/nguoi-lam-viec.co-mat"],
    ],
    ["63 for 62,78", "giai-ngan.ty-le", ["ninh-thuan/giai-ngan.ty-le", "ninh-thuan/giai-ngan.ty-le/rounding"]],
    ["90,22 for 90,224", "ho-so.ty-le-truc-tuyen", ["ninh-thuan/ho-so.ty-le-truc-tuyen"]],
    ["no complaints, no rate", "pakn.ty-le-giai-quyet", ["ninh-thuan/pakn.ty-le-giai-quyet.mau-so"]],
    ["no documents issued, no total", "vbqppl.ban-hanh", ["ninh-thuan/vbqppl.ban-hanh.tong-so"]],
    ["rows of the departments blank", "giai-quyet.so-nganh.xong", ["scope/giai-quyet.so-nganh.xong"]],
    ["rows of the province blank", "co-cau.su-nghiep.ubnd-tinh", ["scope/co-cau.su-nghiep.ubnd-tinh"]],
    ["rows of Sở Nội vụ blank", "thanh-tra.co-quan", ["scope/thanh-tra.co-quan"]],
  ])("%s", (_, key, rules) => {
    const { failed, notChecked } = check(asText);
    expect([...failed.values()].filter(({ cells }) => cells.includes(key))).toEqual([]);
    expect(rules.filter((rule) => notChecked.has(rule) || failed.has(rule))).toEqual([]);
  });

  it("more paid out than planned", () => {
    const edits = { "giai-ngan.thuc-hien": "90.000", "giai-ngan.ty-le": "102,8" };
    expect(severities(check(asText, edits))).toEqual(severities(check(asText)));
  });
});

describe("Ninh Sơn, once the fractions are taken apart", () => {
  const rate = "ninh-thuan/giai-quyet.cap-huyen.dung-han";
  const files = (done: string, onTime: string, stated: string) => ({
    "giai-quyet.cap-huyen.xong": done,
    "giai-quyet.cap-huyen.ho-so-dung-han": onTime,
    "giai-quyet.cap-huyen.dung-han": stated,
  });

  it.each<[string, Typed, readonly string[]]>([
    ["90,83 for 446 of 491 (90,835) is cut off", files("491", "446", "90,83"), [`${rate}/rounding`]],
    ["90,84 is right", files("491", "446", "90,84"), []],
    ["90,83 for 445 of 446 is another base's", files("446", "445", "90,83"), [rate]],
    ["90,83 for 27 of 446 is another part's", files("446", "27", "90,83"), [rate]],
    [
      "99,9 for 99,849 is rounded up",
      files("1.987", "1.984", "99,9"),
      ["ninh-thuan/ho-so.tiep-nhan", `${rate}/rounding`],
    ],
    [
      "more on time than resolved",
      files("27", "446", "90,83"),
      [rate, "ninh-thuan/giai-quyet.cap-huyen.ho-so-dung-han"],
    ],
  ])("%s", (_, edits, rules) => {
    const known = new Set(found.map(([rule]) => rule));
    const others = [...check(asText, edits).failed.keys()].filter((rule) => !known.has(rule));
    expect(others.sort()).toEqual([...rules].sort());
  });
});
