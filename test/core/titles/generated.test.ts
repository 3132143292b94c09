import fc from "fast-check";
import { loadTemplate, periodWindow, printedDay, type Period, type TemplateFile } from "../../../src/core";
import { allTemplates } from "../../../src/entry/cli/templates";
import { aboutOf } from "./said";

interface Report {
  readonly period: Period;
  readonly year: number;
  readonly office: string;
}
type Wording = (report: Report) => (string | string[])[];

const FORMS: Readonly<Record<Period["id"], readonly string[]>> = {
  "quy-1": ["Quý I", "quý 1", "QUÝ I"],
  "6-thang": ["6 tháng", "06 tháng đầu", "6 THÁNG"],
  "quy-3": ["Quý III", "quý 3", "QUÝ III"],
  nam: ["cả", "Năm", "tổng kết"],
};
/** Further ways to say the same, written down after the reader was done and not looked at while it was made. */
const HELD_OUT: Readonly<Record<Period["id"], readonly string[]>> = {
  "quy-1": ["Quý  01", "q.I", "Quý: I", "3 tháng đầu"],
  "6-thang": ["sáu tháng đầu", "6  tháng đầu", "nửa đầu"],
  "quy-3": ["Quý 03", "QUÝ: 3", "Q.III", "quý lll"],
  nam: ["cả", "tròn"],
};

const days = ({ period, year }: Report) => {
  const { from, to } = periodWindow(period, year);
  return [printedDay(from), printedDay(to)];
};
const inYear = (name: string, year: number) => `${name} năm ${year}`;

const wordings = (name: string): readonly Wording[] => [
  (r) => [`Kỳ báo cáo: ${inYear(name, r.year)}`, `Đơn vị báo cáo: ${r.office}`],
  (r) => [`BÁO CÁO kết quả công tác cải cách hành chính ${inYear(name, r.year)} của ${r.office}`],
  (r) => ["PHỤ LỤC", `THỐNG KÊ KẾT QUẢ CẢI CÁCH HÀNH CHÍNH TẠI ${r.office} ${inYear(name, r.year)}`],
  (r) => [
    `(Số liệu tính từ ngày ${days(r)[0]} đến ngày ${days(r)[1]})`,
    `(Kèm theo Báo cáo số 7/BC ngày 1/3/2030 của ${r.office})`,
  ],
  (r) => [
    ["UBND TỈNH NINH THUẬN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    [r.office],
    ["Số:     /BC-UBND"],
    inYear(name, r.year),
  ],
];
const heldOut = (name: string): readonly Wording[] => [
  (r) => [
    [`Kỳ báo cáo`, inYear(name, r.year)],
    ["Tên đơn vị:", r.office],
  ],
  (r) => ["BÁO CÁO", "Tình hình thực hiện công tác cải cách hành chính", inYear(name, r.year), `của ${r.office}`],
  (r) => [`Biểu tổng hợp số liệu CCHC ${inYear(name, r.year)}`, `Cơ quan báo cáo: ${r.office}`],
  (r) => [`(Thời gian lấy số liệu: từ ${days(r)[0]} đến hết ngày ${days(r)[1]})`, `Đơn vị thực hiện: ${r.office}`],
  (r) => [`Cơ quan, đơn vị: ${r.office}`, `Thời kỳ báo cáo: ${inYear(name, r.year)}`],
];
const NOISE = [
  "PHỤ LỤC 2",
  "(Ban hành kèm theo Công văn số 6459/BNV-CCHC ngày 07/12/2020 của Bộ Nội vụ)",
  "Ninh Sơn, ngày 20 tháng 6 năm 2019",
  "Ninh Sơn, ngày      tháng      năm 2019",
  "Độc lập - Tự do - Hạnh phúc",
  "(sử dụng cho kỳ báo cáo hàng quý, 6 tháng, năm)",
  "Đơn vị tính: cơ quan, đơn vị",
  "Kính gửi: Sở Nội vụ tỉnh Bình Định.",
  "Thực hiện Quyết định số 56/2020/QĐ-UBND ngày 11/8/2020 của UBND tỉnh về chế độ báo cáo năm 2020;",
  "b) Cán bộ công chức cấp xã (đối với UBND huyện, thị xã, thành phố)",
];
const OFFICES = [
  "Sở Nội vụ",
  "SỞ GIAO THÔNG VẬN TẢI",
  "UBND huyện Ninh Sơn",
  "Ủy ban nhân dân thị xã Hoài Nhơn",
  "Ban Quản lý các khu công nghiệp tỉnh Sóc Trăng",
  "Sở Văn hoá, Thể thao và Du lịch",
  "UBND xã Lâm Sơn",
  "Thanh tra tỉnh",
];

const shape = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.normalize("NFD"),
  (text) => `  ${text.replaceAll(" ", "\u00a0 ")} `,
);

describe("captions of every form and period", () => {
  let files: readonly TemplateFile[] = [];
  beforeAll(async () => {
    files = (await allTemplates()).map(({ file }) => file);
    expect(files).toHaveLength(6);
  });

  const reads = (names: typeof FORMS, ways: (name: string) => readonly Wording[]) =>
    fc.assert(
      fc.property(
        fc.record({
          form: fc.nat({ max: 5 }),
          period: fc.nat({ max: 3 }),
          year: fc.integer({ min: 2019, max: 2031 }),
          office: fc.constantFrom(...OFFICES),
        }),
        fc.nat(),
        fc.nat(),
        fc.subarray(NOISE),
        fc.nat({ max: NOISE.length }),
        shape,
        ({ form, period: at, year, office }, name, way, noise, split, shaped) => {
          const { periods } = files[form]!;
          const period = periods[at]!;
          const said = names[period.id];
          const ways1 = ways(said[name % said.length]!);
          const own = ways1[way % ways1.length]!({ period, year, office });
          const rows = [...noise.slice(0, split), ...own, ...noise.slice(split)];
          const read = aboutOf(
            rows.map((row) => [row].flat().map(shaped)),
            periods,
          );
          expect(read).toMatchObject({ period: period.id, year, foreign: null });
          expect(read.office?.normalize("NFC").toLowerCase()).toBe(office.toLowerCase());
        },
      ),
      { numRuns: 400 },
    );

  it("are read, with lines of other things between them", () => {
    reads(FORMS, wordings);
  });

  it("are read in wordings the reader was not made for", () => {
    reads(HELD_OUT, heldOut);
  });

  it("of noise alone say nothing", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(NOISE), shape, (lines, shaped) => {
        const read = aboutOf(lines.map(shaped), files[0]!.periods);
        expect(read).toMatchObject({ period: null, foreign: null, year: null, office: null });
      }),
    );
  });

  it("of a form with periods of its own are read by their names", () => {
    const file = loadTemplate(
      { ...files[1]!, periods: [{ ...files[1]!.periods[1]!, name: "Bán niên" }] } as TemplateFile,
      "x.json",
    ).file;
    expect(aboutOf(["Kỳ báo cáo: BÁN NIÊN 2024"], file.periods)).toMatchObject({ period: "6-thang", year: 2024 });
    expect(aboutOf(["Kỳ báo cáo: Quý III 2024"], file.periods)).toMatchObject({
      period: null,
      foreign: "Quý III 2024",
    });
  });
});
