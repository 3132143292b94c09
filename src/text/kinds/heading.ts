import { figure, listed, shownIn } from "../findings/write";
import type { Explain, RuleWords, Say } from "./kind-words";

const sentences: Record<string, string> = {
  word: "Dòng tiêu đề nhóm ghi “{shown}”.",
  filled: "Dòng tiêu đề nhóm ghi {stated}; dòng này không có đơn vị tính.",
  misfit: "Dòng tiêu đề nhóm ghi {stated}, không khớp với các dòng chi tiết (cộng lại là {sum}).",
};

const say: Say = ({ data }) => ({
  sentence: sentences[String(data.reason)] ?? "",
  todo: "Để trống ô này; số liệu ghi ở các dòng chi tiết.",
});

const explain: Explain<"heading"> = ({ data }, context, { cell, details }) => ({
  words: "Dòng không có đơn vị tính là tiêu đề nhóm: để trống, số liệu ghi ở các dòng chi tiết.",
  ...(details.length > 0 ? { formula: `Các dòng chi tiết: ${listed(details, context)}` } : {}),
  figures:
    data["reason"] === "misfit"
      ? `${shownIn([cell], context)}; các dòng chi tiết cộng lại là ${figure(data, "sum")}`
      : shownIn([cell], context),
});

export const heading: RuleWords<"heading"> = { say, explain };
