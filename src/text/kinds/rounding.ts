import { nameOf } from "../findings/cells";
import { figure, over } from "../findings/write";
import type { Explain, RuleWords, Say } from "./kind-words";

const done: Record<string, string> = { cutOff: "bị cắt bớt chữ số", roundedUp: "được làm tròn lên" };

const say: Say = ({ data }) => ({
  sentence: `Ghi {stated} %, ${done[String(data.reason)] ?? ""}; {part} trên {base} làm tròn là {right} %.`,
  todo: "Làm tròn thành {right}.",
});

const explain: Explain<"rounding"> = ({ data }, context, { ratio: rate, part, base }) => ({
  formula: `${nameOf(rate, context)} = ${over(part, base, context)} × 100, làm tròn đến chữ số đã ghi`,
  figures: `${figure(data, "part")} : ${figure(data, "base")} × 100 ≈ ${figure(data, "right")}, đang ghi ${figure(data, "stated")}`,
});

export const rounding: RuleWords<"rounding"> = { say, explain };
