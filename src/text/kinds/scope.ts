import { shownIn } from "../findings/write";
import { printNumber } from "../numbers";
import type { RuleWords } from "./kind-words";

export const scope: RuleWords<"scope"> = {
  say: ({ data: { stated } }) => ({
    sentence: `Ghi “${typeof stated === "string" ? stated : printNumber(stated)}”, nhưng chỉ tiêu này không thuộc phạm vi báo cáo của đơn vị.`,
    todo: "Để trống ô này, không ghi 0.",
  }),

  explain: (_, context, { cell }) => ({
    words: "Chỉ tiêu không thuộc phạm vi báo cáo của đơn vị thì để trống.",
    figures: shownIn([cell], context),
  }),
};
