import type { Decimal } from "../core";
import type { FillEntry, FillLeft } from "../report/fill-in";
import { printNumber } from "./numbers";
import { cut } from "./short";

/** Words of taking the figures of a report in a file into the form on the sheet. */

const LONGEST = 60;

/** "D12 · 1.1.2. Số nhiệm vụ đã hoàn thành: 44". */
export function entryText({ kind, address, label, value }: FillEntry): string {
  return `${address} · ${kind === "note" ? `Ghi chú của ${label}` : label}: ${shown(value)}`;
}

export function leftText({ label, value, because, address, now }: FillLeft): string {
  if (because === "noCell") return `${label}: ${shown(value)}. Biểu mẫu trên trang tính không có ô này.`;
  return `${label}: ${shown(value)}. Ô ${address ?? ""} đã ghi ${shown(now)}, được giữ nguyên.`;
}

/** A text as it stands, cut. */
function shown(value: Decimal | string): string {
  if (typeof value !== "string") return printNumber(value);
  return `“${cut(value, LONGEST)}”`;
}

export const fill = {
  heading: "Lấy số liệu từ báo cáo Word, Excel",
  back: "Quay lại",
  hint: "Chọn báo cáo đã có (.docx hoặc .xlsx, đến 20 MB). Số liệu được cho xem trước; chỉ ghi vào ô còn trống khi bấm nút.",
  choose: "Chọn tệp báo cáo…",
  from: (file: string, template: string) => `Tệp “${file}”: ${template}`,
  otherPeriod: (period: string) => `Báo cáo trong tệp là của kỳ ${period}, khác kỳ của biểu mẫu này.`,
  otherOffice: (office: string) => `Báo cáo trong tệp là của ${office}, khác đơn vị của biểu mẫu này.`,
  entries: (n: number) => `Sẽ ghi (${n})`,
  same: (n: number) => `${n} ô đã ghi đúng như trong tệp.`,
  left: (n: number) => `Không ghi (${n})`,
  unread: (n: number) => `Số trong bảng của tệp không thuộc dòng nào của biểu mẫu (${n})`,
  moreUnread: (n: number) => `và ${n} số khác`,
  nothing: "Không có gì để ghi thêm vào biểu mẫu.",
  write: (n: number) => `Ghi ${n} ô vào biểu mẫu`,
  written: (n: number) => (n === 0 ? "Chưa ghi được ô nào." : `Đã ghi ${n} ô.`),
} as const;
