import type { Finding, PeriodId } from "../../../src/core";
import { comparePeriods } from "../../../src/core/previous";
import { type Cells, huyen, ninhThuan, report, tinh } from "./reports";

type Said = readonly [PeriodId, number, Cells];

function found(now: Said, ...before: readonly Said[]): readonly Finding<"previous">[] {
  const [first, ...rest] = [now, ...before].map(([id, year, cells]) => report(tinh.plan, id, year, cells));
  return first ? comparePeriods(first, rest) : [];
}

const rules = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

describe("flows", () => {
  const flow = "chi-dao.van-ban";

  it.each<[string, Said, readonly Said[], readonly string[]]>([
    ["6 months below quarter I", ["6-thang", 2021, { [flow]: 9 }], [["quy-1", 2021, { [flow]: 10 }]], ["flow"]],
    ["6 months equal to quarter I", ["6-thang", 2021, { [flow]: 10 }], [["quy-1", 2021, { [flow]: 10 }]], []],
    ["quarter III below 6 months", ["quy-3", 2021, { [flow]: 1 }], [["6-thang", 2021, { [flow]: 10 }]], []],
    ["another year", ["6-thang", 2022, { [flow]: 1 }], [["quy-1", 2021, { [flow]: 10 }]], []],
    ["a blank", ["6-thang", 2021, {}], [["quy-1", 2021, { [flow]: 10 }]], []],
    [
      "a year below 6 months and quarter III together",
      ["nam", 2021, { [flow]: 14 }],
      [
        ["6-thang", 2021, { [flow]: 10 }],
        ["quy-3", 2021, { [flow]: 5 }],
        ["quy-1", 2021, { [flow]: 6 }],
      ],
      ["flow"],
    ],
    [
      "a year not below them",
      ["nam", 2021, { [flow]: 15 }],
      [
        ["6-thang", 2021, { [flow]: 10 }],
        ["quy-3", 2021, { [flow]: 5 }],
        ["quy-1", 2021, { [flow]: 6 }],
      ],
      [],
    ],
  ])("%s", (_name, now, before, says) => {
    expect(found(now, ...before).map(({ data }) => data.says)).toEqual(says);
  });

  it("says both figures, both periods and the parts", () => {
    const [finding] = found(
      ["nam", 2021, { [flow]: 14 }],
      ["quy-3", 2021, { [flow]: 5 }],
      ["6-thang", 2021, { [flow]: 10 }],
    );
    expect(finding).toMatchObject({ kind: "previous", severity: "warning", cells: [flow] });
    expect(finding?.data).toEqual({
      says: "flow",
      now: 14,
      nowPeriod: "Năm 2021",
      before: 15,
      beforePeriod: "6 tháng 2021 + Quý III 2021",
      parts: [10, 5],
    });
  });

  it("does not add up percentages or codes", () => {
    const before = { "giai-quyet.cap-huyen.dung-han": "99,5".replace(",", "."), "khao-sat.hinh-thuc": 2 };
    const now = { "giai-quyet.cap-huyen.dung-han": 98, "khao-sat.hinh-thuc": 1 };
    expect(found(["6-thang", 2021, now], ["quy-1", 2021, before])).toEqual([]);
  });
});

describe("stocks", () => {
  const at = (stock: number, plus?: number, minus?: number): Cells => ({
    "tthc.hieu-luc": stock,
    ...(plus === undefined ? {} : { "tthc.cong-bo-moi": plus }),
    ...(minus === undefined ? {} : { "tthc.bai-bo-thay-the": minus }),
  });

  it.each<[string, Said, readonly Said[], readonly string[]]>([
    ["rolls from the year before", ["quy-1", 2022, at(105, 7, 2)], [["nam", 2021, at(100, 50, 9)]], []],
    ["does not roll", ["quy-1", 2022, at(106, 7, 2)], [["nam", 2021, at(100, 50, 9)]], ["stock"]],
    ["rolls from quarter I", ["6-thang", 2022, at(108, 10, 2)], [["quy-1", 2022, at(105, 7, 2)]], []],
    ["does not roll from it", ["6-thang", 2022, at(115, 10, 2)], [["quy-1", 2022, at(105, 7, 2)]], ["stock"]],
    ["is not judged without flows", ["quy-1", 2022, at(200)], [["nam", 2021, at(100)]], []],
    ["is not judged over a gap", ["nam", 2022, at(200, 9, 0)], [["quy-3", 2022, at(100, 3, 0)]], []],
    [
      "is judged over two reports",
      ["nam", 2022, at(200, 9, 0)],
      [
        ["quy-3", 2022, at(100, 3, 0)],
        ["6-thang", 2022, at(97, 5, 0)],
      ],
      ["stock"],
    ],
  ])("%s", (_name, now, before, says) => {
    expect(found(now, ...before).map(({ data }) => data.says)).toEqual(says);
  });

  it("states what was expected", () => {
    const [finding] = found(["6-thang", 2022, at(115, 10, 2)], ["quy-1", 2022, at(105, 7, 2)]);
    expect(finding?.data).toMatchObject({ now: 115, before: 105, plus: 3, minus: 0, expected: 108 });
  });

  it("holds an increase stated against the report before to that report", () => {
    const before = report(huyen.plan, "quy-1", 2021, { "bo-may-huyen:phong": 13 });
    const now = (phong: number) =>
      report(huyen.plan, "6-thang", 2021, { "bo-may-huyen:phong": phong, "bo-may-huyen:phong-tang-giam": -1 });
    expect(rules(comparePeriods(now(12), [before]))).toEqual([]);
    expect(rules(comparePeriods(now(13), [before]))).toEqual(["previous/stock/bo-may-huyen:phong"]);
  });

  it("takes over what was left open", () => {
    const before = report(huyen.plan, "6-thang", 2021, { "ho-so.tong-cong:dang-giai-quyet": 45 });
    const now = report(huyen.plan, "quy-3", 2021, { "ho-so.tong-cong:ky-truoc-chuyen": 54 });
    expect(rules(comparePeriods(now, [before]))).toEqual(["previous/carried/ho-so.tong-cong:ky-truoc-chuyen"]);
  });
});

