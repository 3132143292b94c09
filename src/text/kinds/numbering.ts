import { nameOf } from "../findings/cells";
import { figure } from "../findings/write";
import type { Explain, RuleWords, Say } from "./kind-words";

const say: Say = ({ data }) =>
  data.reason === "repeated"
    ? { sentence: "Số thứ tự {number} đã dùng ở {earlier:rows}.", todo: "Kiểm tra lại cách đánh số." }
    : {
        sentence: "Số thứ tự nhảy sang {number} sau {earlier:rows}.",
        todo: "Kiểm tra xem có thiếu dòng nào không.",
      };

const explain: Explain<"numbering"> = ({ data }, context, { cell, earlier }) => ({
  words: "Số thứ tự trong một bảng không lặp lại và không bỏ cách.",
  figures: `${nameOf(earlier, context)}, rồi đến ${nameOf(cell, context)} đánh số ${figure(data, "number")}`,
});

export const numbering: RuleWords<"numbering"> = { say, explain };
