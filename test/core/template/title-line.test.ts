import fc from "fast-check";
import bo from "../../../templates/bnv-6459-2020/bo.json";
import tinh from "../../../templates/bnv-6459-2020/tinh.json";
import { fillTitleLine, matchTitleLine, readTitle, type TemplateFile } from "../../../src/core";
import { periods, templateFile } from "../../support/template";

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

const office = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
    fc.constantFrom("UBND tỉnh Quảng Ngãi", "Bộ Khoa học và Công nghệ", "Sở Y tế (cơ sở 2) năm 2020 của tỉnh"),
  )
  .map((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

describe("readTitle", () => {
  const files = [bo, tinh, templateFile([])] as TemplateFile[];

  it("gives back what was filled in on insertion, whatever the office is called", () => {
    const asked = fc.record({
      office,
      period: fc.constantFrom(...periods),
      year: fc.integer({ min: 2000, max: 2099 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...files), asked, (file, values) => {
        const appendix = file.appendices[0]!;
        const shown = appendix.title.map(({ text }) => fillTitleLine(text, values));
        expect(readTitle(appendix.title, shown, periods)).toEqual(values);
      }),
    );
  });

  it.each([
    ["Kỳ báo cáo: 06 tháng đầu năm 2021 (số liệu từ 15/12/2020 đến 14/6/2021)", "6-thang", 2021],
    ["Kỳ báo cáo: QUÝ III 2024 (số liệu từ 15/6/2024 đến 14/9/2024)", "quy-3", 2024],
    ["Kỳ báo cáo: Quý II 2024 (số liệu từ 15/6/2024 đến 14/9/2024)", undefined, 2024],
    ["Kỳ báo cáo: năm năm 2021 (số liệu từ 15/12/2020 đến 14/12/2021)", "nam", 2021],
  ])("understands %j as %s of %i", (text, id, year) => {
    const reading = readTitle(templateFile([]).appendices[0]!.title, [text], periods);
    expect([reading.period?.id, reading.year]).toEqual([id, year]);
  });

  it("says nothing where nothing is filled in", () => {
    const title = templateFile([]).appendices[0]!.title;
    expect(readTitle(title, [], periods)).toEqual({ office: null, period: null, year: null });
    expect(readTitle(title, ["PHỤ LỤC 1"], periods)).toEqual({ office: null, period: null, year: null });
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
