import type { Decimal } from "../decimal";
import type { Reading } from "../reading/reading";

/** The figure a cell reads as; null when it is blank or in doubt. */
export function figureAt(readings: readonly Reading[], slot: number): Decimal | null {
  const reading = readings[slot];
  return reading?.kind === "value" ? reading.value : null;
}
