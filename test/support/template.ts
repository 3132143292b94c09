import type { Column, Measure, Period, Row, RuleData, TemplateFile } from "../../src/core";

/** Tiny template files for tests. */

const day = (day: number, month: number, year: 0 | -1 = 0) => ({ day, month, year });

/** The periods of Công văn 6459. */
export const periods: readonly Period[] = [
  { id: "quy-1", name: "Quý I", from: day(15, 12, -1), to: day(14, 3), due: day(25, 3) },
  { id: "6-thang", name: "6 tháng", from: day(15, 12, -1), to: day(14, 6), due: day(25, 6) },
  { id: "quy-3", name: "Quý III", from: day(15, 6), to: day(14, 9), due: day(25, 9) },
  { id: "nam", name: "Năm", from: day(15, 12, -1), to: day(14, 12), due: day(25, 12) },
];

export const columns: Column[] = [
  { id: "stt", role: "stt", path: ["STT"], width: 7 },
  { id: "label", role: "label", path: ["Chỉ tiêu thống kê"], width: 44 },
  { id: "unit", role: "unit", path: ["Kết quả thống kê", "Đơn vị tính"], width: 12 },
  { id: "value", role: "value", path: ["Kết quả thống kê", "Số lượng/ Tỷ lệ"], width: 11 },
  { id: "note", role: "note", path: ["Ghi chú"], width: 14 },
];

/** A row drawn as `id`, label and what it measures. */
export function row(id: string, label: string, measure: Measure, more: Partial<Row> = {}): Row {
  const unit = measure.type === "percent" ? "%" : measure.type === "heading" ? "" : "Văn bản";
  return { id, stt: "", label, unit, measure, ...more };
}

/** One appendix with one indicator list. */
export function templateFile(rows: Row[], rules: RuleData[] = [], more: Partial<TemplateFile> = {}): TemplateFile {
  return {
    id: "thu/nghiem",
    version: 1,
    name: "Thử nghiệm",
    regulation: { issuer: "Bộ Nội vụ", number: "1/BNV", date: "2020-12-07", title: "Công văn số 1/BNV" },
    unitTypes: ["tinh"],
    validFrom: "2020-12-07",
    periods: [...periods],
    appendices: [
      {
        id: "phu-luc-1",
        sheetName: "Phụ lục 1",
        orientation: "portrait",
        title: [
          { text: "PHỤ LỤC 1", style: "appendix" },
          { text: "THỐNG KÊ SỐ LIỆU CẢI CÁCH HÀNH CHÍNH", style: "title" },
          {
            text: "(Kèm theo Báo cáo số:          /BC-…… ngày      tháng      năm {year} của {office})",
            style: "report",
          },
          { text: "Kỳ báo cáo: {period} {year} (số liệu từ {from} đến {to})", style: "period" },
        ],
        tables: [{ id: "bang-1", columns, rows }],
      },
    ],
    rules,
    ...more,
  };
}
