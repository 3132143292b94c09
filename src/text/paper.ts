/** The words around what goes out with a report. */
export const paper = {
  slip: "Phiếu kiểm tra",
  slipAsk:
    "Phiếu được thêm thành một trang tính mới của tệp này, không tính là một phần của báo cáo và không có trong số liệu xuất ra.",
  fingerprint: (printed: string) => `Mã đối chiếu số liệu: ${printed}`,
  current: (sheet: string) => `Đã có phiếu kiểm tra ở trang “${sheet}”; số liệu chưa đổi từ khi lập phiếu.`,
  changed: (sheet: string) => `Số liệu đã đổi sau khi lập phiếu ở trang “${sheet}”. Lập phiếu mới trước khi gửi.`,
  export: "Xuất số liệu",
  word: "Xuất phụ lục ra Word…",
  formats: {
    json: "Tệp JSON cho phần mềm khác",
    csv: "Tệp CSV mở bằng Excel",
  },
  download: (name: string) => `Tải ${name}`,
  content: "Nội dung tệp",
  contentHint: "Không tải được thì sao chép nội dung này rồi dán vào một tệp mới.",
  copy: "Sao chép",
  copied: "Đã sao chép.",
  copyByHand: "Nội dung đã được chọn; nhấn Ctrl + C để sao chép.",
} as const;
