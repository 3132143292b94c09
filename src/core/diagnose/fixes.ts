import { compare } from "../decimal";
import { type Finding, type Findings } from "../engine/finding";
import { type CellChange, changesOf, type Fix } from "../engine/fix";
import type { Plan } from "../engine/plan";
import type { Reading } from "../reading/reading";
import { put } from "./explain";
import { isOfRule, withCause } from "./cause";
import { fractionFixes, partAsked } from "./fractions";
import type { Suspect } from "./suspect";
import { type Trial, trialOf } from "./trial";

const SHOWN = 3;

/** Findings as they were and with their fixes: those that stay the same stay the same objects. */
export interface Fixed {
  readonly from: Findings;
  readonly findings: Findings;
}

/**
 * The findings with what they seem to come from, and with their fixes: where the figures of a fraction belong, the
 * repairs of the suspects, of which those merely possible are left out, and the finding's own; what overwrites another
 * fraction comes last. A fix that would break a rule that stands now is not offered.
 */
export function withFixes(
  plan: Plan,
  readings: readonly Reading[],
  findings: Findings,
  suspects: readonly Suspect[],
  before?: Fixed,
): Findings {
  if (findings.failed.size === 0) return findings;
  const trial = trialOf(plan, readings, findings);
  const isFailed = (rule: number) => findings.failed.has(plan.rules[rule]?.data.id ?? "");
  const repairs = new Map<string, Fix[]>();
  for (const suspect of suspects) {
    const fixes = fixesOf(suspect);
    for (const rule of suspect.rules) repairs.set(rule, [...(repairs.get(rule) ?? []), ...fixes]);
  }
  const failed = [...findings.failed].map(([id, finding]): [string, Finding] => {
    const harmless = (fixes: readonly Fix[]) => fixes.filter((fix) => breaksNothing(trial, fix, isFailed));
    const slot = slotOf(plan, finding);
    const isFraction = finding.kind === "value" && finding.data.reason === "fraction";
    const ofFraction = isFraction ? fractionFixes(trial, slot) : [];
    const split = (late: boolean) => harmless(ofFraction.flatMap((one) => (one.overwrites === late ? one.fix : [])));
    const whole = split(false);
    const own = ownFixes(harmless(finding.fixes), readings[slot]);
    const ofPart = isFraction ? harmless(partAsked(trial, slot)) : [];
    const single = [...(repairs.get(id) ?? []), ...ofPart, ...own];
    // The same figure with nothing lost is better.
    const left = single.filter((fix) => !whole.some(({ cell, value }) => sameChange({ cell, value }, fix)));
    const fixes = once([...whole, ...left, ...split(true)]).slice(0, SHOWN);
    const told = asked(isOfRule(finding) ? withCause(trial, finding) : finding, fixes);
    if (told === finding && sameFixes(fixes, finding.fixes)) return [id, finding];
    const last = before?.from.failed.get(id) === finding ? before.findings.failed.get(id) : undefined;
    const same = last && sameFixes(fixes, last.fixes) && JSON.stringify(last.data) === JSON.stringify(told.data);
    return [id, same ? last : { ...told, fixes }];
  });
  return { ...findings, failed: new Map(failed) };
}

/**
 * Of the fixes of the finding's own those that something speaks for: a figure that would merely satisfy the rule is
 * none, what a cell in doubt says is settled with the rules around it, and of two readings neither is offered.
 */
function ownFixes(fixes: readonly Fix[], reading: Reading | undefined): readonly Fix[] {
  const offered = fixes.filter(({ value, by }) =>
    by === undefined ? value === null : by !== "reading" || reading?.kind !== "doubt",
  );
  return offered.length > 1 && offered.every(({ by }) => by === "reading") ? [] : offered;
}

/** The finding with what its cell may have been meant to say, where none of it is offered: it asks. */
function asked(finding: Finding, offered: readonly Fix[]): Finding {
  if (finding.kind !== "value" || offered.length > 0) return finding;
  const meant = finding.fixes.flatMap(({ value, by }) => (by === "reading" && value !== null ? [value] : []));
  return meant.length === 0 ? finding : { ...finding, data: { ...finding.data, meant } };
}

/** Several repairs at once are a guess upon a guess: only suspects of one cell make fixes, and only with evidence. */
function fixesOf({ repairs }: Suspect): readonly Fix[] {
  const [only, second] = repairs;
  if (only === undefined || second !== undefined) return [];
  const { cell, by, slip } = only;
  const offered = by === undefined ? only.values.filter((value) => value === null) : only.values;
  return (slip === "doubt" ? offered : offered.slice(0, 1)).map((value) =>
    value === null || by === undefined ? { cell, value } : { cell, value, by },
  );
}

function breaksNothing(trial: Trial, fix: Fix, isFailed: (rule: number) => boolean): boolean {
  const { slots, readers } = trial.plan;
  const changes = changesOf(fix).map(({ cell, value }) => ({ slot: slots.get(cell) ?? -1, value }));
  const before = changes.map(({ slot }) => trial.now[slot] as Reading);
  for (const { slot, value } of changes) put(trial, slot, value);
  const spares = changes.every(({ slot }) =>
    (readers[slot] ?? []).every((rule) => isFailed(rule) || trial.status(rule) !== "fail"),
  );
  changes.forEach(({ slot }, at) => trial.set(slot, before[at] as Reading));
  return spares;
}

function slotOf({ slots }: Plan, { cells: [first = ""] }: Finding): number {
  return slots.get(first) ?? -1;
}

function once(fixes: readonly Fix[]): readonly Fix[] {
  return fixes.filter((fix, at) => fixes.findIndex((other) => sameFix(fix, other)) === at);
}

function sameFix(a: Fix, b: Fix): boolean {
  const [one, other] = [changesOf(a), changesOf(b)];
  return one.length === other.length && one.every((change, at) => sameChange(change, other[at] as CellChange));
}

function sameChange(a: CellChange, b: CellChange): boolean {
  if (a.cell !== b.cell) return false;
  return a.value === null || b.value === null ? a.value === b.value : compare(a.value, b.value) === 0;
}

function sameFixes(a: readonly Fix[], b: readonly Fix[]): boolean {
  return a.length === b.length && a.every((fix, at) => fix.by === b[at]?.by && sameFix(fix, b[at] as Fix));
}
