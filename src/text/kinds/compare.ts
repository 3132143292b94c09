import { rows } from "../findings/cells";
import { brokenSigns, relationSigns } from "../findings/relations";
import { added, plus, summed } from "../findings/write";
import { printNumber } from "../numbers";
import type { RuleWords } from "./kind-words";

/** What the figures do instead of what they should. */
const instead = {
  "=": "khác",
  "<>": "bằng",
  "<": "không nhỏ hơn",
  "<=": "lớn hơn",
  ">": "không lớn hơn",
  ">=": "nhỏ hơn",
};

export const compare: RuleWords<"compare"> = {
  say({ data }, context) {
    const { operator, leftCells, leftFigures, rightCells = [], rightFigures = [] } = data;
    const [left, right] = [data.left, data.right].map(printNumber);
    const first =
      leftCells.length > 1 ? `Cộng ${rows(leftCells, context)} là ${left} (${summed(leftFigures)})` : `Ghi ${left}`;
    const ofCells = rightCells.length > 0 ? `${right} ở ${rows(rightCells, context)}` : right;
    const second =
      rightCells.length > 1 ? `${right} là cộng ${rows(rightCells, context)} (${summed(rightFigures)})` : ofCells;
    return { sentence: `${first}, ${instead[operator]} ${second}.`, todo: "Kiểm tra lại các số này." };
  },

  explain: ({ data }, context, { left, operator, right }) => ({
    formula: `${plus(left, context)} ${relationSigns[operator]} ${typeof right === "number" ? right : plus(right, context)}`,
    figures: [
      added(data.leftFigures, data.left),
      brokenSigns[operator],
      added(data.rightFigures ?? [], data.right),
    ].join(" "),
  }),
};
