import { nameOf, rows } from "../findings/cells";
import type { RuleWords } from "./kind-words";

export const numbering: RuleWords<"numbering"> = {
  say: ({ data: { reason, number, earlier } }, context) =>
    reason === "repeated"
      ? { sentence: `Số thứ tự ${number} đã dùng ở ${rows(earlier, context)}.`, todo: "Kiểm tra lại cách đánh số." }
      : {
          sentence: `Số thứ tự nhảy sang ${number} sau ${rows(earlier, context)}.`,
          todo: "Kiểm tra xem có thiếu dòng nào không.",
        },

  explain: ({ data }, context, { cell, earlier }) => ({
    words: "Số thứ tự trong một bảng không lặp lại và không bỏ cách.",
    figures: `${nameOf(earlier, context)}, rồi đến ${nameOf(cell, context)} đánh số ${data.number}`,
  }),
};
