import type { Finding } from "../../core";
import type { BesideWords, Wording } from "./kind-words";

const SAME = "Ghi lại cho thống nhất";
const TEXT = `${SAME} giữa nội dung và phụ lục, hoặc chọn đúng nội dung của báo cáo này.`;

/** How a finding about the lines above the tables is said. */
function say({ data }: Finding<"title">): Wording {
  switch (data.says) {
    case "period": {
      const sentence =
        data.by === "call"
          ? `Dòng tiêu đề ghi kỳ báo cáo “${data.said}”, trong khi đang kiểm tra kỳ “${data.asked}”.`
          : `Dòng tiêu đề ghi “${data.said}”, trong khi kỳ báo cáo ghi ở các dòng khác là “${data.asked}”.`;
      return { sentence, todo: `${SAME}, hoặc xem trang này có phải của báo cáo khác không.` };
    }
    case "office": {
      const sentence = `Dòng tiêu đề ghi đơn vị báo cáo là “${data.said}”, trong khi ${
        data.by === "call" ? `đang kiểm tra báo cáo của “${data.asked}”` : `ở phụ lục khác ghi “${data.asked}”`
      }.`;
      return { sentence, todo: `${SAME}, hoặc xem trang này có phải của báo cáo khác không.` };
    }
    case "foreign":
      return {
        sentence: `Dòng tiêu đề ghi kỳ báo cáo “${data.said}”; biểu mẫu này không có kỳ đó, chỉ có: ${data.known}.`,
        todo: "Ghi lại kỳ báo cáo, và xem số liệu có đúng là của kỳ đó không.",
      };
    case "textPeriod":
      return {
        sentence: `Phụ lục ghi kỳ báo cáo “${data.asked}”, trong khi đầu nội dung báo cáo ghi “${data.said}”; các con số của nội dung không được đối chiếu.`,
        todo: TEXT,
      };
    case "textOffice":
      return {
        sentence: `Phụ lục ghi đơn vị báo cáo là “${data.asked}”, trong khi đầu nội dung báo cáo ghi “${data.said}”; các con số của nội dung không được đối chiếu.`,
        todo: TEXT,
      };
  }
  const days = `Tiêu đề ghi số liệu từ ${data.from} đến ${data.to}`;
  if (data.says === "impossible") {
    return {
      sentence: `${days}: không có khoảng thời gian như vậy.`,
      todo: "Ghi lại ngày đầu và ngày cuối của kỳ số liệu.",
    };
  }
  const right = `từ ${data.rightFrom} đến ${data.rightTo}`;
  switch (data.says) {
    case "other":
      return {
        sentence: `${days}, là thời gian của kỳ ${data.other}; kỳ ${data.asked} tính ${right}.`,
        todo: "Ghi lại ngày, hoặc ghi lại kỳ báo cáo nếu ngày đúng; xem số liệu có phải của kỳ này không.",
      };
    case "differs":
      return { sentence: `${days}, trong khi ở phụ lục khác ghi ${right}.`, todo: `${SAME} ở mọi phụ lục.` };
    case "unlike":
      return {
        sentence: `${days}; theo biểu mẫu, kỳ ${data.asked} tính ${right}.`,
        todo: "Ghi lại ngày, hoặc xác nhận nếu cơ quan nhận báo cáo quy định như vậy.",
      };
  }
}

export const title: BesideWords<"title"> = { say };