describe("plans", () => {
  const plan = (tasks: number, done: number): Cells => ({ "ke-hoach.nhiem-vu": tasks, "ke-hoach.hoan-thanh": done });

  it.each<[string, Said, Said, readonly string[]]>([
    ["same", ["6-thang", 2021, plan(34, 20)], ["quy-1", 2021, plan(34, 8)], []],
    ["changed", ["6-thang", 2021, plan(35, 20)], ["quy-1", 2021, plan(34, 8)], ["fixed"]],
    ["fewer done", ["6-thang", 2021, plan(34, 7)], ["quy-1", 2021, plan(34, 8)], ["grows"]],
    ["next year's", ["quy-1", 2022, plan(30, 2)], ["nam", 2021, plan(34, 34)], []],
  ])("%s", (_name, now, before, says) => {
    expect(found(now, before).map(({ data }) => data.says)).toEqual(says);
  });
});

describe("other findings", () => {
  it("names a block copied from the last report once, as its largest whole", () => {
    const block = { "vbqppl.ban-hanh": 21, "vbqppl.kiem-tra": 37, "vbqppl.ra-soat": 64, "vbqppl.kien-nghi": 5 };
    const findings = found(["quy-3", 2021, block], ["6-thang", 2021, block]);
    expect(rules(findings)).toHaveLength(1);
    expect(findings[0]?.data).toMatchObject({ says: "copied", count: 4, nowPeriod: "Quý III 2021" });
    expect(found(["quy-3", 2021, { ...block, "vbqppl.kien-nghi": 6 }], ["6-thang", 2021, block])).toEqual([]);
  });

  it("does not take a block of small figures for a copy", () => {
    const block = { "vbqppl.ban-hanh": 1, "vbqppl.kiem-tra": 1, "vbqppl.ra-soat": 0, "vbqppl.kien-nghi": 2 };
    expect(found(["quy-3", 2021, block], ["6-thang", 2021, block])).toEqual([]);
  });

  const stocks = [
    "tthc.hieu-luc.cap-tinh",
    "tthc.hieu-luc.cap-huyen",
    "tthc.hieu-luc.cap-xa",
    "bien-che.duoc-giao",
    "bien-che.co-mat",
    "nguoi-lam-viec.duoc-giao",
    "nguoi-lam-viec.co-mat",
    "cong-dvc.muc-do-3-4",
    "cong-dvc.tich-hop",
  ];
  const usual = Object.fromEntries(stocks.map((key, at) => [key, 1200 + at * 90]));

  it.each([
    ["a lost thousands sign", { "bien-che.duoc-giao": 2 }, ["previous/jump/bien-che.duoc-giao"]],
    ["a thousandfold", { "bien-che.co-mat": 1560000 }, ["previous/jump/bien-che.co-mat"]],
    ["a third more, which is a move", { "bien-che.co-mat": 2100 }, ["previous/moved/bien-che.co-mat"]],
    ["a sixth more", { "bien-che.co-mat": 1850 }, []],
  ])("jump: %s", (_name, edit, expected) => {
    expect(rules(found(["quy-3", 2021, { ...usual, ...edit }], ["6-thang", 2021, usual]))).toEqual(expected);
  });

  it("compares different templates where their indicators meet", () => {
    const before = report(tinh.plan, "quy-1", 2024, { "chi-dao.van-ban": 20 });
    const now = report(ninhThuan.plan, "6-thang", 2024, { "chi-dao.van-ban": 16 });
    expect(rules(comparePeriods(now, [before]))).toEqual(["previous/flow/chi-dao.van-ban"]);
  });

  it("compares nothing without a period, or with no report of an earlier one", () => {
    const now = report(tinh.plan, "6-thang", 2021, {});
    expect(rules(comparePeriods({ ...now, period: null }, [now]))).toEqual([]);
    expect(rules(comparePeriods(now, [{ ...now, period: null }]))).toEqual([]);
    expect(rules(comparePeriods(now, [now]))).toEqual([]);
  });
});
