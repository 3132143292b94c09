import { comparable, sideBySide } from "../../../src/core";
import { decimal } from "../../../src/core";
import { ninhThuan, report, tinh } from "./reports";

const q1 = (cells: Parameters<typeof report>[3]) => report(tinh.plan, "quy-1", 2021, cells);
const half = (cells: Parameters<typeof report>[3]) => report(tinh.plan, "6-thang", 2021, cells);

describe("figures side by side", () => {
  it("are those that stand in either report, in the order of the form", () => {
    const rows = sideBySide(half({ "tthc.hieu-luc": 105, "chi-dao.van-ban": 12 }), [
      q1({ "tthc.hieu-luc": 100, "tthc.cong-bo-moi": 4 }),
    ]);
    expect(rows.map(({ key, now, before }) => [key, now, before[0]?.value, before[0]?.difference])).toEqual([
      ["chi-dao.van-ban", 12, null, null],
      ["tthc.cong-bo-moi", null, 4, null],
      ["tthc.hieu-luc", 105, 100, 5],
    ]);
  });

  it.each<[string, string, string | number, string | number, boolean]>([
    ["a stock doubled", "tthc.hieu-luc", 20, 40, true],
    ["less than doubled", "tthc.hieu-luc", 20, 39, false],
    ["halved", "tthc.hieu-luc", 40, 20, true],
    ["small figures", "tthc.hieu-luc", 1, 9, false],
    ["from nothing", "tthc.hieu-luc", 0, 10, true],
    ["as many a day over twice the days", "chi-dao.van-ban", 20, 40, false],
    ["twice as many a day", "chi-dao.van-ban", 20, 90, true],
    ["no difference at all", "chi-dao.van-ban", 20, 20, false],
    ["20 points", "giai-quyet.cap-huyen.dung-han", 79, 99, true],
    ["19,9 points", "giai-quyet.cap-huyen.dung-han", 79, "98.9", false],
  ])("say whether the difference is large: %s", (_name, key, before, now, isLarge) => {
    const [row] = sideBySide(half({ [key]: now }), [q1({ [key]: before })]);
    expect(row?.before[0]?.isLarge).toBe(isLarge);
  });

  it("subtract exactly, and nothing from a code", () => {
    const key = "giai-quyet.cap-huyen.dung-han";
    const [rate] = sideBySide(half({ [key]: "99.3" }), [q1({ [key]: "99.1" })]);
    expect(rate?.before[0]?.difference).toEqual(decimal("0.2"));
    const [code] = sideBySide(half({ "khao-sat.hinh-thuc": 2 }), [q1({ "khao-sat.hinh-thuc": 1 })]);
    expect(code?.before[0]).toEqual({ value: 1, difference: null, isLarge: false });
  });

  it("meet by indicator over different forms, one column a report", () => {
    const now = report(ninhThuan.plan, "6-thang", 2024, { "chi-dao.van-ban": 16 });
    const rows = sideBySide(now, [
      report(tinh.plan, "quy-1", 2024, { "chi-dao.van-ban": 20, "khao-sat.hinh-thuc": 1 }),
      report(tinh.plan, "nam", 2023, {}),
    ]);
    expect(rows.find(({ key }) => key === "chi-dao.van-ban")?.before.map(({ value }) => value)).toEqual([20, null]);
  });
});

describe("whether reports can be compared", () => {
  it("says why not of each", () => {
    const now = half({});
    const other = { ...now, period: null };
    expect(comparable(now, [q1({}), now, other])).toEqual(["compared", "notEarlier", "noPeriod"]);
    expect(comparable(other, [q1({})])).toEqual(["notEarlier"]);
  });
});
