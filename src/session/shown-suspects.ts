import { suspectGroups, type Repair, type SuspectGroup } from "../core";
import type { OpenForm, ShownFinding } from "./contract";
import { shownChanges, type ShownChange } from "./shown-changes";

export type ShownRepair = ShownChange & Pick<Repair, "slip" | "determined">;

/** The explanations of findings that fail together; each is the cells that would have to change. */
export interface ShownSuspects {
  readonly rules: readonly string[];
  readonly explanations: readonly (readonly ShownRepair[])[];
  readonly alike: boolean;
}

/** By the rule of the finding each is to be shown with: of those in the list the first it would settle. */
export function suspectsByFinding(form: OpenForm, list: readonly ShownFinding[]): ReadonlyMap<string, ShownSuspects> {
  const failed = new Map(form.findings.map(({ finding }) => [finding.rule, finding]));
  const byFinding = new Map<string, ShownSuspects>();
  for (const group of suspectGroups(form.suspects, failed)) {
    const first = list.find(({ finding }) => group.rules.includes(finding.rule))?.finding.rule;
    const shown = show(form, group);
    if (first !== undefined && shown !== null && !byFinding.has(first)) byFinding.set(first, shown);
  }
  return byFinding;
}

function show(form: OpenForm, { rules, suspects, alike }: SuspectGroup): ShownSuspects | null {
  const explanations = suspects.flatMap(({ repairs }) => {
    const changes = shownChanges(
      form,
      repairs.map(({ cell, values: [value = null] }) => ({ cell, value })),
    );
    if (changes === null) return [];
    return [changes.map((change, at) => ({ ...change, ...wayOf(repairs[at]) }))];
  });
  return explanations.length === 0 ? null : { rules, explanations, alike: alike && explanations.length > 1 };
}

function wayOf(repair: Repair | undefined): Pick<Repair, "slip" | "determined"> {
  return { slip: repair?.slip ?? null, determined: repair?.determined ?? false };
}
