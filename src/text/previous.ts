import type { Finding, PreviousSays } from "../core";
import type { Wording } from "./findings/wording";

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
export function previousWording({ data }: Finding): Wording {
  const { sentence, todo } = wordings[data["says"] as PreviousSays];
  const { parts } = data;
  const of = Array.isArray(parts) && parts.length > 1 ? " ({parts})" : "";
  return { sentence: sentence.replace("{of}", of), todo };
}
