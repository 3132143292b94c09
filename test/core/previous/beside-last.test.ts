import { comparePeriods } from "../../../src/core/previous";
import { countedPair } from "../../bench/pairs-counted";
import { drawnPair } from "../../bench/pairs-drawn";
import { seeded } from "../../support/seeded";
import { describeFinding } from "../../../src/text/findings";
import { shipped } from "../../templates/shipped";
import { type Cells, report, tinh } from "./reports";

const filling = (notes: Readonly<Record<string, string>> = {}, without = "") => ({
  isFinished: true,
  notes: new Map(Object.entries(notes)),
  layout: {
    cells: new Map(
      tinh.plan.cells.flatMap(({ key }) => (key === without ? [] : [[key, { sheet: "", row: 0, column: 0 }]])),
    ),
  },
});
const found = (now: Cells, before: Cells, year = 2021) =>
  comparePeriods(report(tinh.plan, "6-thang", year, now), [report(tinh.plan, "quy-1", 2021, before)]);
const rules = (now: Cells, before: Cells, year?: number) => found(now, before, year).map(({ rule }) => rule);

describe("a stock that moved", () => {
  const stock = "bien-che.co-mat";
  it.each<[string, Cells, Cells, readonly string[]]>([
    ["far", { [stock]: 130 }, { [stock]: 100 }, [`previous/moved/${stock}`]],
    ["far down", { [stock]: 70 }, { [stock]: 100 }, [`previous/moved/${stock}`]],
    ["by a fifth", { [stock]: 120 }, { [stock]: 100 }, []],
    ["far for so few", { [stock]: 6 }, { [stock]: 4 }, []],
    ["by three of four", { [stock]: 7 }, { [stock]: 4 }, [`previous/moved/${stock}`]],
    ["from none", { [stock]: 50 }, { [stock]: 0 }, []],
    ["to what is blank", {}, { [stock]: 100 }, []],
    ["as a rate", { "chung-thu-so": 90 }, { "chung-thu-so": 40 }, []],
    ["as the plan of the year", { "ke-hoach.hoan-thanh": 30 }, { "ke-hoach.hoan-thanh": 10 }, []],
  ])("%s", (_, now, before, says) => expect(rules(now, before)).toEqual(says));

  it("is explained by what came and went, and what is a part of it too", () => {
    const before = {
      "tthc.hieu-luc": 100,
      "tthc.hieu-luc.cap-tinh": 40,
      "tthc.cong-bo-moi": 5,
      "tthc.bai-bo-thay-the": 0,
    };
    const now = {
      "tthc.hieu-luc": 160,
      "tthc.hieu-luc.cap-tinh": 100,
      "tthc.cong-bo-moi": 65,
      "tthc.bai-bo-thay-the": 0,
    };
    expect(rules(now, before)).toEqual([]);
    expect(rules({ ...now, "tthc.cong-bo-moi": 5 }, before)).toContain("previous/moved/tthc.hieu-luc.cap-tinh");
  });
});

describe("rows beside each other", () => {
  const [one, other] = ["bien-che.duoc-giao", "bien-che.co-mat"];
  const at = (a: number, b: number): Cells => ({ [one]: a, [other]: b });
  it.each<[string, Cells, Cells, readonly string[]]>([
    ["exchanged", at(120, 310), at(305, 118), [`previous/exchanged/${other}`]],
    ["that fit as they are", at(305, 118), at(310, 120), []],
    ["alike, exchanged or not", at(118, 120), at(120, 118), []],
    ["the row above again", at(310, 310), at(305, 118), [`previous/repeated/${other}`]],
    ["that were alike before", at(310, 310), at(305, 300), []],
    ["both changed far", at(900, 900), at(305, 118), [`previous/moved/${one}`, `previous/moved/${other}`]],
    ["exchanged small figures", at(2, 7), at(7, 2), [`previous/moved/${one}`, `previous/moved/${other}`]],
  ])("%s", (_, now, before, says) => expect(rules(now, before)).toEqual(says));

  it("are said with the row above", () => {
    const [finding] = found(at(120, 310), at(305, 118));
    const cell = (key: string) => ({ stt: key, label: key, address: key === one ? "D53" : "D54", shown: "" });
    expect(describeFinding(finding!, { cell }).sentence).toBe(
      "6 tháng 2021 ghi 310, Quý I 2021 ghi 118. Số của dòng này và dòng bien-che.duoc-giao (ô D53) có vẻ ghi đổi chỗ cho nhau.",
    );
  });
});

describe("a figure of the last report that is blank now", () => {
  const vanished = (now: Cells, before: Cells, by = filling(), period: "6-thang" | "quy-3" = "6-thang") =>
    comparePeriods(report(tinh.plan, period, 2021, now), [report(tinh.plan, "quy-1", 2021, before)], by).map(
      ({ cells }) => cells,
    );
  const stock = "bien-che.co-mat";
  const flow = "chi-dao.van-ban";

  it("is told once the report is said to be finished", () => {
    expect(vanished({}, { [stock]: 5 })).toEqual([[stock]]);
    expect(vanished({}, { [stock]: 5 }, { ...filling(), isFinished: false })).toEqual([]);
  });

  it("is one finding for the rows under one heading", () => {
    expect(vanished({}, { [stock]: 5, "bien-che.duoc-giao": 6, [flow]: 3 })).toEqual([
      [flow],
      ["bien-che.duoc-giao", stock],
    ]);
  });

  it("is not told of a 0, a rate, another time, a row without a place or said to have nothing", () => {
    expect(vanished({}, { [stock]: 0, "chung-thu-so": 80 })).toEqual([]);
    expect(vanished({}, { [flow]: 3 }, filling(), "quy-3")).toEqual([]);
    expect(vanished({}, { [stock]: 5 }, filling({ [stock]: "Không có số liệu" }))).toEqual([]);
    expect(vanished({}, { [stock]: 5 }, filling({}, stock))).toEqual([]);
  });
});

it("reads no blank as 0, and counts nothing below 0, of what came and went", () => {
  const at = (stock: number, plus: number | null, minus: number | null): Cells => ({
    "tthc.hieu-luc": stock,
    ...(plus === null ? {} : { "tthc.cong-bo-moi": plus }),
    ...(minus === null ? {} : { "tthc.bai-bo-thay-the": minus }),
  });
  expect(rules(at(100, 7, null), at(100, 3, 2))).toEqual([]);
  expect(rules(at(100, null, 2), at(100, 37, 2))).toEqual([]);
  expect(rules(at(100, 0, 2), at(100, 37, 2))).toEqual(["previous/flow/tthc.cong-bo-moi"]);
  expect(rules(at(100, 40, 2), at(100, 37, 2))).toEqual(["previous/stock/tthc.hieu-luc"]);
});

it.each([
  ["drawn back", drawnPair],
  ["counted", countedPair],
] as const)("nothing is found in right pairs, %s", (_, pairOf) => {
  const random = seeded(20261128);
  const told = Array.from({ length: 120 }, (__, at) => shipped[at % shipped.length]).flatMap((form) => {
    const { now, last } = pairOf(form!, random);
    return comparePeriods(now, [last]).map(({ rule }) => rule);
  });
  expect(told).toEqual([]);
});
