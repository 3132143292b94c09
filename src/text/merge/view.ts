import { periodNames } from "../pane";
import type { PeriodId } from "../../core";

/** The words of the view that consolidates reports from files. */

export const mergeView = {
  heading: "Tổng hợp từ các tệp",
  back: "Quay lại",
  about:
    "Cộng báo cáo của nhiều đơn vị thành một: số lượng được cộng lại, tỷ lệ được tính lại từ tổng. " +
    "Các tệp chỉ được đọc trên máy này, không gửi đi đâu và không bị sửa.",
  files: "Chọn các tệp…",
  folder: "Chọn cả thư mục…",
  limits: (files: number) => `Tệp .xlsx, .xlsm hoặc .docx, mỗi lần nhiều nhất ${files} tệp, mỗi tệp đến 20 MB.`,
  tooMany: (chosen: number, most: number) =>
    `Đã chọn ${chosen} tệp, nhiều hơn ${most} tệp một lần đọc được; chưa đọc tệp nào.`,
  noWorkbooks: "Không có tệp .xlsx, .xlsm, .docx nào trong các tệp đã chọn.",
  reading: (done: number, all: number) => `Đã đọc ${done}/${all} tệp.`,
  stopped: "Đã dừng đọc. Chọn lại các tệp để tổng hợp.",
  read: (files: number, reports: number) => `Đã đọc ${files} tệp, có ${reports} báo cáo.`,
  nothing: "Không có báo cáo nào tổng hợp được trong các tệp đã chọn.",
  kind: "Báo cáo được cộng",
  kindChoice: (form: string, period: PeriodId, year: number, count: number) =>
    `${periodNames[period]} ${year}: ${count} báo cáo · ${form}`,
  form: "Tổng hợp vào biểu mẫu",
  office: "Đơn vị tổng hợp",
  offices: "Các đơn vị phải báo cáo",
  officesHint: "Không bắt buộc. Mỗi dòng một đơn vị, ghi như trong tiêu đề báo cáo, để biết đơn vị nào còn thiếu.",
  officesTooMany: (most: number) => `Nhiều nhất ${most} đơn vị.`,
  officesFile: "Lấy danh sách từ tệp…",
  officesUnread:
    "Không đọc được danh sách đơn vị trong tệp này. Cần tệp .xlsx, .csv có cột tên đơn vị, hoặc tệp .txt mỗi dòng một đơn vị.",
  calls: "Lưu bảng cần gọi, đã đủ…",
  callsAbout: "Tệp Excel để gọi từng đơn vị: ai chưa gửi, báo cáo nào còn thiếu gì, mọi phát hiện.",
  noPeriod: "Biểu mẫu được chọn không có kỳ báo cáo này. Chọn biểu mẫu khác.",
  noneCounted: "Không có báo cáo nào được cộng.",
  unasked: (cells: number) => `${cells} chỉ tiêu để trống vì biểu mẫu của đơn vị không hỏi.`,
  problems: "Cần xem lại",
  counted: "Đã cộng, không có gì phải xem lại",
  found: (errors: number, warnings: number) =>
    errors + warnings === 0
      ? "Kiểm tra bản tổng hợp: chưa thấy lỗi."
      : `Kiểm tra bản tổng hợp: ${errors} lỗi, ${warnings} cảnh báo; xem sau khi chèn.`,
  open: (rates: number) => `${rates} tỷ lệ để trống vì không tính lại được từ tổng; lý do ở trang “Nguồn số liệu”.`,
  insert: "Chèn bảng tổng hợp",
  inserting: "Đang chèn bảng tổng hợp…",
} as const;

/** "Cần gọi ngay, Quý III 2024.xlsx" */
export function callWorkbookName(period: { readonly id: PeriodId; readonly year: number } | null): string {
  return period === null ? "Cần gọi ngay.xlsx" : `Cần gọi ngay, ${periodNames[period.id]} ${period.year}.xlsx`;
}
