import type { PeriodId } from "../core";
import type { BesideReport } from "../report/laid";

/** The view that lays earlier reports beside the one that is open. */
export const previousView = {
  heading: "So với kỳ trước",
  back: "Quay lại",
  chosen: "Báo cáo đem so",
  choose: "Chọn báo cáo kỳ trước",
  wanted: {
    "quy-1": "Quý I: chọn báo cáo Năm của năm trước.",
    "6-thang": "6 tháng: chọn báo cáo Quý I cùng năm.",
    "quy-3": "Quý III: chọn báo cáo 6 tháng cùng năm.",
    nam: "Năm: chọn cả báo cáo 6 tháng và báo cáo Quý III cùng năm.",
  } satisfies Record<PeriodId, string>,
  noPeriod:
    "Tiêu đề của báo cáo này chưa ghi kỳ báo cáo và năm nên chưa so được. Ghi ở dòng tiêu đề trên trang tính, bảng này sẽ tự so lại.",
  inWorkbook: (title: string, sheets: string) => `${title} (trang ${sheets})`,
  file: "Chọn tệp kỳ trước…",
  fileHint: (most: number) =>
    `Tệp .xlsx hoặc .docx, không quá 20 MB. So được với nhiều nhất ${most} báo cáo. Báo cáo đã chọn chỉ được nhớ đến khi đóng bảng này.`,
  tooMany: (most: number) => `Đã chọn đủ ${most} báo cáo. Hãy bỏ bớt một báo cáo rồi chọn lại.`,
  none: "Chưa chọn báo cáo nào.",
  from: (name: string, isFile: boolean) => (isFile ? `tệp “${name}”` : `trang ${name}`),
  unknownPeriod: "Chưa rõ kỳ",
  states: {
    compared: ({ shared }) => `Đã so: ${shared} chỉ tiêu có số ở cả hai báo cáo.`,
    noPeriod: () => "Không so được: tiêu đề của báo cáo đó chưa ghi kỳ báo cáo và năm.",
    notEarlier: () => "Không so được: đây không phải báo cáo của một kỳ trước kỳ này.",
    nothingShared: () => "Không so được: không có chỉ tiêu nào giống biểu mẫu này.",
    otherOffice: ({ office }) => `Không so: đó là báo cáo của đơn vị khác (${office ?? ""}).`,
    gone: () => "Không so được: trang này không còn trong tệp.",
  } satisfies Record<BesideReport["state"], (report: BesideReport) => string>,
  drop: (name: string) => `Bỏ ${name}`,
  dropShort: "Bỏ",
  dropAll: "Bỏ so sánh",
  status: (findings: number) =>
    findings === 0 ? "Chưa thấy điều gì khác thường so với kỳ trước." : `${findings} điều cần xem lại so với kỳ trước.`,
  findings: "Điều cần xem lại so với kỳ trước",
  table: "Số liệu hai kỳ",
  against: "Đặt cạnh",
  onlyLarge: "Chỉ dòng khác biệt lớn",
  largeHint:
    "Khác biệt lớn: gấp đôi trở lên, còn một nửa trở xuống, hoặc tỷ lệ lệch từ 20 điểm phần trăm; số phát sinh trong kỳ được tính theo ngày vì các kỳ dài ngắn khác nhau.",
  columns: { indicator: "Chỉ tiêu", now: "Kỳ này", difference: "Chênh lệch" },
  blank: "trống",
  large: "lớn",
  noneLarge: "Không có dòng nào khác biệt lớn.",
  more: (n: number) => `Xem thêm ${n} dòng`,
  toSheet: "Đưa ra trang tính",
  toSheetHint: "Thêm một trang tính mới có bảng này; các trang đã có được giữ nguyên.",
} as const;

/** The same table on a sheet of its own. */
export const comparisonSheet = {
  name: "So với kỳ trước",
  title: "SỐ LIỆU KỲ NÀY VÀ KỲ TRƯỚC",
  large:
    "Dòng in đậm: gấp đôi trở lên, còn một nửa trở xuống, hoặc tỷ lệ lệch từ 20 điểm phần trăm; số phát sinh trong kỳ tính theo ngày.",
  stt: "STT",
  indicator: "Chỉ tiêu",
  unit: "Đơn vị tính",
  now: "Kỳ này",
  difference: (period: string) => `So với ${period}`,
} as const;
