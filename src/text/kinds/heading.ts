import type { FindingData } from "../../core";
import { listed, shownIn } from "../findings/write";
import { printNumber } from "../numbers";
import type { RuleWords } from "./kind-words";

function sentence(data: FindingData["heading"]): string {
  if (data.reason === "word") return `Dòng tiêu đề nhóm ghi “${data.shown}”.`;
  const stated = `Dòng tiêu đề nhóm ghi ${printNumber(data.stated)}`;
  return data.reason === "filled"
    ? `${stated}; dòng này không có đơn vị tính.`
    : `${stated}, không khớp với các dòng chi tiết (cộng lại là ${printNumber(data.sum)}).`;
}

export const heading: RuleWords<"heading"> = {
  say: ({ data }) => ({
    sentence: sentence(data),
    todo: "Để trống ô này; số liệu ghi ở các dòng chi tiết.",
  }),

  explain: ({ data }, context, { cell, details }) => ({
    words: "Dòng không có đơn vị tính là tiêu đề nhóm: để trống, số liệu ghi ở các dòng chi tiết.",
    ...(details.length > 0 ? { formula: `Các dòng chi tiết: ${listed(details, context)}` } : {}),
    figures:
      data.reason === "misfit"
        ? `${shownIn([cell], context)}; các dòng chi tiết cộng lại là ${printNumber(data.sum)}`
        : shownIn([cell], context),
  }),
};
