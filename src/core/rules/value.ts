import * as z from "zod/mini";
import { compare, type Decimal, decimal, isWhole } from "../decimal";
import type { Reading } from "../reading/reading";
import type { Measure } from "../template/schema";
import { cellRef, defineRuleKind, notChecked, pass } from "./define";
import type { Data, Outcome } from "./kind";

/**
 * A cell holds what its unit of measure asks for: reports every doubt about it, a figure out of range, a code not in the list.
 * Derived for every value cell, never written: `{ "cell": "a" }`.
 */
export const value = defineRuleKind({
  kind: "value",
  options: z.strictObject({ cell: cellRef }),
  reads: ({ cell }) => [cell],

  check({ cell: key }, read, cell): Outcome {
    const reading = read(key);
    if (reading.kind === "blank") return notChecked;
    if (reading.kind === "doubt") return fromDoubt(key, reading);
    const data = outside(cell(key).measure, reading.value);
    return data === null ? pass : { status: "fail", data };
  },

  formula({ cell: key }, write, cell) {
    const figure = write.value(key);
    return `IF(${write.isBlank(key)},FALSE,IFERROR(${outsideFormula(cell(key).measure, figure)},TRUE))`;
  },
});

function fromDoubt(cell: string, { doubt }: Extract<Reading, { kind: "doubt" }>): Outcome {
  const { code, shown, candidates } = doubt;
  return { status: "fail", data: { reason: code, shown }, fixes: candidates.map((value) => ({ cell, value })) };
}

function outside(measure: Measure, figure: Decimal): Data | null {
  switch (measure.type) {
    case "count":
      if (!isWhole(figure)) return { reason: "decimals", shown: figure };
      return !measure.signed && compare(figure, 0) < 0 ? { reason: "negative", shown: figure } : null;
    case "quantity":
      return !measure.signed && compare(figure, 0) < 0 ? { reason: "negative", shown: figure } : null;
    case "percent": {
      const { min = 0, max = 100, open = false } = measure;
      const above = compare(figure, decimal(max));
      if (compare(figure, decimal(min)) >= 0 && (above < 0 || (above === 0 && !open))) return null;
      return { reason: open ? "openRange" : "range", stated: figure, min: decimal(min), max: decimal(max) };
    }
    case "code": {
      if (measure.codes.some(({ code }) => compare(code, figure) === 0)) return null;
      return { reason: "code", stated: figure, codes: measure.codes.map(({ code }) => String(code)) };
    }
    default:
      return null;
  }
}

function outsideFormula(measure: Measure, figure: string): string {
  switch (measure.type) {
    case "percent": {
      const { min = 0, max = 100, open = false } = measure;
      return `ABS(${figure}-${(min + max) / 2})>${open ? "=" : ""}${(max - min) / 2}`;
    }
    case "code":
      return `ISERR(FIND("|"&${figure}&"|","|${measure.codes.map(({ code }) => code).join("|")}|"))`;
    default:
      return `NOT(ISNUMBER(${figure}))`;
  }
}
