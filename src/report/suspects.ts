import { suspectGroups, type Repair, type SuspectGroup } from "../core";
import type { CheckedForm } from "./checked-form";
import { shownChanges, type ShownChange } from "./places";
import type { ShownFinding } from "./shown-findings";

export type ShownRepair = ShownChange & Pick<Repair, "slip" | "determined">;

/** The explanations of findings that fail together; each is the cells that would have to change. */
export interface ShownSuspects {
  readonly rules: readonly string[];
  readonly explanations: readonly (readonly ShownRepair[])[];
  readonly alike: boolean;
}

/** Which cells of a form are most likely wrong, once for findings that fail together. */
export function shownSuspects(form: CheckedForm): readonly ShownSuspects[] {
  return suspectGroups(form.suspects, form.single.failed).flatMap((group) => show(form, group) ?? []);
}

/** By the rule of the finding each is to be shown with: of those in the list the first it would settle. */
export function suspectsByFinding(
  form: CheckedForm,
  list: readonly ShownFinding[],
): ReadonlyMap<string, ShownSuspects> {
  const byFinding = new Map<string, ShownSuspects>();
  for (const shown of shownSuspects(form)) {
    const told = new Set(shown.rules.map((rule) => form.gathered.toldBy.get(rule) ?? rule));
    const first = list.find(({ finding }) => told.has(finding.rule))?.finding.rule;
    if (first !== undefined && !byFinding.has(first)) byFinding.set(first, shown);
  }
  return byFinding;
}

function show(form: CheckedForm, { rules, suspects, alike }: SuspectGroup): ShownSuspects | null {
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
