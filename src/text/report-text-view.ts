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
  status: (conflicts: number, agrees: number, unsure: number) =>
    `${conflicts} chỗ lệch, ${agrees} chỗ khớp, ${unsure} chỗ chưa rõ.`,
  noFigures: "Không tìm thấy con số nào trong nội dung này.",
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
