import * as z from "zod/mini";
import { compare, type Decimal, decimal, isWhole, quotient } from "../decimal";
import { strangeFormulas } from "../engine/cell-formula";
import type { Fix } from "../engine/finding";
import type { Doubt } from "../reading/reading";
import type { Measure } from "../template/schema";
import { cellRef, defineRuleKind, notChecked, pass } from "./define";
import type { Data, Outcome } from "./kind";
import { rateOfFraction } from "./rate-cause";

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
    const { measure } = cell(key);
    if (reading.kind === "doubt") return fromDoubt(key, reading.doubt, measure);
    const data = outside(measure, reading.value);
    if (data === null) return pass;
    const fixes = commaLost(reading.value, measure).map((figure): Fix => ({ cell: key, value: figure, by: "reading" }));
    return { status: "fail", data: { ...data, ...about(measure) }, fixes };
  },

  /** A fraction has its part and its whole as candidates. */
  cause({ cell: key }, read, others) {
    const reading = read(key);
    if (reading.kind !== "doubt" || reading.doubt.code !== "fraction") return null;
    const [part, base] = reading.doubt.candidates;
    if (part === undefined || part === null || base === undefined || base === null) return null;
    return rateOfFraction(part, base, others, read);
  },

  span(_, _read, key, cell) {
    const { measure } = cell(key);
    if (measure.type === "percent") return { least: decimal(measure.min ?? 0), most: decimal(measure.max ?? 100) };
    if (measure.type === "code") {
      const codes = measure.codes.map(({ code }) => code);
      return { least: Math.min(...codes), most: Math.max(...codes) };
    }
    return "signed" in measure && measure.signed ? null : { least: 0, most: null };
  },

  formula: ({ cell: key }, write, cell) => strangeFormulas(write.ref(key), cell(key).measure),
});

function fromDoubt(cell: string, { code, shown, candidates, held }: Doubt, measure: Measure): Outcome {
  const fixes = candidates.map((figure): Fix => ({ cell, value: figure, by: "reading" }));
  const data = { reason: code, shown, ...(held !== undefined && { held }), ...about(measure) };
  return { status: "fail", data, fixes };
}

function outside(measure: Measure, figure: Decimal): Data | null {
  if (measure.type === "percent") {
    const { min = 0, max = 100, open = false } = measure;
    const above = compare(figure, decimal(max));
    if ((above < 0 || (above === 0 && !open)) && compare(figure, decimal(min)) >= 0) return null;
    return { reason: open ? "openRange" : "range", stated: figure, min: decimal(min), max: decimal(max) };
  }
  if (measure.type !== "code" || measure.codes.some(({ code }) => compare(code, figure) === 0)) return null;
  return { reason: "code", stated: figure };
}

/** 99,79 where an English Excel left the comma out: 9979. 1000 may as well be 100 with a zero too many as 10,00. */
function commaLost(figure: Decimal, measure: Measure): readonly Decimal[] {
  if (measure.type !== "percent" || !isWhole(figure) || compare(figure, 1000) < 0) return [];
  const meant = [quotient(figure, 10, 1), quotient(figure, 100, 2)];
  return meant.filter((one) => outside(measure, one) === null);
}

/** What belongs into the cell, codes spelled out. */
function about(measure: Measure): Data {
  if ("signed" in measure && measure.signed) return { measure: "signed" };
  if (measure.type !== "code") return { measure: measure.type };
  return { measure: "code", codes: measure.codes.map(({ code, label }) => `${code} = ${label}`).join("; ") };
}
