import type { Finding, Findings } from "../engine/finding";
import type { Plan } from "../engine/plan";
import { formOrder } from "../form-order";
import type { Layout } from "../recognise/layout";
import { type FormNote, printedSlips } from "./form-note";
import { formulas } from "./formulas";
import { headingZeros } from "./heading-zeros";
import { lostThousands } from "./lost-thousands";
import { gatheredByShift } from "./shifts";
import { gatheredBy } from "./together";

/** The findings of a form with one for each cause. */
export interface Gathered {
  /** The same object as handed in where nothing had a cause in common. */
  readonly findings: Findings;
  /** Told once a form, never to be explained. */
  readonly notes: readonly FormNote[];
  /** The rule under which a single finding is told now, by its own; a single finding still told by itself is not in it. */
  readonly toldBy: ReadonlyMap<string, string>;
  readonly from: Findings;
}

/**
 * One finding for one cause: findings of many cells that come from one thing become one, with one repair for all of
 * them, in the place of the first. The single ones stand in its `of`. What the printed form itself brings about is no
 * finding but a note. `before` only saves work and keeps objects: without it the result is equal.
 */
export function gatherCauses(plan: Plan, layout: Layout, findings: Findings, before?: Gathered): Gathered {
  const notes = printedSlips(layout.template);
  if (before?.from === findings && before.notes === notes) return before;
  const singles = [...findings.failed.values()].sort(formOrder(plan));
  const shifts = gatheredByShift(singles);
  const shifted = new Set(shifts.flatMap(({ of = [] }) => of));
  const others = shifts.length === 0 ? singles : singles.filter((one) => !shifted.has(one));
  const gathered = [
    ...shifts,
    ...gatheredBy(lostThousands, plan, others),
    ...gatheredBy(headingZeros, plan, others),
    ...gatheredBy(formulas, plan, others),
  ].map((finding) => kept(finding, before));
  const whole = new Map(gathered.flatMap((finding) => (finding.of ?? []).map((one) => [one.rule, finding] as const)));
  const unsaid = new Set([...ofPrint(notes, singles), ...onMerged(singles)]);
  if (whole.size + unsaid.size === 0) return { findings, notes, toldBy: new Map(), from: findings };
  const failed = new Map<string, Finding>();
  for (const single of singles) {
    const finding = whole.get(single.rule) ?? single;
    if (!unsaid.has(single)) failed.set(finding.rule, finding);
  }
  const toldBy = new Map([...whole].map(([rule, finding]) => [rule, finding.rule]));
  const all = { ...findings, failed };
  return { findings: before && same(before.findings, all) ? before.findings : all, notes, toldBy, from: findings };
}

/** Numbering is the print's own on rows whose slips the template owns up to. */
function ofPrint(notes: readonly FormNote[], singles: readonly Finding[]): readonly Finding[] {
  const rows = new Set(notes.flatMap((note) => (note.kind === "printedSlips" ? note.slips.map(({ row }) => row) : [])));
  return singles.filter(({ kind, cells: [first = ""] }) => kind === "numbering" && rows.has(first.split(":")[0] ?? ""));
}

/** A figure on a heading that is merged with other rows is told with the merge. */
function onMerged(singles: readonly Finding[]): readonly Finding[] {
  const merged = new Set(singles.flatMap(({ kind, cells }) => (kind === "mergedCells" ? cells : [])));
  return singles.filter(({ kind, cells: [first = ""] }) => kind === "heading" && merged.has(first));
}

function kept(finding: Finding, before: Gathered | undefined): Finding {
  const last = before?.findings.failed.get(finding.rule);
  return last && JSON.stringify(last) === JSON.stringify(finding) ? last : finding;
}

function same(a: Findings, b: Findings): boolean {
  if (a.notChecked !== b.notChecked || a.unfinished !== b.unfinished || a.failed.size !== b.failed.size) return false;
  const [one, other] = [[...a.failed.values()], [...b.failed.values()]];
  return one.every((finding, at) => finding === other[at]);
}
