import * as z from "zod/mini";
import { compare, type Decimal, decimal, isWhole, quotient } from "../decimal";
import { strangeFormulas } from "../engine/cell-formula";
import type { Fix } from "../engine/fix";
import type { Doubt, DoubtCode } from "../reading/reading";
import type { Measure } from "../template/schema";
import { cellRef, defineRuleKind, notChecked, pass } from "./define";
import { fractionCause, type FractionCause } from "./fraction-cause";
import type { Outcome } from "./kind";

/** What belongs into the cell. */
type Wanted =
  | { readonly measure: "count" | "signed" | "quantity" | "percent" }
  /** "0 = Chưa; 1 = Đang làm" */
  | { readonly measure: "code"; readonly codes: string };

type Outside =
  | {
      readonly reason: "range" | "openRange";
      readonly stated: Decimal;
      readonly min: Decimal;
      readonly max: Decimal;
    }
  | { readonly reason: "code"; readonly stated: Decimal };

/** A cell in doubt, and what was told by what stands around it. */
type InDoubt = { readonly reason: DoubtCode; readonly shown: string; readonly held?: Decimal } & (
  FractionCause | { readonly cause?: undefined }
);

type ValueData = Wanted &
  (Outside | InDoubt) & {
    /** What it may have been meant to say, where none of it is offered as a fix. */
    readonly meant?: readonly Decimal[];
  };

/**
 * A cell holds what its unit of measure asks for: reports every doubt about it, a figure out of range, a code not in the list.
 * Derived for every value cell, never written: `{ "cell": "a" }`.
 */
export const value = defineRuleKind({
  kind: "value",
  options: z.strictObject({ cell: cellRef }),
  reads: ({ cell }) => [cell],

  check({ cell: key }, read, cell): Outcome<ValueData> {
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
  cause({ cell: key }, read, others, shareOf) {
    const reading = read(key);
    if (reading.kind !== "doubt" || reading.doubt.code !== "fraction") return null;
    const [part, base] = reading.doubt.candidates;
    if (part === undefined || part === null || base === undefined || base === null) return null;
    return fractionCause(part, base, others, read, shareOf);
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

function fromDoubt(cell: string, { code, shown, candidates, held }: Doubt, measure: Measure): Outcome<ValueData> {
  const fixes = candidates.map((figure): Fix => ({ cell, value: figure, by: "reading" }));
  const data = { reason: code, shown, ...(held !== undefined && { held }), ...about(measure) };
  return { status: "fail", data, fixes };
}

function outside(measure: Measure, figure: Decimal): Outside | null {
  if (measure.type === "percent") {
    const { min = 0, max = 100, open = false } = measure;
    const above = compare(figure, decimal(max));
    if ((above < 0 || (above === 0 && !open)) && compare(figure, decimal(min)) >= 0) return null;
    return { reason: open ? "openRange" : "range", stated: figure, min: decimal(min), max: decimal(max) };
  }
  if (measure.type !== "code" || measure.codes.some(({ code }) => compare(code, figure) === 0)) return null;
  return { reason: "code", stated: figure };
}

/** A full 100 whose first digit was typed twice. */
const FULL_DOUBLED = 1100;

/**
 * 99,79 where an English Excel left the comma out: 9979. 1000 may as well be 100 with a zero too many as 10,00, and 1100
 * be 100 as well as 11,00.
 */
function commaLost(figure: Decimal, measure: Measure): readonly Decimal[] {
  if (measure.type !== "percent" || !isWhole(figure) || compare(figure, 1000) < 0) return [];
  const doubled = compare(figure, FULL_DOUBLED) === 0 ? [100] : [];
  const meant = [...doubled, quotient(figure, 10, 1), quotient(figure, 100, 2)];
  return meant.filter((one) => outside(measure, one) === null);
}

/** What belongs into the cell, codes spelled out. */
function about(measure: Measure): Wanted {
  if ("signed" in measure && measure.signed) return { measure: "signed" };
  if (measure.type === "text" || measure.type === "heading")
    throw new Error(`no figure belongs into a ${measure.type}`);
  if (measure.type !== "code") return { measure: measure.type };
  return { measure: "code", codes: measure.codes.map(({ code, label }) => `${code} = ${label}`).join("; ") };
}
