import {
  type CellKey,
  certainFixes,
  changesOf,
  checkAll,
  finished,
  diagnose,
  type Findings,
  plain,
  type Reading,
  readCell,
} from "../../../src/core";
import { messageOf } from "../../../src/text/findings";
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

function read(hold: (typed: string) => string | number, edits: Typed = {}): readonly Reading[] {
  const typed: Typed = { ...report.figures, ...edits };
  return plan.cells.map(({ key, measure }) => {
    const value = hold(typed[key] ?? "");
    return readCell({ value, text: String(value), format: "General" }, measure);
  });
}

function check(hold: (typed: string) => string | number, edits: Typed = {}): Findings {
  return finished(plan, checkAll(plan, read(hold, edits)));
}

function diagnosed(edits: Typed = {}) {
  const readings = read(asText, edits);
  return diagnose(plan, readings, finished(plan, checkAll(plan, readings)));
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

describe("Ninh Sơn: what is most likely meant", () => {
  const offered = (rule: string, edits: Typed = {}) =>
    diagnosed(edits)
      .findings.failed.get(rule)
      ?.fixes.map((fix) => changesOf(fix).map(({ cell, value }) => [cell, value === null ? "" : plain(value)]));

  it("names 44 self-financed units among the explanations of 48 in 42", () => {
    const group = diagnosed().suspects.filter(({ rules }) => rules.includes("ninh-thuan/tu-chu.muc-do"));
    expect(group.flatMap(({ cells }) => cells)).toContain("tu-chu.nha-nuoc-bao-dam");
  });

  it("takes 446/491 apart: 491 stands among the files received; or as the form works out 90,83", () => {
    const cell = "giai-quyet.cap-huyen.xong";
    expect(offered(`value/${cell}`)).toEqual([
      [[cell, "446"]],
      [
        [cell, "491"],
        ["giai-quyet.cap-huyen.ho-so-dung-han", "446"],
        ["giai-quyet.cap-huyen.dung-han", "90.84"],
      ],
    ]);
  });

  it("writes 491 among the files received where that is blank", () => {
    const cell = "giai-quyet.cap-huyen.xong";
    const blanks = { "ho-so.tiep-nhan": "", "ho-so.truc-tuyen": "", "ho-so.ty-le-truc-tuyen": "" };
    expect(offered(`value/${cell}`, blanks)?.[0]).toEqual([
      [cell, "446"],
      ["ho-so.tiep-nhan", "491"],
    ]);
  });

  it("takes 2.388/2.390, which the form has no row of files received for, apart as its rate says, or not at all", () => {
    const cell = "giai-quyet.cap-xa.xong";
    expect(offered(`value/${cell}`)).toEqual([
      [
        [cell, "2390"],
        ["giai-quyet.cap-xa.ho-so-dung-han", "2388"],
        ["giai-quyet.cap-xa.dung-han", "99.92"],
      ],
    ]);
    const noRate = { "giai-quyet.cap-xa.dung-han": "" };
    expect(offered(`value/${cell}`, noRate)).toEqual([]);
    expect(diagnosed(noRate).findings.failed.get(`value/${cell}`)?.data).toMatchObject({ meant: [2388, 2390] });
  });

  it.each(["giai-quyet.cap-huyen.xong", "giai-quyet.cap-xa.xong"])("each fix of %s leaves no new finding", (cell) => {
    const before = new Set(check(asText).failed.keys());
    for (const fix of offered(`value/${cell}`) ?? []) {
      const edits = Object.fromEntries(fix.map(([key = "", value = ""]) => [key, value.replace(".", ",")]));
      expect([...check(asText, edits).failed.keys()].filter((rule) => !before.has(rule))).toEqual([]);
    }
  });

  it("explains 90,83 as 446/491, cut off, beside the rate by the form", () => {
    const finding = diagnosed().findings.failed.get("value/giai-quyet.cap-huyen.xong");
    const context = { cell: (key: CellKey) => ({ stt: key, label: key, address: null, shown: "" }) };
    const message = finding && messageOf(finding, context);
    expect(message).toContain(
      "Tỷ lệ 90,83 ở dòng giai-quyet.cap-huyen.dung-han là 446 trên 491, bị cắt bớt chữ số; làm tròn là 90,84.",
    );
    expect(message).toContain(
      "Theo biểu mẫu, tỷ lệ này là dòng giai-quyet.cap-huyen.ho-so-dung-han chia cho dòng giai-quyet.cap-huyen.xong: 27 trên 446 là 6,05 %.",
    );
  });

  it("explains 90,83 as 446 of the 491 received, cut off, once the fractions are taken apart", () => {
    const edits = { "giai-quyet.cap-huyen.xong": "446", "giai-quyet.cap-huyen.ho-so-dung-han": "27" };
    const finding = diagnosed(edits).findings.failed.get("ninh-thuan/giai-quyet.cap-huyen.dung-han");
    const context = { cell: (key: CellKey) => ({ stt: key, label: key, address: null, shown: "" }) };
    expect(finding && messageOf(finding, context)).toContain(
      "Ghi 90,83 %, nhưng 27 trên 446 là 6,05 %. Có vẻ lấy 446 chia cho 491 ở dòng ho-so.tiep-nhan, rồi cắt bớt chữ số.",
    );
  });

  it("changes nothing for sure, and proposes nothing for what only looks odd", () => {
    const diagnosis = diagnosed();
    expect(certainFixes(plan, diagnosis)).toEqual([]);
    const odd = ["tu-chu.mot-phan.tu-30", "nguoi-lam-viec.duoc-giao", "giai-ngan.ty-le", "ho-so.ty-le-truc-tuyen"];
    const touched = [...diagnosis.findings.failed.values()].flatMap(({ fixes }) => fixes.flatMap(changesOf));
    expect(touched.filter(({ cell }) => odd.includes(cell))).toEqual([]);
  });

  it("offers 90,84 for 90,83 of 446 and 491, never for sure: a rate is evidence, no reading", () => {
    const edits = { "giai-quyet.cap-huyen.xong": "491", "giai-quyet.cap-huyen.ho-so-dung-han": "446" };
    expect(certainFixes(plan, diagnosed(edits))).toEqual([]);
    expect(offered("ninh-thuan/giai-quyet.cap-huyen.dung-han/rounding", edits)).toEqual([
      [["giai-quyet.cap-huyen.dung-han", "90.84"]],
    ]);
  });
});
