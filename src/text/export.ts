import type { CsvValue, ExportedFigure, ExportedReport } from "../core";
import { formNamed } from "./form-name";

const states: Readonly<Record<ExportedFigure["state"], string>> = {
  value: "có số liệu",
  blank: "để trống",
  doubt: "không đọc được",
  text: "chữ",
};

const columns: readonly (readonly [
  heading: string,
  of: (report: ExportedReport, figure: ExportedFigure) => CsvValue,
])[] = [
  ["Tệp", ({ file }) => file ?? ""],
  ["Đơn vị báo cáo", ({ office }) => office ?? ""],
  ["Kỳ báo cáo", ({ period }) => period?.name ?? ""],
  ["Năm", ({ period }) => (period ? { number: period.year } : "")],
  ["Mã biểu mẫu", ({ template }) => template.id],
  ["Phiên bản", ({ template }) => ({ number: template.version })],
  ["Phụ lục", (_, { appendix }) => appendix],
  ["Bảng", (_, { table }) => table],
  ["Mã chỉ tiêu", (_, { indicator }) => indicator],
  ["Mã ô", (_, { cell }) => cell],
  ["STT", (_, { stt }) => stt],
  ["Tên chỉ tiêu", (_, { label }) => label],
  ["Cột", (_, { column }) => column.join(" / ")],
  ["Đơn vị tính", (_, { unit }) => unit],
  ["Số liệu", (_, { value }) => (value === null ? "" : { number: value })],
  ["Tình trạng", (_, { state }) => states[state]],
  ["Ô ghi", (_, { shown }) => shown],
  ["Ghi chú", (_, { note }) => note],
  ["Mã đối chiếu số liệu", ({ fingerprint }) => fingerprint],
  ["Biểu mẫu", ({ template }) => formNamed(template.name, template.own)],
];
/** Columns that lists of any age have; the others came later. */
const OLDEST = 19;

/** Whether a table is such a list, by its first row: it has the labels of a form, but is none. */
export function isFigureTable(firstRow: readonly string[]): boolean {
  return (
    firstRow.length >= OLDEST && columns.slice(0, firstRow.length).every(([heading], at) => firstRow[at] === heading)
  );
}

/** The figures of reports as a table under Vietnamese headings, one row a figure. */
export function figureTable(reports: readonly ExportedReport[]): readonly (readonly CsvValue[])[] {
  return [
    columns.map(([heading]) => heading),
    ...reports.flatMap((report) => report.figures.map((figure) => columns.map(([, of]) => of(report, figure)))),
  ];
}
