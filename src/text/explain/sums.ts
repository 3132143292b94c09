import type { Explain } from "./explained";
import { added, figure, listed, plus } from "./write";
import { nameOf } from "../findings/cells";

const signs: Readonly<Record<string, string>> = { "=": "=", "<>": "≠", "<": "<", "<=": "≤", ">": ">", ">=": "≥" };
/** How the numbers stand instead. */
const broken: Readonly<Record<string, string>> = { "=": "≠", "<>": "=", "<": "≥", "<=": ">", ">": "≤", ">=": "<" };

export const sum: Explain<"sum"> = ({ total, parts, relation }, { data }, context) => ({
  formula: `${nameOf(total, context)} ${signs[relation]} ${plus(parts, context)}`,
  figures: `${figure(data, "stated")} ${broken[relation]} ${added(data, { figures: "figures", total: "sum" })}`,
});

export const part: Explain<"part"> = ({ parts, wholes }, { data }, context) => {
  const whole = added(data, { figures: "wholeFigures", total: "whole" });
  return {
    formula: `${plus(parts, context)} ≤ ${plus(wholes, context)}`,
    figures: `${added(data, { figures: "partFigures", total: "part" })} > ${whole}`,
  };
};

export const compare: Explain<"compare"> = ({ left, operator, right }, { data }, context) => ({
  formula: `${plus(left, context)} ${signs[operator]} ${typeof right === "number" ? right : plus(right, context)}`,
  figures: [
    added(data, { figures: "leftFigures", total: "left" }),
    broken[operator],
    added(data, { figures: "rightFigures", total: "right" }),
  ].join(" "),
});

export const between: Explain<"between"> = ({ cell, among }, { data }, context) => ({
  formula: `${nameOf(cell, context)} từ số nhỏ nhất đến số lớn nhất của ${listed(among, context)}`,
  figures: `${figure(data, "stated")} nằm ngoài ${figure(data, "least")} đến ${figure(data, "most")}`,
});
