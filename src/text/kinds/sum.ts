import { nameOf, rows } from "../findings/cells";
import { brokenSigns, relationSigns } from "../findings/relations";
import { added, plus, summed } from "../findings/write";
import { printNumber } from "../numbers";
import type { RuleWords } from "./kind-words";

const instead = { "=": "khác", "<=": "lớn hơn", ">=": "nhỏ hơn" };

export const sum: RuleWords<"sum"> = {
  say({ data }, context) {
    const [stated, total, difference] = [data.stated, data.sum, data.difference].map(printNumber);
    const of = rows(data.parts, context);
    const parts = data.parts.length > 1 ? `${total} là cộng ${of} (${summed(data.figures)})` : `${total} ở ${of}`;
    return {
      sentence: `Ghi ${stated}, ${instead[data.relation]} ${parts}, lệch ${difference}.`,
      todo: "Kiểm tra lại tổng số và các dòng chi tiết.",
    };
  },

  explain: ({ data }, context, { total, parts, relation }) => ({
    formula: `${nameOf(total, context)} ${relationSigns[relation]} ${plus(parts, context)}`,
    figures: `${printNumber(data.stated)} ${brokenSigns[relation]} ${added(data.figures, data.sum)}`,
  }),
};
