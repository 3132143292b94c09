import { nameOf } from "../findings/cells";
import { figure, over } from "../findings/write";
import type { Explain, RuleWords, Say } from "./kind-words";

/** What a wrong rate seems to be. */
const causes: Record<string, string> = {
  rest: " Có vẻ là tỷ lệ của phần còn lại ({rest} trên {base}).",
  swapped: " Có vẻ tử số và mẫu số bị đảo ({base} trên {part}).",
  hundredfold: " Có vẻ dấu thập phân bị lệch hai chữ số.",
  otherBase: " Có vẻ chia cho {other} ở {otherCells:rows} thay vì {base}.",
  otherPart: " Có vẻ lấy {other} ở {otherCells:rows} làm tử số thay vì {part}.",
  baseOfOther: " Có vẻ lấy {base} chia cho {other} ở {otherCells:rows}.",
  baseOfOtherCut: " Có vẻ lấy {base} chia cho {other} ở {otherCells:rows}, rồi cắt bớt chữ số.",
};

const say: Say = ({ data }) => ({
  sentence: `Ghi {stated} %, nhưng {part} trên {base} là {right} %.${causes[String(data.cause)] ?? ""}`,
  todo: "Tính lại tỷ lệ, hoặc kiểm tra lại tử số và mẫu số.",
});

const explain: Explain<"ratio"> = ({ data }, context, { ratio: rate, part, base }) => ({
  formula: `${nameOf(rate, context)} = ${over(part, base, context)} × 100`,
  figures: `${figure(data, "stated")} ≠ ${figure(data, "part")} : ${figure(data, "base")} × 100 ≈ ${figure(data, "right")}`,
});

export const ratio: RuleWords<"ratio"> = { say, explain };
