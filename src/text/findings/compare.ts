import { type KindWording, several } from "./wording";

/** What the figures do instead of what they should. */
const instead: Record<string, string> = {
  "=": "khác",
  "<>": "bằng",
  "<": "không nhỏ hơn",
  "<=": "lớn hơn",
  ">": "không lớn hơn",
  ">=": "nhỏ hơn",
};

export const compare: KindWording = (finding) => {
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
