import type { Finding, PreviousData } from "../../core";
import type { FindingContext } from "../../report/finding-context";
import { rows } from "../findings/cells";
import { shownIn, summed } from "../findings/write";
import { printNumber } from "../numbers";
import type { BesideWords, Wording } from "./kind-words";

const COMPARE = "Đối chiếu với báo cáo kỳ trước đã gửi";

/** How a finding of `comparePeriods` is said. */
function say({ data }: Finding<"previous">, context: FindingContext): Wording {
  const { nowPeriod, beforePeriod } = data;
  if (data.says === "copied") {
    return {
      sentence: `Cả ${data.count} số phát sinh trong kỳ của phần này (${rows(data.cells, context)}) ở ${nowPeriod} giống hệt ${beforePeriod}, có vẻ chép từ báo cáo kỳ trước.`,
      todo: "Nhập lại số liệu của kỳ này.",
    };
  }
  if (data.says === "vanished") {
    const others = data.count > 1 ? `, cùng ${data.count - 1} ô khác của phần này` : "";
    return {
      sentence: `${nowPeriod} để trống ô này${others}; ${beforePeriod} ghi ${printNumber(data.before)}.`,
      todo: "Ghi số của kỳ này; không còn thì ghi 0 hoặc “Không có số liệu” ở cột Ghi chú.",
    };
  }
  const [now, before] = [`${nowPeriod} ghi ${printNumber(data.now)}`, printNumber(data.before)];
  switch (data.says) {
    case "flow": {
      const of = data.parts.length > 1 ? ` (${summed(data.parts)})` : "";
      return {
        sentence: `${now}, ít hơn ${before} đã báo cáo ở ${beforePeriod}${of}. Số phát sinh trong kỳ dài hơn không thể ít hơn.`,
        todo: `${COMPARE}: kỳ này tính thiếu, hoặc kỳ trước báo cáo thừa.`,
      };
    }
    case "stock": {
      const [plus, minus, expected] = [data.plus, data.minus, data.expected].map(printNumber);
      return {
        sentence: `${now}; ${beforePeriod} ghi ${before}, từ đó tăng thêm ${plus}, giảm ${minus}, nên phải là ${expected}.`,
        todo: `${COMPARE} và các số tăng, giảm trong kỳ.`,
      };
    }
    case "fixed":
      return {
        sentence: `${now}, ${beforePeriod} ghi ${before}. Số đề ra trong kế hoạch năm không đổi giữa các kỳ.`,
        todo: `${COMPARE}; nếu kế hoạch được điều chỉnh thì ghi số, ngày văn bản điều chỉnh.`,
      };
    case "grows":
      return {
        sentence: `${now}, ít hơn ${before} đã báo cáo ở ${beforePeriod}. Số lũy kế từ đầu năm không giảm.`,
        todo: `${COMPARE}: kỳ này tính thiếu, hoặc kỳ trước báo cáo thừa.`,
      };
    case "code":
      return {
        sentence: `${nowPeriod} ghi mã ${printNumber(data.now)}, ${beforePeriod} đã ghi mã ${before}. Việc đã làm đến một bước không lùi lại.`,
        todo: `${COMPARE}: kỳ này ghi nhầm mã, hoặc kỳ trước báo cáo vượt thực tế.`,
      };
    case "carried":
      return {
        sentence: `${now} chuyển từ kỳ trước; ${beforePeriod} ghi còn ${before} đang giải quyết.`,
        todo: `${COMPARE}: hai số này phải bằng nhau.`,
      };
    case "moved":
      return {
        sentence: `${now}, ${beforePeriod} ghi ${before}; chưa có số tăng, giảm nào giải thích mức thay đổi này.`,
        todo: `${COMPARE}; nếu đúng, nêu lý do tăng, giảm ở cột Ghi chú.`,
      };
    case "exchanged":
      return {
        sentence: `${now}, ${beforePeriod} ghi ${before}. Số của dòng này và ${rows(data.above, context)} có vẻ ghi đổi chỗ cho nhau.`,
        todo: "Xem lại số liệu của hai dòng.",
      };
    case "repeated":
      return {
        sentence: `${now}, bằng đúng số ở ${rows(data.above, context)}; ${beforePeriod} dòng này ghi ${before}. Có vẻ ghi lặp lại dòng trên.`,
        todo: `${COMPARE} và ghi lại số của dòng này.`,
      };
    case "jump":
      return {
        sentence: `${now}, ${beforePeriod} ghi ${before}: thay đổi khác hẳn các chỉ tiêu còn lại.`,
        todo: `${COMPARE}; xem có thiếu, thừa chữ số hoặc nhầm dấu phân cách hàng nghìn không.`,
      };
  }
}

const periods: Record<PreviousData["says"], string> = {
  flow: "Kỳ dài hơn gồm cả kỳ ngắn hơn (6 tháng gồm Quý I, Năm gồm 6 tháng và Quý III), nên số phát sinh không ít hơn.",
  stock: "Số tại thời điểm báo cáo bằng số kỳ trước cộng số tăng, trừ số giảm.",
  fixed: "Số đề ra trong kế hoạch giữ nguyên cả năm, trừ khi kế hoạch được điều chỉnh.",
  grows: "Số lũy kế từ đầu năm chỉ tăng hoặc giữ nguyên.",
  code: "Việc đã làm đến một bước thì kỳ sau ở bước đó hoặc xa hơn.",
  carried: "Số chuyển từ kỳ trước bằng số còn đang giải quyết cuối kỳ trước.",
  jump: "Một số thay đổi khác hẳn các số còn lại thường do thiếu, thừa chữ số hoặc nhầm dấu phân cách.",
  moved: "Số tại thời điểm báo cáo thay đổi nhiều thì phải có số tăng, giảm tương ứng.",
  exchanged: "Hai dòng liền nhau chỉ khớp với kỳ trước khi đổi chỗ cho nhau.",
  repeated: "Số trùng dòng trên, khớp với kỳ trước của dòng trên mà không khớp với kỳ trước của dòng này.",
  vanished: "Số đang có ở kỳ trước, hoặc đã phát sinh trong một phần của kỳ này, thì kỳ này vẫn phải có.",
  copied: "Số phát sinh của cả một phần ít khi lặp lại y nguyên ở hai kỳ.",
};

export const previous: BesideWords<"previous"> = {
  say,
  explain: ({ data, cells }, context) => ({
    words: periods[data.says],
    figures: shownIn(cells, context),
    source: "Báo cáo kỳ trước đã chọn để so",
  }),
};
