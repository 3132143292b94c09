import { add, checkAll, multiply, recheck, type Decimal } from "../core";
import type { CheckedForm } from "./checked-form";

/** In how many cells with a figure a wrong one breaks a rule that held before. */
export interface SlipsSeen {
  readonly cells: number;
  /** Written one too high. */
  readonly oneMore: number;
  /** Written with a 0 too many. */
  readonly tenfold: number;
}

/** Writes each figure of a filled form wrong, one at a time, and asks the rules; null where there is no figure. */
export function slipsSeen({ plan, readings }: Pick<CheckedForm, "plan" | "readings">): SlipsSeen | null {
  const before = checkAll(plan, readings);
  const isSeen = (slot: number, wrong: Decimal) => {
    const changed = readings.map((one, at) => (at === slot ? { kind: "value" as const, value: wrong } : one));
    const { failed } = recheck(plan, changed, [plan.cells[slot]!.key], before);
    return [...failed.keys()].some((rule) => !before.failed.has(rule));
  };
  const filled = readings.flatMap((reading, slot) =>
    reading.kind === "value" ? [{ slot, figure: reading.value }] : [],
  );
  if (filled.length === 0) return null;
  return {
    cells: filled.length,
    oneMore: filled.filter(({ slot, figure }) => isSeen(slot, add(figure, 1))).length,
    tenfold: filled.filter(({ slot, figure }) => isSeen(slot, multiply(figure, 10))).length,
  };
}
