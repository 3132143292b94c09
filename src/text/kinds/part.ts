import { rows } from "../findings/cells";
import { added, plus, summed } from "../findings/write";
import { printNumber } from "../numbers";
import type { RuleWords } from "./kind-words";

export const part: RuleWords<"part"> = {
  say({ data: { parts, wholes, partFigures, wholeFigures, ...sums } }, context) {
    const [partSum, wholeSum] = [printNumber(sums.part), printNumber(sums.whole)];
    const stated =
      parts.length > 1 ? `Cộng ${rows(parts, context)} là ${partSum} (${summed(partFigures)})` : `Ghi ${partSum}`;
    const whole =
      wholes.length > 1
        ? `${wholeSum} là cộng ${rows(wholes, context)} (${summed(wholeFigures)})`
        : `${wholeSum} ở ${rows(wholes, context)}`;
    return { sentence: `${stated}, lớn hơn ${whole}.`, todo: "Kiểm tra lại các số này." };
  },

  explain: ({ data }, context, { parts, wholes }) => ({
    formula: `${plus(parts, context)} ≤ ${plus(wholes, context)}`,
    figures: `${added(data.partFigures, data.part)} > ${added(data.wholeFigures, data.whole)}`,
  }),
};
