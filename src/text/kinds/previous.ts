import type { PreviousSays } from "../../core";
import { shownIn } from "../findings/write";
import type { BesideWords, ExplainBeside, Say, Wording } from "./kind-words";

const COMPARE = "Đối chiếu với báo cáo kỳ trước đã gửi";

const wordings: Record<PreviousSays, Wording> = {
  flow: {
    sentence:
      "{nowPeriod} ghi {now}, ít hơn {before} đã báo cáo ở {beforePeriod}{of}. Số phát sinh trong kỳ dài hơn không thể ít hơn.",
    todo: `${COMPARE}: kỳ này tính thiếu, hoặc kỳ trước báo cáo thừa.`,
  },
  stock: {
    sentence:
      "{nowPeriod} ghi {now}; {beforePeriod} ghi {before}, từ đó tăng thêm {plus}, giảm {minus}, nên phải là {expected}.",
    todo: `${COMPARE} và các số tăng, giảm trong kỳ.`,
  },
  fixed: {
    sentence: "{nowPeriod} ghi {now}, {beforePeriod} ghi {before}. Số đề ra trong kế hoạch năm không đổi giữa các kỳ.",
    todo: `${COMPARE}; nếu kế hoạch được điều chỉnh thì ghi số, ngày văn bản điều chỉnh.`,
  },
  grows: {
    sentence: "{nowPeriod} ghi {now}, ít hơn {before} đã báo cáo ở {beforePeriod}. Số lũy kế từ đầu năm không giảm.",
    todo: `${COMPARE}: kỳ này tính thiếu, hoặc kỳ trước báo cáo thừa.`,
  },
  code: {
    sentence: "{nowPeriod} ghi mã {now}, {beforePeriod} đã ghi mã {before}. Việc đã làm đến một bước không lùi lại.",
    todo: `${COMPARE}: kỳ này ghi nhầm mã, hoặc kỳ trước báo cáo vượt thực tế.`,
  },
  carried: {
    sentence: "{nowPeriod} ghi {now} chuyển từ kỳ trước; {beforePeriod} ghi còn {before} đang giải quyết.",
    todo: `${COMPARE}: hai số này phải bằng nhau.`,
  },
  jump: {
    sentence: "{nowPeriod} ghi {now}, {beforePeriod} ghi {before}: thay đổi khác hẳn các chỉ tiêu còn lại.",
    todo: `${COMPARE}; xem có thiếu, thừa chữ số hoặc nhầm dấu phân cách hàng nghìn không.`,
  },
  copied: {
    sentence:
      "Cả {count} số phát sinh trong kỳ của phần này ({cells:rows}) ở {nowPeriod} giống hệt {beforePeriod}, có vẻ chép từ báo cáo kỳ trước.",
    todo: "Nhập lại số liệu của kỳ này.",
  },
};

/** How a finding of `comparePeriods` is said. */
const say: Say = ({ data }) => {
  const { sentence, todo } = wordings[data["says"] as PreviousSays];
  const { parts } = data;
  const of = Array.isArray(parts) && parts.length > 1 ? " ({parts})" : "";
  return { sentence: sentence.replace("{of}", of), todo };
};

const periods: Record<PreviousSays, string> = {
  flow: "Kỳ dài hơn gồm cả kỳ ngắn hơn (6 tháng gồm Quý I, Năm gồm 6 tháng và Quý III), nên số phát sinh không ít hơn.",
  stock: "Số tại thời điểm báo cáo bằng số kỳ trước cộng số tăng, trừ số giảm.",
  fixed: "Số đề ra trong kế hoạch giữ nguyên cả năm, trừ khi kế hoạch được điều chỉnh.",
  grows: "Số lũy kế từ đầu năm chỉ tăng hoặc giữ nguyên.",
  code: "Việc đã làm đến một bước thì kỳ sau ở bước đó hoặc xa hơn.",
  carried: "Số chuyển từ kỳ trước bằng số còn đang giải quyết cuối kỳ trước.",
  jump: "Một số thay đổi khác hẳn các số còn lại thường do thiếu, thừa chữ số hoặc nhầm dấu phân cách.",
  copied: "Số phát sinh của cả một phần ít khi lặp lại y nguyên ở hai kỳ.",
};

const explain: ExplainBeside = ({ data, cells }, context) => ({
  words: periods[data["says"] as PreviousSays],
  figures: shownIn(cells, context),
  source: "Báo cáo kỳ trước đã chọn để so",
});

export const previous: BesideWords = { say, explain };
