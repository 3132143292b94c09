import type { CellStyle, ConditionalRule, DataValidation } from "hucre/xlsx";
import { type Mark, type Validation, areaAddress } from "../../core";

/** Excel's own colours for "bad" and "neutral", the letters of the latter darker, to be read in print. */
const COLOURS: Record<Mark["severity"], CellStyle> = {
  error: { font: { color: { rgb: "9C0006" } }, fill: solid("FFC7CE") },
  warning: { font: { color: { rgb: "7F4F00" } }, fill: solid("FFEB9C") },
};

export function dataValidation({ area, rule, prompt, alert }: Validation): DataValidation {
  return {
    ...conditionOf(rule),
    range: areaAddress(area),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: prompt.title,
    inputMessage: prompt.message,
    showErrorMessage: true,
    errorStyle: "warning",
    errorTitle: alert.title,
    errorMessage: alert.message,
  };
}

const ORDER: readonly Mark["severity"][] = ["error", "warning"];

/** Errors first, and they stop: a cell that is wrong is red, whatever else might be said of it. */
export function conditionalRules(marks: readonly Mark[]): ConditionalRule[] {
  const errorsFirst = [...marks].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return errorsFirst.map(({ area, more = [], formula, severity }, i) => ({
    type: "expression",
    priority: i + 1,
    formula,
    range: [area, ...more].map(areaAddress).join(" "),
    style: COLOURS[severity],
    stopIfTrue: severity === "error",
  }));
}

function conditionOf(
  rule: Validation["rule"],
): Pick<DataValidation, "type" | "operator" | "values" | "formula1" | "formula2"> {
  if (rule.type === "list") return { type: "list", values: rule.codes.map(String) };
  if (rule.max === undefined) return { type: rule.type, operator: "greaterThanOrEqual", formula1: String(rule.min) };
  return { type: rule.type, operator: "between", formula1: String(rule.min), formula2: String(rule.max) };
}

/** A conditional format takes its colour from the background of a solid pattern. */
function solid(rgb: string): NonNullable<CellStyle["fill"]> {
  return { type: "pattern", pattern: "solid", bgColor: { rgb } };
}
