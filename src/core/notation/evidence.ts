import { compare, fractionDigits, type Decimal } from "../decimal";
import { isDateFormat } from "../reading/number-format";
import { trimmed } from "../reading/figure";
import type { RawCell, Reading } from "../reading/reading";
import type { CellSpec } from "../template/template";
import { isBelowThousand } from "./other-reading";

/** How the figures of a form are written, as far as cells tell that can be read in one way only. */
export interface Evidence {
  /** Texts written with a decimal comma or with thousands dots; with a decimal point or with thousands commas. */
  readonly vietnamese: boolean;
  readonly english: boolean;
  /** Counts that lost their thousands on the way into the sheet. */
  readonly lostThousands: boolean;
  /** Percentages Excel holds as numbers with the one or two decimals of a hand. */
  readonly typedDecimals: boolean;
  /** All percentages above 0, and they are some, are at most 1: they were written as shares of 1. */
  readonly onlyShares: boolean;
  /** Units of amounts whose decimals cannot be lost thousands: 1297.5, 0.45, 12.3456. */
  readonly trueDecimals: ReadonlySet<string>;
}

const VIETNAMESE = /^[+-]?(?:\d{1,3}(?:\.\d{3}){2,}|\d+,(?:\d{1,2}|\d{4,})|\d{1,3}(?:\.\d{3})+,\d+)\s*%?$/;
const ENGLISH = /^[+-]?(?:\d{1,3}(?:,\d{3}){2,}|\d+\.(?:\d{1,2}|\d{4,})|\d{1,3}(?:,\d{3})+\.\d+)\s*%?$/;
const DOTS = /^\d{1,3}(?:\.\d{3})+$/;
const COMMAS = /^\d{1,3}(?:,\d{3})+$/;

/** So few percentages at most 1 may all be right. */
const SHARES = 3;

/** All three in the order of the plan's cells. */
export function evidenceOf(
  cells: readonly CellSpec[],
  raws: readonly RawCell[],
  readings: readonly Reading[],
): Evidence {
  const found = { vietnamese: false, english: false, lostThousands: false, typedDecimals: false };
  const trueDecimals = new Set<string>();
  cells.forEach(({ measure, row }, slot) => {
    const raw = raws[slot];
    const reading = readings[slot];
    if (raw === undefined || reading === undefined || reading.kind === "blank") return;
    if (typeof raw.value === "string") {
      const text = trimmed(raw.value);
      found.vietnamese ||= VIETNAMESE.test(text) || (measure.type === "count" && DOTS.test(text));
      found.english ||= ENGLISH.test(text) || (measure.type === "count" && COMMAS.test(text));
    } else if (reading.kind === "doubt") {
      found.lostThousands ||= reading.doubt.code === "separator" && !isDateFormat(raw.format);
    } else if (measure.type === "percent") {
      const digits = fractionDigits(reading.value);
      found.typedDecimals ||= digits === 1 || digits === 2;
    } else if (measure.type === "quantity" && hasTrueDecimals(reading.value)) trueDecimals.add(row.unit);
  });
  return { ...found, onlyShares: areShares(cells, readings), trueDecimals };
}

function areShares(cells: readonly CellSpec[], readings: readonly Reading[]): boolean {
  const rates = cells.flatMap(({ measure }, slot) => {
    const reading = readings[slot];
    return measure.type === "percent" && reading?.kind === "value" && compare(reading.value, 0) !== 0
      ? [reading.value]
      : [];
  });
  return rates.length >= SHARES && rates.every((rate) => compare(rate, 0) > 0 && compare(rate, 1) <= 0);
}

function hasTrueDecimals(value: Decimal): boolean {
  const digits = fractionDigits(value);
  return digits > 3 || (digits > 0 && compare(value, 0) !== 0 && !isBelowThousand(value));
}
