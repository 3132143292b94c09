import { brokenSigns, relationSigns } from "../findings/relations";
import { added, plus, several } from "../findings/write";
import type { Explain, RuleWords, Say } from "./kind-words";

/** What the figures do instead of what they should. */
const instead: Record<string, string> = {
  "=": "khác",
  "<>": "bằng",
  "<": "không nhỏ hơn",
  "<=": "lớn hơn",
  ">": "không lớn hơn",
  ">=": "nhỏ hơn",
};

const say: Say = (finding) => {
  const relation = instead[String(finding.data.operator)] ?? "";
  const left = several(finding, "leftCells") ? "Cộng {leftCells:rows} là {left} ({leftFigures})" : "Ghi {left}";
  return {
    sentence: `${left}, ${relation} ${right(several(finding, "rightCells"), "rightCells" in finding.data)}.`,
    todo: "Kiểm tra lại các số này.",
  };
};

function right(many: boolean, cells: boolean): string {
  if (many) return "{right} là cộng {rightCells:rows} ({rightFigures})";
  return cells ? "{right} ở {rightCells:rows}" : "{right}";
}

const explain: Explain<"compare"> = ({ data }, context, { left, operator, right }) => ({
  formula: `${plus(left, context)} ${relationSigns[operator]} ${typeof right === "number" ? right : plus(right, context)}`,
  figures: [
    added(data, { figures: "leftFigures", total: "left" }),
    brokenSigns[operator],
    added(data, { figures: "rightFigures", total: "right" }),
  ].join(" "),
});

export const compare: RuleWords<"compare"> = { say, explain };
