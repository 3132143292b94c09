import type { FaultCode } from "../core";

const faultReasons: Readonly<Record<FaultCode, string>> = {
  cellEdit: "Excel đang ở chế độ sửa ô. Nhấn Enter để kết thúc sửa, rồi bấm Kiểm tra lại.",
  protected:
    "Excel không cho phép vì trang tính hoặc tệp đang được bảo vệ. Bỏ bảo vệ ở thẻ Xem lại, hoặc lưu thành tệp mới, rồi làm lại.",
  gone: "Trang tính không còn trong tệp. Bấm Kiểm tra lại để đọc các trang hiện có.",
  halfDone:
    "Excel dừng giữa chừng nên có thể còn trang mới chưa xong ở cuối tệp. Xóa các trang đó, bấm Kiểm tra lại, rồi chèn lại.",
  tooOld: "Phiên bản Excel này chưa có chức năng cần dùng. Cập nhật Excel, hoặc mở tệp bằng Excel trên web.",
  busy: "Excel chưa trả lời. Chờ Excel xong việc đang làm, rồi làm lại.",
  unknown: "Excel báo không làm được việc này. Thử lại; nếu vẫn vậy, lưu tệp rồi mở lại.",
};

const faultHeads = {
  reading: "Chưa kiểm tra được.",
  comparing: "Chưa so sánh được.",
  submitting: "Chưa kiểm tra được.",
  inserting: "Chưa chèn được biểu mẫu; tệp được giữ nguyên.",
  writing: "Chưa ghi được.",
  attaching: "Chưa gắn được kiểm tra; số liệu và định dạng được giữ nguyên.",
  detaching: "Chưa gỡ được kiểm tra.",
  collecting: "Chưa đọc được các tệp.",
  printing: "Chưa lập được phiếu kiểm tra; tệp được giữ nguyên.",
  undoing: "Chưa hoàn tác được.",
} as const;

/** What failed, why, and what to do. */
export function faultText(fault: { readonly code: FaultCode; readonly during: keyof typeof faultHeads }): string {
  if (fault.code === "halfDone") return `Chưa chèn xong biểu mẫu. ${faultReasons.halfDone}`;
  return `${faultHeads[fault.during]} ${faultReasons[fault.code]}`;
}
