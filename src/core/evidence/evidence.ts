import type { Finding, Findings } from "../engine/finding";
import type { Plan } from "../engine/plan";
import type { Reading } from "../reading/reading";
import { isUnknownForm } from "../unknown/is-unknown";
import { aboutNothingFindings } from "./about-nothing";
import { repeatFindings } from "./repeats";

/**
 * What is odd in the figures of a report beside its own rules. What a finding of the rules
 * says already is not said again, and of a sheet of no known form too little is known.
 * @example evidenceFindings(plan, readings, checkAll(plan, readings))
 */
export function evidenceFindings(
  plan: Plan,
  readings: readonly Reading[],
  { failed }: Findings,
): readonly Finding<"evidence">[] {
  if (isUnknownForm(plan.template)) return [];
  const found = [...repeatFindings(plan, readings), ...aboutNothingFindings(plan, readings)];
  return found.length === 0 ? found : found.filter((finding) => !isSaid(finding, [...failed.values()]));
}

/** A block is said by a finding that names two of its cells with what they repeat; anything else by one that names its cell. */
function isSaid({ cells, data }: Finding<"evidence">, said: readonly Finding[]): boolean {
  if (data.says !== "block") return said.some((other) => other.cells.includes(cells[0] ?? ""));
  const { block, of } = data;
  return said.some(({ cells: named }) => {
    const pairs = block.filter((key, at) => named.includes(key) && named.includes(of[at] ?? ""));
    return pairs.length > 1;
  });
}
