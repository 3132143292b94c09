import { compare } from "../decimal";
import type { Finding } from "../engine/finding";
import type { Plan } from "../engine/plan";
import type { Reading } from "../reading/reading";
import { evidence } from "./finding";
import { structureOf } from "./structure";

/** A small office may well have fewer that are all full. */
const MANY = 8;

/** Every rate of the report is 100 %, and none of them follows from figures beside it. */
export function fullRateFindings(plan: Plan, readings: readonly Reading[]): readonly Finding<"evidence">[] {
  const { computed } = structureOf(plan);
  const keys: string[] = [];
  for (const [slot, { key, measure }] of plan.cells.entries()) {
    const reading = readings[slot];
    if (measure.type !== "percent" || reading?.kind !== "value") continue;
    if (compare(reading.value, 100) !== 0) return [];
    const from = computed.get(slot);
    const isBorneOut = from?.every((other) => readings[other]?.kind === "value") === true;
    if (!isBorneOut) keys.push(key);
  }
  const [first] = keys;
  return first === undefined || keys.length < MANY
    ? []
    : [evidence(first, keys, { says: "full", count: keys.length, rates: keys })];
}
