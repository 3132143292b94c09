/** Where Microsoft serves Office.js: what an administrator has to let through. */
export const OFFICE_HOSTS = ["officeapis.public.onecdn.static.microsoft", "appsforoffice.microsoft.com"] as const;

const addresses = `https://${OFFICE_HOSTS[0]} và https://${OFFICE_HOSTS[1]}`;

/** Why the pane is not in Excel yet. */
export const library = {
  noLibrary: `Chưa tải được thư viện Office.js của Microsoft, phần nối bảng này với Excel. Hãy kiểm tra kết nối mạng, rồi bấm Thử lại. Nếu mạng của cơ quan chặn, đề nghị quản trị mạng mở hai địa chỉ: ${addresses}. Khi tải được, bảng tự chạy tiếp.`,
  partBlocked: `Mới tải được một phần thư viện Office.js của Microsoft; phần còn lại bị chặn hoặc chưa tới. Hãy bấm Thử lại. Nếu vẫn vậy, đề nghị quản trị mạng mở toàn bộ hai địa chỉ: ${addresses}. Khi tải được, bảng tự chạy tiếp.`,
  noAnswer:
    "Excel chưa trả lời. Bảng vẫn đang chờ và tự chạy tiếp khi Excel trả lời. Nếu đang mở trang này ngoài Excel, hãy mở từ Excel, thẻ Trang đầu, nhóm Báo cáo CCHC.",
} as const;

export const retry = "Thử lại";
