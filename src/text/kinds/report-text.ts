import { shownIn } from "../findings/write";
import type { BesideWords, ExplainBeside, Say, Wording } from "./kind-words";

const todo = "Xem số nào đúng và sửa cho thống nhất giữa báo cáo và phụ lục.";

const said: Wording = {
  sentence: "Phụ lục ghi {appendix}, nội dung báo cáo ghi {text}: “{quote}”.",
  todo,
};

/** By how the figure of the text came about; the others are said as they stand. */
const reckoned: Readonly<Record<string, Wording>> = {
  none: { sentence: "Phụ lục ghi {appendix}, nội dung báo cáo viết là không có: “{quote}”.", todo },
  sum: { sentence: "Phụ lục ghi {appendix}, cộng các số của nội dung báo cáo được {text}: “{quote}”.", todo },
  difference: { sentence: "Phụ lục ghi {appendix}, theo nội dung báo cáo thì giảm {text}: “{quote}”.", todo },
  rate: { sentence: "Phụ lục ghi {appendix}, tính theo nội dung báo cáo được {text}: “{quote}”.", todo },
};

/** How a conflict between the report's text and its appendix is said. */
const say: Say = ({ data }) => reckoned[String(data["how"])] ?? said;

const SAME_FIGURE = "Cùng một chỉ tiêu thì số trong nội dung báo cáo và trong phụ lục phải như nhau.";

const explain: ExplainBeside = ({ cells }, context) => ({
  words: SAME_FIGURE,
  figures: shownIn(cells, context),
  source: "Nội dung báo cáo đã dán hoặc đã mở",
});

export const reportText: BesideWords = { say, explain };
