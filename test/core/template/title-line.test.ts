import { matchTitleLine } from "../../../src/core";

const report = "(Kèm theo Báo cáo số:          /BC-…… ngày      tháng      năm {year} của {office})";
const period = "Kỳ báo cáo: {period} {year} (số liệu từ {from} đến {to})";

describe("matchTitleLine", () => {
  it.each([
    [
      period,
      "Kỳ báo cáo: 6 tháng 2021 (số liệu từ 15/12/2020 đến 14/6/2021)",
      { period: "6 tháng", year: "2021", from: "15/12/2020", to: "14/6/2021" },
    ],
    [
      period,
      "  kỳ báo  cáo: Năm\u00A02021 (Số liệu từ 15/12/2020 đến 14/12/2021)".normalize("NFD"),
      { period: "Năm", year: "2021", from: "15/12/2020", to: "14/12/2021" },
    ],
    [period, "Kỳ báo cáo:   (số liệu từ … đến …)", {}],
    [
      report,
      "(Kèm theo Báo cáo số: 12/BC-UBND ngày 20 tháng 6 năm 2021 của UBND tỉnh An Giang)",
      { year: "2021", office: "UBND tỉnh An Giang" },
    ],
    [report, "(Kèm theo Báo cáo số:   /BC-…… ngày  tháng  năm 2021 của )", { year: "2021" }],
    ["THỐNG KÊ SỐ LIỆU CỦA {office}", "Thống kê số liệu của Bộ Y tế (khối A)", { office: "Bộ Y tế (khối A)" }],
  ])("finds in %j as %j", (title, shown, match) => {
    expect(matchTitleLine(title, shown)).toEqual(match);
  });

  it.each([
    [period, "Kỳ họp: 6 tháng 2021 (số liệu từ 15/12/2020 đến 14/6/2021)"],
    [period, "PHỤ LỤC 1"],
    [report, "Kỳ báo cáo: 6 tháng 2021 (số liệu từ 15/12/2020 đến 14/6/2021)"],
    [report, "(".repeat(5000)],
  ])("%j is not %j", (title, shown) => {
    expect(matchTitleLine(title, shown)).toBeNull();
  });
});

describe("a line full of gaps", () => {
  it.each([
    ["{office} ".repeat(200), "a ".repeat(250) + "b"],
    ["{office}{year}".repeat(100) + "x", "2021 ".repeat(99)],
    [".. a".repeat(200) + "x", "a ".repeat(250)],
  ])("is matched or not without trying every way: %s", (line, text) => {
    expect(() => matchTitleLine(line, text)).not.toThrow();
  });
});
