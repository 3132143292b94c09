import type { FindingData } from "../../core";
import type { FindingContext } from "../../report/finding-context";
import { nameOf, rows } from "../findings/cells";
import { over } from "../findings/write";
import { printNumber } from "../numbers";
import type { RuleWords } from "./kind-words";

/** What a wrong rate seems to be. */
function seems(data: FindingData["ratio"], context: FindingContext): string {
  const [part, base] = [printNumber(data.part), printNumber(data.base)];
  switch (data.cause) {
    case undefined:
      return "";
    case "rest":
      return ` Có vẻ là tỷ lệ của phần còn lại (${printNumber(data.rest)} trên ${base}).`;
    case "swapped":
      return ` Có vẻ tử số và mẫu số bị đảo (${base} trên ${part}).`;
    case "hundredfold":
      return " Có vẻ dấu thập phân bị lệch hai chữ số.";
  }
  const other = `${printNumber(data.other)} ở ${rows(data.otherCells, context)}`;
  switch (data.cause) {
    case "otherBase":
      return ` Có vẻ chia cho ${other} thay vì ${base}.`;
    case "otherPart":
      return ` Có vẻ lấy ${other} làm tử số thay vì ${part}.`;
    case "baseOfOther":
      return ` Có vẻ lấy ${base} chia cho ${other}.`;
    case "baseOfOtherCut":
      return ` Có vẻ lấy ${base} chia cho ${other}, rồi cắt bớt chữ số.`;
  }
}

export const ratio: RuleWords<"ratio"> = {
  say({ data }, context) {
    const [stated, part, base, right] = [data.stated, data.part, data.base, data.right].map(printNumber);
    return {
      sentence: `Ghi ${stated} %, nhưng ${part} trên ${base} là ${right} %.${seems(data, context)}`,
      todo: "Tính lại tỷ lệ, hoặc kiểm tra lại tử số và mẫu số.",
    };
  },

  explain({ data }, context, { ratio: rate, part: parts, base: bases }) {
    const [stated, part, base, right] = [data.stated, data.part, data.base, data.right].map(printNumber);
    return {
      formula: `${nameOf(rate, context)} = ${over(parts, bases, context)} × 100`,
      figures: `${stated} ≠ ${part} : ${base} × 100 ≈ ${right}`,
    };
  },
};
