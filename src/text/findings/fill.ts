import type { CellKey, Data } from "../../core";
import { printNumber } from "../numbers";
import { facts, figures, rows } from "./cells";
import type { FindingContext } from "./context";

const PLACE = /\{(\w+)(?::(\w+))?\}/g;
const lists = { rows, figures, facts };

/** Puts the data into the wording. A place no data fills is a broken wording. */
export function fill(wording: string, data: Data, context: FindingContext): string {
  return wording.replace(PLACE, (place, name: string, form?: string) => {
    const datum = data[name];
    if (datum === undefined) throw new Error(`no data for ${place} in "${wording}"`);
    if (isList(datum) !== (form !== undefined)) throw new Error(`${place} does not fit its data in "${wording}"`);
    if (isList(datum)) return lists[form as keyof typeof lists](datum, context);
    return typeof datum === "string" ? datum : printNumber(datum);
  });
}

function isList(datum: Data[string]): datum is readonly CellKey[] {
  return Array.isArray(datum);
}
