import type { Mark, MarksTaken } from "../../core";
import { isMarkRefused } from "./faults";

/** Versions of Excel that refuse a long formula take one that fits an old cell. */
const SHORT = 255;

const steps: readonly (readonly [MarksTaken, (mark: Mark) => boolean])[] = [
  ["all", () => true],
  ["short", ({ formula }) => formula.length < SHORT],
  ["none", () => false],
];

/** Tries again with fewer marks when Excel refuses one: a form without colours is better than none. */
export async function withMarksTaken<T>(
  attempt: (fits: (mark: Mark) => boolean) => Promise<T>,
): Promise<{ readonly result: T; readonly marks: MarksTaken }> {
  for (const [marks, fits] of steps) {
    try {
      return { result: await attempt(fits), marks };
    } catch (error) {
      if (marks === "none" || !isMarkRefused(error)) throw error;
    }
  }
  throw new Error("no step without marks");
}
