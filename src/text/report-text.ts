import type { Wording } from "./findings/wording";

/** How a conflict between the report's text and its appendix is said. */
export const reportText: Wording = {
  sentence: "Phụ lục ghi {appendix}, nội dung báo cáo ghi {text}: “{quote}”.",
  todo: "Xem số nào đúng và sửa cho thống nhất giữa báo cáo và phụ lục.",
};
