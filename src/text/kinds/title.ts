import type { TitleSays } from "../../core";
import type { BesideWords, Say, Wording } from "./kind-words";

const SAME = "Ghi lại cho thống nhất";
const period: Readonly<Record<string, string>> = {
  call: "Dòng tiêu đề ghi kỳ báo cáo “{said}”, trong khi đang kiểm tra kỳ “{asked}”.",
  report: "Dòng tiêu đề ghi “{said}”, trong khi kỳ báo cáo ghi ở các dòng khác là “{asked}”.",
};

const office: Readonly<Record<string, string>> = {
  call: "Dòng tiêu đề ghi đơn vị báo cáo là “{said}”, trong khi đang kiểm tra báo cáo của “{asked}”.",
  report: "Dòng tiêu đề ghi đơn vị báo cáo là “{said}”, trong khi ở phụ lục khác ghi “{asked}”.",
};

const others: Record<Exclude<TitleSays, "period" | "office">, Wording> = {
  foreign: {
    sentence: "Dòng tiêu đề ghi kỳ báo cáo “{said}”; biểu mẫu này không có kỳ đó, chỉ có: {known}.",
    todo: "Ghi lại kỳ báo cáo, và xem số liệu có đúng là của kỳ đó không.",
  },
  impossible: {
    sentence: "Tiêu đề ghi số liệu từ {from} đến {to}: không có khoảng thời gian như vậy.",
    todo: "Ghi lại ngày đầu và ngày cuối của kỳ số liệu.",
  },
  other: {
    sentence:
      "Tiêu đề ghi số liệu từ {from} đến {to}, là thời gian của kỳ {other}; kỳ {asked} tính từ {rightFrom} đến {rightTo}.",
    todo: "Ghi lại ngày, hoặc ghi lại kỳ báo cáo nếu ngày đúng; xem số liệu có phải của kỳ này không.",
  },
  differs: {
    sentence: "Tiêu đề ghi số liệu từ {from} đến {to}, trong khi ở phụ lục khác ghi từ {rightFrom} đến {rightTo}.",
    todo: `${SAME} ở mọi phụ lục.`,
  },
  unlike: {
    sentence: "Tiêu đề ghi số liệu từ {from} đến {to}; theo biểu mẫu, kỳ {asked} tính từ {rightFrom} đến {rightTo}.",
    todo: "Ghi lại ngày, hoặc xác nhận nếu cơ quan nhận báo cáo quy định như vậy.",
  },
};

/** How a finding about the lines above the tables is said. */
const say: Say = ({ data }) => {
  const says = data["says"] as TitleSays;
  if (says !== "period" && says !== "office") return others[says];
  const sentences = says === "period" ? period : office;
  return {
    sentence: sentences[String(data["by"])] ?? "",
    todo: `${SAME}, hoặc xem trang này có phải của báo cáo khác không.`,
  };
};

export const title: BesideWords = { say };
