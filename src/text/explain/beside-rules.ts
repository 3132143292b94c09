import type { EvidenceSays, Finding, PreviousSays } from "../../core";
import type { FindingContext } from "../../report/finding-context";
import type { Explained } from "./explained";
import { facts } from "./write";

/** Where a finding comes from that no rule of the form makes. */
interface Beside extends Explained {
  readonly source: string;
}

const SIGN = "Dấu hiệu nên xem lại, không phải quy định của biểu mẫu";
const ONE_READING =
  "Số liệu phải chỉ đọc được theo một cách: dấu chấm phân nhóm hàng nghìn, dấu phẩy đứng trước phần thập phân.";
const PERCENT = "Tỷ lệ ghi theo phần trăm: một nửa ghi 50, không ghi 0,5.";
const SAME_FIGURE = "Cùng một chỉ tiêu thì số trong nội dung báo cáo và trong phụ lục phải như nhau.";
const NOTHING = "Dòng, khối được ghi chú là không có số liệu thì để trống số liệu.";

const signs: Record<EvidenceSays, string> = {
  block: "Nhiều số liền nhau trùng đúng thứ tự ít khi là ngẫu nhiên.",
  row: "Hai nội dung khác nhau ít khi có cùng một số.",
  full: "Tỷ lệ phải có số liệu kèm theo để tính lại được.",
  nothing: "Có tỷ lệ thì phải có số liệu để tính tỷ lệ đó.",
  level: "Tổng số gồm số của tất cả các cấp.",
};

const periods: Record<PreviousSays, string> = {
  flow: "Kỳ dài hơn gồm cả kỳ ngắn hơn (6 tháng gồm Quý I, Năm gồm 6 tháng và Quý III), nên số phát sinh không ít hơn.",
  stock: "Số tại thời điểm báo cáo bằng số kỳ trước cộng số tăng, trừ số giảm.",
  fixed: "Số đề ra trong kế hoạch giữ nguyên cả năm, trừ khi kế hoạch được điều chỉnh.",
  grows: "Số lũy kế từ đầu năm chỉ tăng hoặc giữ nguyên.",
  carried: "Số chuyển từ kỳ trước bằng số còn đang giải quyết cuối kỳ trước.",
  jump: "Một số thay đổi khác hẳn các số còn lại thường do thiếu, thừa chữ số hoặc nhầm dấu phân cách.",
  copied: "Số phát sinh của cả một phần ít khi lặp lại y nguyên ở hai kỳ.",
};

/** What a finding of no rule goes by, with the figures of its cells; undefined for one that says it all in the list. */
export function explainBeside(finding: Finding, context: FindingContext): Beside | undefined {
  const says = String(finding.data["says"]);
  const figures = facts(finding.cells, context);
  switch (finding.kind) {
    case "notation":
      return { words: finding.data["by"] === "share" ? PERCENT : ONE_READING, figures, source: SIGN };
    case "evidence":
      return { words: signs[says as EvidenceSays], figures, source: SIGN };
    case "previous":
      return { words: periods[says as PreviousSays], figures, source: "Báo cáo kỳ trước đã chọn để so" };
    case "nothing":
      return { words: NOTHING, figures, source: SIGN };
    case "report-text":
      return { words: SAME_FIGURE, figures, source: "Nội dung báo cáo đã dán hoặc đã mở" };
  }
  return undefined;
}
