import { windowIn } from "../../../src/core/titles/window";

describe("the days a caption names", () => {
  it.each([
    ["Kỳ báo cáo: 6 tháng 2021 (số liệu từ 15/12/2020 đến 14/6/2021)", "2020-12-15", "2021-06-14"],
    ["(Số liệu tính từ ngày 15/12/2020 đến ngày 14/6/2021)", "2020-12-15", "2021-06-14"],
    ["(Số liệu từ 01/01/2021 đến 28/02/2021)", "2021-01-01", "2021-02-28"],
    ["Số liệu từ ngày 15 tháng 12 năm 2020 đến hết ngày 14 tháng 6 năm 2021", "2020-12-15", "2021-06-14"],
    ["SỐ LIỆU TỪ 15-12-2020 TỚI 14.6.2021", "2020-12-15", "2021-06-14"],
    ["số liệu từ 15/12 đến 14/6/2021", "2020-12-15", "2021-06-14"],
    ["số liệu từ 15/6 đến 14/9/2021", "2021-06-15", "2021-09-14"],
    ["số liệu từ 15/12/20 đến 14/6/21", "2020-12-15", "2021-06-14"],
    ["số liệu từ 15/12/2020 đến 31/6/2021", "2020-12-15", null],
    ["số liệu từ 30/2/2021 đến 14/6/2021", null, "2021-06-14"],
  ])("%s", (text, from, to) => {
    expect(windowIn(text)).toMatchObject({ from, to });
  });

  it.each([
    "PHỤ LỤC 2",
    "(số liệu từ … đến …)",
    "(số liệu từ 15/12/2020 đến )",
    "(số liệu từ 15/12/2020 đến 14/6)",
    "(Kèm theo Báo cáo số: 12/BC-UBND ngày 20 tháng 6 năm 2021 của UBND tỉnh A)",
    "từ 15/12/2020 đến 14/6/20213",
  ])("none in %j", (text) => {
    expect(windowIn(text)).toBeNull();
  });

  it("as they are written", () => {
    expect(windowIn("(số liệu từ 01/01/2021 đến 28/02/21)")?.texts).toEqual(["1/1/2021", "28/2/2021"]);
  });
});
