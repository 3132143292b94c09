import type { CellKey, Data, Datum, Decimal } from "../../core";
import { printNumber } from "../numbers";
import { facts, rows } from "./cells";
import type { FindingContext } from "../../report/finding-context";

const PLACE = /\{(\w+)(?::(\w+))?\}/g;
const lists = { rows, facts };

/** Puts the data into the wording. A place no data fills is a broken wording. */
export function fill(wording: string, data: Data, context: FindingContext): string {
  return wording.replace(PLACE, (place, name: string, form?: string) => {
    const datum = data[name];
    if (datum === undefined) throw new Error(`no data for ${place} in "${wording}"`);
    if (isCells(datum) !== (form !== undefined)) throw new Error(`${place} does not fit its data in "${wording}"`);
    if (isCells(datum)) return lists[form as keyof typeof lists](datum, context);
    if (typeof datum === "string") return datum;
    return isFigures(datum) ? datum.map(printNumber).join(" + ") : printNumber(datum);
  });
}

function isCells(datum: Datum): datum is readonly CellKey[] {
  return Array.isArray(datum) && datum.every((item) => typeof item === "string");
}

function isFigures(datum: Datum): datum is readonly Decimal[] {
  return Array.isArray(datum);
}
