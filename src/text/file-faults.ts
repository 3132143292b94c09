import { unsplit } from "./unsplit";

/** Why a file could not be read or checked, by code. */
export const fileFaults = {
  missing: "không có tệp này, hoặc không được phép đọc.",
  empty: "tệp rỗng, không có gì bên trong.",
  encrypted: "tệp đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.",
  oldExcel: "tệp .xls của Excel đời cũ. Hãy mở bằng Excel và lưu thành .xlsx.",
  webPage: "là trang web (HTML) mang tên tệp Excel. Hãy mở bằng Excel và lưu thành .xlsx.",
  notExcel: "không phải tệp .xlsx.",
  notText: "không đọc được chữ trong tệp. Hãy lưu lại thành CSV UTF-8.",
  broken: "tệp hỏng hoặc tải về chưa đủ.",
  unsafe: "tệp có cấu tạo bất thường, có thể gây hại; chương trình không mở.",
  tooLarge: "tệp quá lớn so với một phụ lục báo cáo.",
  tooSlow: "đọc quá lâu so với một phụ lục báo cáo; đã dừng.",
  failed:
    "chương trình gặp lỗi khi kiểm tra tệp này; tệp chưa được kiểm tra. Hãy gửi tệp cho người phụ trách phần mềm.",
  unsplitTabs: `${unsplit.tabs}.`,
  unsplitSpaces: `${unsplit.spaces}.`,
  noForm: "không nhận ra biểu mẫu nào trong tệp, nên không kiểm tra được gì.",
  exported: "là danh sách số liệu đã xuất, không phải phụ lục.",
  consolidated: "là bản tổng hợp của nhiều đơn vị, không phải báo cáo của một đơn vị.",
} as const;
