import { fileFaults } from "./file-faults";

/** Why a file the clerk has chosen could not be used, by code. */
const faults: Readonly<Record<string, string>> = {
  ...fileFaults,
  empty: "tệp không có gì bên trong.",
  notExcel: "tệp không phải loại cần dùng.",
  notText: "không đọc được chữ trong tệp. Cần tệp Word .docx, hoặc tệp .txt lưu theo UTF-8.",
  broken: "tệp hỏng hoặc tải về chưa đủ.",
  unsafe: "tệp có cấu tạo bất thường, có thể gây hại, nên không được mở.",
  tooLarge: "tệp quá lớn so với một báo cáo (quá 20 MB, hoặc quá 60 MB khi mở ra).",
  missing: "không mở được tệp. Nếu tệp đang mở ở chương trình khác, hãy đóng lại rồi chọn lại.",
  noForm: "không nhận ra biểu mẫu báo cáo nào trong tệp.",
};

export function chosenFileFault(file: string, fault: string): string {
  return `Chưa dùng được tệp “${file}”: ${faults[fault] ?? faults["broken"]}`;
}
