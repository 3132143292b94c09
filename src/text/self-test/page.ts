/** Words of the page that tries what is taken for true of Excel. */

import { machine } from "../pane";

export const page = {
  title: machine,
  about:
    "Trang này thử xem Excel trên máy này có làm đúng những điều mà bảng kiểm tra dựa vào không, rồi cho một tệp kết quả để gửi lại. Mất khoảng hai phút, có sáu bước cần làm bằng tay; bước nào cũng bỏ qua được.",
  about2: "Chỉ chạy trong tệp trống. Mọi thứ tạo ra trong lúc thử được xoá khi xong.",
  looking: "Đang xem tệp có trống không…",
  notEmpty:
    "Tệp đang mở có nội dung, nên chưa thử: hãy mở một tệp Excel mới, còn trống, rồi mở lại trang này. Trang này không đụng vào tệp đang có nội dung.",
  failed: "Excel chưa trả lời. Hãy bấm Thử lại.",
  again: "Thử lại",
  start: "Bắt đầu thử",
  stop: "Dừng",
  back: "← Về bảng kiểm tra",
  stopping: "Đang dừng và dọn những gì đã tạo; nếu đang sửa dở một ô thì nhấn Esc.",
  left: (sheets: number) => `Chưa xoá được ${sheets} trang tính do trang này tạo; có thể đóng tệp mà không lưu.`,
  trying: (at: number, of: number, says: string) => `${at}/${of}: ${says}`,
  progress: "Đã thử",
  step: "Việc cần làm bằng tay",
  stepDone: "Đã làm xong",
  stepPassed: "Bỏ qua bước này",
  toCopy: "Nội dung để sao chép",
  done: (held: number, failed: number, untried: number) =>
    `Đã thử xong: ${held} điều đúng, ${failed} điều không đúng, ${untried} điều không thử được.`,
  stopped: "Đã dừng; kết quả ghi những điều đã thử.",
  wrong: "Những điều không đúng",
  send: "Hãy lưu hoặc sao chép kết quả dưới đây và gửi cho người làm phần bổ trợ. Kết quả chỉ có thông tin về Excel và trình duyệt, không có nội dung tệp nào.",
  result: "Kết quả",
  save: "Lưu tệp kết quả",
  copy: "Sao chép",
  copied: "Đã sao chép.",
  copyByHand: "Chưa sao chép được: nội dung đã được chọn, hãy nhấn Ctrl+C.",
  fileName: "kiem-tra-may.txt",
} as const;

/** Pasted by the person into four cells. */
export const pastedText = "1\t2\n3\t4";

export const steps: Readonly<Record<string, string>> = {
  "typed-by-locale": "Trên trang tính, gõ 1.297 vào ô B2, 99,79 vào ô B3, 50 vào ô B4; sau mỗi số nhấn Enter.",
  "undo-event": "Trên trang tính, gõ 5 vào ô B2 và nhấn Enter, rồi nhấn Ctrl+Z.",
  "delete-event": "Trên trang tính, chọn hai ô B2 và B3 rồi nhấn phím Delete.",
  "undo-of-writes": "Trên trang tính, gõ 5 vào ô B2 và nhấn Enter.",
  "undo-of-writes-then": "Ô B4 vừa được ghi số 7. Bấm vào trang tính, nhấn Ctrl+Z một lần, rồi bấm Đã làm xong.",
  pasted: "Sao chép nội dung dưới đây, chọn ô D1 trên trang tính rồi nhấn Ctrl+V.",
  "cell-edit": "Trên trang tính, bấm đúp vào ô B2, gõ số 5 và chưa nhấn Enter.",
  "cell-edit-then": "Nhấn Esc để thôi sửa ô.",
};

/** The office in whose name forms are inserted while trying. */
export const officeTried = "Đơn vị thử";
