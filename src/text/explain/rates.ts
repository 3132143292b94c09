import type { CellKey } from "../../core";
import { nameOf } from "../findings/cells";
import type { FindingContext } from "../../report/finding-context";
import type { Explain } from "./explained";
import { facts, figure, plus } from "./write";

export const ratio: Explain<"ratio"> = ({ ratio: rate, part, base }, { data }, context) => ({
  formula: `${nameOf(rate, context)} = ${over(part, base, context)} × 100`,
  figures: `${figure(data, "stated")} ≠ ${figure(data, "part")} : ${figure(data, "base")} × 100 ≈ ${figure(data, "right")}`,
});

export const rounding: Explain<"rounding"> = ({ ratio: rate, part, base }, { data }, context) => ({
  formula: `${nameOf(rate, context)} = ${over(part, base, context)} × 100, làm tròn đến chữ số đã ghi`,
  figures: `${figure(data, "part")} : ${figure(data, "base")} × 100 ≈ ${figure(data, "right")}, đang ghi ${figure(data, "stated")}`,
});

export const base: Explain<"base"> = ({ rates, base: bases, when }, _, context) => {
  const given = when === "filled" ? "có ghi" : "lớn hơn 0";
  return {
    formula: `${rates.map((key) => nameOf(key, context)).join(" hoặc ")} ${given} thì ${plus(bases, context)} phải lớn hơn 0`,
    figures: facts([...rates, ...bases], context),
  };
};

function over(part: readonly CellKey[], base: readonly CellKey[], context: FindingContext): string {
  return [part, base].map((keys) => (keys.length > 1 ? `(${plus(keys, context)})` : plus(keys, context))).join(" : ");
}
