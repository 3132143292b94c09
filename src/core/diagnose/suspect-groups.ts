import type { Finding } from "../engine/finding";
import type { Suspect } from "./suspect";

/** The honest explanations of some findings that fail together, the likeliest first. */
export interface SuspectGroup {
  readonly rules: readonly string[];
  readonly suspects: readonly Suspect[];
  /** No one of them stands out. */
  readonly alike: boolean;
}

/** A second explanation so near the first is as good. */
const ALIKE = 0.8;

/**
 * The groups that tell more than their findings do: not a cell in doubt, whose finding says what it may mean, not the
 * one cell its finding is about, not a single warning.
 */
export function suspectGroups(
  suspects: readonly Suspect[],
  failed: ReadonlyMap<string, Finding>,
): readonly SuspectGroup[] {
  const groups = new Map<number, Suspect[]>();
  for (const suspect of suspects) groups.set(suspect.group, [...(groups.get(suspect.group) ?? []), suspect]);
  return [...groups.values()].flatMap((alternatives) => {
    const [first, second] = alternatives;
    if (first === undefined || first.repairs.some(({ slip }) => slip === "doubt")) return [];
    const rules = [...new Set(alternatives.flatMap((one) => one.rules))];
    const findings = rules.flatMap((rule) => failed.get(rule) ?? []);
    const [only] = findings;
    const isItself = second === undefined && first.cells.join() === only?.cells[0];
    if (findings.length < 2 && (isItself || only?.severity !== "error")) return [];
    return [{ rules, suspects: alternatives, alike: second !== undefined && second.share > ALIKE * first.share }];
  });
}
