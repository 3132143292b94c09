import { nameOf } from "../findings/cells";
import { over } from "../findings/write";
import { printNumber } from "../numbers";
import type { RuleWords } from "./kind-words";

const done = { cutOff: "bị cắt bớt chữ số", roundedUp: "được làm tròn lên" };

export const rounding: RuleWords<"rounding"> = {
  say({ data }) {
    const [stated, part, base, right] = [data.stated, data.part, data.base, data.right].map(printNumber);
    return {
      sentence: `Ghi ${stated} %, ${done[data.reason]}; ${part} trên ${base} làm tròn là ${right} %.`,
      todo: `Làm tròn thành ${right}.`,
    };
  },

  explain({ data }, context, { ratio: rate, part: parts, base: bases }) {
    const [stated, part, base, right] = [data.stated, data.part, data.base, data.right].map(printNumber);
    return {
      formula: `${nameOf(rate, context)} = ${over(parts, bases, context)} × 100, làm tròn đến chữ số đã ghi`,
      figures: `${part} : ${base} × 100 ≈ ${right}, đang ghi ${stated}`,
    };
  },
};
