import type { OtherReport, TextSummary } from "../core";
import type { TextBeside } from "../report/laid";

/** The view that lays the report's text beside its appendix. */
export const reportTextView = {
  heading: "Đối chiếu với nội dung báo cáo",
  back: "Quay lại",
  text: "Nội dung báo cáo",
  textHint: "Dán phần lời của báo cáo vào đây.",
  compare: "Đối chiếu",
  open: "Mở tệp báo cáo…",
  limits: (characters: string, figures: number) =>
    `Tệp Word .docx hoặc .txt không quá 20 MB; đọc ${characters} ký tự, ${figures} con số đầu, kể cả bảng trong nội dung; bảng phụ lục đính kèm thì bỏ qua. Nội dung chỉ được nhớ đến khi đóng bảng này.`,
  empty: "Chưa có nội dung để đối chiếu. Hãy dán lời báo cáo vào ô trên hoặc mở tệp.",
  from: (name: string | null) => (name === null ? "Nội dung đã dán." : `Tệp “${name}”.`),
  cut: "Nội dung dài quá mức đọc được: phần cuối chưa được đối chiếu.",
  status: ({ summary, other, isUnnamed }: Pick<TextBeside, "summary" | "other" | "isUnnamed">) =>
    other || isUnnamed ? "Không đối chiếu con số nào." : counted(summary),
  other: ({ period, office }: OtherReport) => {
    const said = [period === null ? "" : `kỳ “${period}”`, office === null ? "" : `đơn vị “${office}”`];
    return `Đầu nội dung ghi ${said.filter((each) => each !== "").join(", ")}, khác với phụ lục. Xem đã chọn đúng báo cáo chưa.`;
  },
  unnamed:
    "Cùng một nội dung được đem đối chiếu với nhiều báo cáo: chỉ đối chiếu báo cáo có tên đơn vị ghi trong nội dung, nội dung này không ghi tên đơn vị của báo cáo đang xét.",
  elsewhere: (n: number) => `Còn ${n} con số không thuộc chỉ tiêu nào của phụ lục.`,
  caution:
    "Chỉ những chỗ chắc chắn mới được báo là lệch; chỗ chưa rõ là con số không biết chắc của chỉ tiêu nào, hoặc phụ lục để trống.",
  groups: {
    conflicts: "Lệch với phụ lục",
    agrees: "Khớp với phụ lục",
    unsure: "Chưa rõ",
  },
  conflict: (appendix: string, text: string) => `Phụ lục ghi ${appendix}, báo cáo ghi ${text}.`,
  goTo: (address: string) => `Đến ô ${address}`,
  drop: "Bỏ đối chiếu",
  more: (n: number) => `Còn ${n} chỗ nữa.`,
} as const;

function counted({ compared, agrees, conflicts, unsure, unrelated }: TextSummary): string {
  return compared === 0 || unrelated
    ? "Nội dung này không có con số nào của phụ lục. Có thể là nội dung của báo cáo khác."
    : `Đối chiếu ${compared} con số: ${agrees} khớp, ${conflicts} lệch, ${unsure} chưa rõ.`;
}

/** The same as lines of a printed report. A document that is its own text (`from` null) need not speak of its appendix. */
export function textLines(text: Omit<TextBeside, "figures">): readonly string[] {
  const { from, other, isUnnamed, summary, isCut } = text;
  const name = from === null ? "" : ` “${from}”`;
  return [
    ...(from === null && summary.compared === 0 ? [] : [`Nội dung báo cáo${name}. ${reportTextView.status(text)}`]),
    ...(other && !isUnnamed ? [reportTextView.other(other)] : []),
    ...(isUnnamed ? [reportTextView.unnamed] : []),
    ...(isCut ? [reportTextView.cut] : []),
  ];
}
