import type { Findings } from "../engine/finding";
import type { Plan } from "../engine/plan";
import type { Reading } from "../reading/reading";
import { type Explanation, put } from "./explain";
import { connected } from "./groups";
import { type Explained, explainGroup, inOrder } from "./part-by-part";
import { proved } from "./proof";
import type { Repair, Suspect } from "./suspect";
import { surroundingsOf } from "./neighbours";
import { type Trial, trialOf } from "./trial";

/** Steps a group may take: rules judged, spans asked for. Beyond them what has been found stands. */
const STEPS = 4000;
/** A failed warning left as it is makes an explanation so much less likely. */
const UNSETTLED = 0.05;
const SHOWN = 12;

/** Suspects with what they rest on, so that the next time only what has changed is worked out again. */
export interface Localisation {
  readonly suspects: readonly Suspect[];
  readonly groups: readonly LocalisedGroup[];
}

interface LocalisedGroup {
  /** The failed rules and, of those, the ones that need not be satisfied; whether the form is finished. */
  readonly key: string;
  readonly seen: readonly (readonly [slot: number, reading: Reading])[];
  readonly suspects: readonly Omit<Suspect, "group">[][];
}

/**
 * Which cells are most likely wrong (error localisation after Fellegi and Holt): for each connected group of failed
 * rules the smallest sets of cells whose change satisfies them all and breaks no other, the likeliest first.
 * Errors must be satisfied; a failed warning beside them only weighs. Cells in doubt are the business of `settleDoubts`.
 * @example const { suspects } = localise(plan, readings, checkAll(plan, readings))
 */
export function localise(
  plan: Plan,
  readings: readonly Reading[],
  findings: Findings,
  before?: Localisation,
): Localisation {
  const { failed } = findings;
  const rules = plan.rules.flatMap(({ data, slots }, index) => {
    const inDoubt = slots.length === 1 && readings[slots[0] ?? -1]?.kind === "doubt";
    return failed.has(data.id) && !inDoubt ? [index] : [];
  });
  if (rules.length === 0) return { suspects: [], groups: [] };
  const isError = (rule: number) => plan.rules[rule]?.data.severity === "error";
  const errors = rules.filter(isError);
  const warnings = rules.filter((rule) => !isError(rule));

  const trial = trialOf(plan, readings, findings);
  const groups: LocalisedGroup[] = [];
  const take = (group: readonly number[], light: readonly number[]): void => {
    groups.push(known(before, keyOf(group, light, findings), readings) ?? workOut(trial, group, light, findings));
  };
  for (const group of connected(plan, errors)) take(group, beside(plan, group, warnings));

  const settled = new Set(groups.flatMap(({ suspects }) => suspects.flat().flatMap((suspect) => suspect.rules)));
  const open = warnings.filter((rule) => !settled.has(plan.rules[rule]?.data.id ?? ""));
  for (const group of connected(plan, open)) take(group, beside(plan, group, errors));

  const numbered = groups.flatMap(({ suspects }) => suspects);
  const suspects = numbered.flatMap((alike, group) => alike.map((suspect) => ({ ...suspect, group })));
  return { suspects: suspects.sort((a, b) => b.share - a.share || a.group - b.group), groups };
}

/** Those of the other rules that share a cell with the group. */
function beside(plan: Plan, group: readonly number[], others: readonly number[]): readonly number[] {
  const slots = new Set(group.flatMap((rule) => plan.rules[rule]?.slots ?? []));
  return others.filter((rule) => plan.rules[rule]?.slots.some((slot) => slots.has(slot)));
}

function workOut(trial: Trial, group: readonly number[], light: readonly number[], findings: Findings): LocalisedGroup {
  trial.looked();
  const explained = explainGroup(trial, group, new Set(light), trial.steps() + STEPS);
  const suspects = explained.map((one) => [...proved(trial, suspectsOf(trial, one, light))]);
  const slots = new Set([...group, ...light, ...trial.looked()].flatMap((rule) => trial.plan.rules[rule]?.slots ?? []));
  const { beside: neighbours } = surroundingsOf(trial.plan);
  const seen = new Set([...slots].flatMap((slot) => [slot, ...(neighbours[slot] ?? [])]));
  return {
    key: keyOf(group, light, findings),
    suspects,
    seen: [...seen].map((slot) => [slot, trial.now[slot] as Reading]),
  };
}

function known(
  before: Localisation | undefined,
  key: string,
  readings: readonly Reading[],
): LocalisedGroup | undefined {
  return before?.groups.find(
    (one) => one.key === key && one.seen.every(([slot, reading]) => readings[slot] === reading),
  );
}

function keyOf(group: readonly number[], light: readonly number[], { isFinished }: Findings): string {
  return `${group.join()}|${light.join()}${isFinished ? "|finished" : ""}`;
}

function suspectsOf(
  trial: Trial,
  { rules, explanations }: Explained,
  light: readonly number[],
): Omit<Suspect, "group">[] {
  const { plan } = trial;
  const weighed = explanations.map((one) => {
    const settled = settledBeside(trial, one, light);
    return { ...one, settled, weight: one.weight * UNSETTLED ** (light.length - settled.length) };
  });
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return inOrder(weighed)
    .slice(0, SHOWN)
    .map((explanation) => {
      const { repairs, weight } = explanation;
      const settled = weighed.find((one) => one === explanation)?.settled ?? [];
      return {
        cells: repairs.map(({ slot }) => plan.cells[slot]?.key ?? ""),
        rules: [...rules, ...settled].sort((a, b) => a - b).map((rule) => plan.rules[rule]?.data.id ?? ""),
        repairs: repairs.map((repair) => repairOf(plan, repair)),
        share: total > 0 ? weight / total : 0,
      };
    });
}

function repairOf(plan: Plan, { slot, values, slip, onlySlip, determined }: Explanation["repairs"][number]): Repair {
  return { cell: plan.cells[slot]?.key ?? "", values, slip, onlySlip, determined };
}

/** The failed warnings that its repairs satisfy as well. */
function settledBeside(trial: Trial, { repairs }: Explanation, light: readonly number[]): readonly number[] {
  const before = repairs.map(({ slot }) => [slot, trial.now[slot] as Reading] as const);
  for (const { slot, values } of repairs) put(trial, slot, values[0] ?? null);
  const settled = light.filter((rule) => trial.status(rule) === "pass");
  for (const [slot, reading] of before) trial.set(slot, reading);
  return settled;
}
