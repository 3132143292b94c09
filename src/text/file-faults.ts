import { unsplit } from "./unsplit";

/** Why a file could not be read or checked, by code. */
export const fileFaults = {
  missing: "không có tệp này, hoặc không được phép đọc.",
  empty: "tệp rỗng, không có gì bên trong.",
  encrypted: "tệp đặt mật khẩu. Hãy mở tệp, bỏ mật khẩu rồi lưu lại.",
  oldExcel: "tệp .xls của Excel đời cũ. Hãy mở bằng Excel và lưu thành .xlsx.",
  oldWord: "tệp .doc của Word đời cũ. Hãy mở bằng Word và lưu thành .docx.",
  oldOffice: "tệp của bộ Office đời cũ, không phải bảng tính hay văn bản. Cần tệp .xlsx hoặc .docx.",
  binaryExcel: "tệp .xlsb. Hãy mở bằng Excel và lưu thành .xlsx.",
  openSheet: "tệp .ods của LibreOffice. Hãy mở bằng LibreOffice hoặc Excel và lưu thành .xlsx.",
  openText: "tệp .odt của LibreOffice. Hãy mở bằng LibreOffice hoặc Word và lưu thành .docx.",
  slides: "tệp trình chiếu (PowerPoint), không có phụ lục báo cáo để đọc.",
  pdf: "tệp PDF. Hãy mở bằng Word, lưu thành .docx; nếu là bản chụp (scan) thì cần tệp Word hoặc Excel gốc.",
  richText: "tệp .rtf. Hãy mở bằng Word và lưu thành .docx.",
  picture: "tệp ảnh, không đọc được số liệu. Cần tệp Word hoặc Excel gốc.",
  packed: "tệp nén. Hãy giải nén rồi dùng các tệp bên trong.",
  webPage: "là trang web (HTML) mang tên tệp Word hoặc Excel. Hãy mở bằng Word hoặc Excel, lưu thành .docx hoặc .xlsx.",
  word: "tệp Word (.docx); ở đây cần tệp Excel.",
  workbook: "tệp Excel (.xlsx); ở đây cần tệp Word.",
  notExcel: "không phải tệp .xlsx hay .docx.",
  notText: "không đọc được chữ trong tệp. Hãy lưu lại thành CSV UTF-8.",
  broken: "tệp hỏng hoặc tải về chưa đủ.",
  unmarked:
    "không ghi được bản sao có đánh dấu: tệp có chỗ không đúng quy cách. Hãy mở tệp bằng Excel hoặc Word, lưu lại rồi làm lại.",
  unsafe: "tệp có cấu tạo bất thường, có thể gây hại; chương trình không mở.",
  tooLarge: "tệp quá lớn so với một phụ lục báo cáo.",
  tooSlow: "đọc quá lâu so với một phụ lục báo cáo; đã dừng.",
  failed:
    "chương trình gặp lỗi khi kiểm tra tệp này; tệp chưa được kiểm tra. Hãy gửi tệp cho người phụ trách phần mềm.",
  unsplitTabs: `${unsplit.tabs}.`,
  unsplitSpaces: `${unsplit.spaces}.`,
  noForm: "không nhận ra biểu mẫu nào trong tệp, nên không kiểm tra được gì.",
  exported: "là danh sách số liệu đã xuất, không phải phụ lục.",
  slip: "là phiếu kiểm tra, không phải báo cáo.",
  consolidated: "là bản tổng hợp của nhiều đơn vị, không phải báo cáo của một đơn vị.",
} as const;
