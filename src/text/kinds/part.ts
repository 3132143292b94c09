import { added, plus, several } from "../findings/write";
import type { Explain, RuleWords, Say } from "./kind-words";

const say: Say = (finding) => {
  const stated = several(finding, "parts") ? "Cộng {parts:rows} là {part} ({partFigures})" : "Ghi {part}";
  const whole = several(finding, "wholes")
    ? "{whole} là cộng {wholes:rows} ({wholeFigures})"
    : "{whole} ở {wholes:rows}";
  return { sentence: `${stated}, lớn hơn ${whole}.`, todo: "Kiểm tra lại các số này." };
};

const explain: Explain<"part"> = ({ data }, context, { parts, wholes }) => {
  const whole = added(data, { figures: "wholeFigures", total: "whole" });
  return {
    formula: `${plus(parts, context)} ≤ ${plus(wholes, context)}`,
    figures: `${added(data, { figures: "partFigures", total: "part" })} > ${whole}`,
  };
};

export const part: RuleWords<"part"> = { say, explain };
