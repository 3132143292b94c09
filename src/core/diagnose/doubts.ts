import { compare, type Decimal } from "../decimal";
import type { Findings } from "../engine/finding";
import type { FixBy } from "../engine/fix";
import type { Plan } from "../engine/plan";
import { fits } from "../reading/candidates";
import type { Doubt, Reading } from "../reading/reading";
import { put } from "./explain";
import { workedOut } from "./proof";
import { fitsSize } from "./size";
import type { Repair, Suspect } from "./suspect";
import { type Trial, trialOf } from "./trial";

interface Candidate {
  readonly value: Decimal | null;
  /** Errors, then warnings it would raise, then rules that leave no other figure but this one. */
  readonly errors: number;
  readonly warnings: number;
  readonly borneOut: number;
}

interface Around {
  /** Cells in doubt taken to say what is most likely of them. */
  readonly trial: Trial;
  readonly undoubted: Trial;
  /** Several counts have three decimals: what typed them makes decimals of thousands. One alone may be a quotient. */
  readonly isHabit: boolean;
}

const ROUNDS = 2;

/**
 * For each cell in doubt what was most likely meant: readings that raise no finding first, of those the ones that
 * totals and rates bear out. Other cells in doubt are taken to say what is most likely of them.
 */
export function settleDoubts(
  plan: Plan,
  readings: readonly Reading[],
  findings: Pick<Findings, "isFinished">,
): readonly Omit<Suspect, "group">[] {
  const doubtful = readings.flatMap(({ kind }, slot) => (kind === "doubt" ? [slot] : []));
  const trial = trialOf(plan, readings, findings);
  for (const slot of doubtful) assume(trial, slot, doubtAt(readings, slot).candidates);

  const ranked = new Map<number, readonly Candidate[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const slot of doubtful) {
      const candidates = rank(trial, slot, doubtAt(readings, slot));
      ranked.set(slot, candidates);
      assume(trial, slot, values(candidates));
    }
  }
  const lost = doubtful.filter((slot) => doubtAt(readings, slot).sure === "asThousands");
  const around = { trial, undoubted: trialOf(plan, readings, findings), isHabit: lost.length > 1 };
  return doubtful.flatMap((slot) => {
    const spec = plan.cells[slot];
    if (spec === undefined || spec.measure.type === "heading") return [];
    const repair = repairOf(around, slot, doubtAt(readings, slot), ranked.get(slot) ?? []);
    return [{ cells: [spec.key], rules: [`value/${spec.key}`], repairs: [repair], share: 1 }];
  });
}

function rank(trial: Trial, slot: number, doubt: Doubt): readonly Candidate[] {
  const before = trial.now[slot] as Reading;
  const candidates = [...doubt.candidates, ...wantedBy(trial, slot, doubt)].map((value) => tried(trial, slot, value));
  trial.set(slot, before);
  return candidates.sort((a, b) => a.errors - b.errors || a.warnings - b.warnings || b.borneOut - a.borneOut);
}

function tried(trial: Trial, slot: number, value: Decimal | null): Candidate {
  put(trial, slot, value);
  const readers = trial.plan.readers[slot] ?? [];
  const failing = readers.filter((rule) => trial.status(rule) === "fail");
  const errors = failing.filter((rule) => trial.plan.rules[rule]?.data.severity === "error").length;
  const borneOut = readers.filter((rule) => {
    const only = onlyFigure(trial, slot, rule);
    return value !== null && only !== null && compare(only, value) === 0;
  }).length;
  return { value, errors, warnings: failing.length - errors, borneOut };
}

/** What totals say a cell must hold that itself says nothing readable. A formula says it once it is calculated. */
function wantedBy(trial: Trial, slot: number, { code, candidates }: Doubt): readonly Decimal[] {
  const measure = trial.plan.cells[slot]?.measure;
  if (candidates.length > 0 || code === "notCalculated" || measure === undefined) return [];
  const wanted = (trial.plan.readers[slot] ?? []).map((rule) => onlyFigure(trial, slot, rule));
  return wanted
    .filter((value) => value !== null)
    .filter((value) => fits(value, measure))
    .slice(0, 1);
}

function onlyFigure(trial: Trial, slot: number, rule: number): Decimal | null {
  const span = trial.span(rule, slot);
  if (span === null || span.least === null || span.most === null) return null;
  return compare(span.least, span.most) === 0 ? span.least : null;
}

/** What was most likely meant, and whether there is enough to offer it: a figure is written for a reason or not at all. */
function repairOf(around: Around, slot: number, doubt: Doubt, ranked: readonly Candidate[]): Repair {
  const { trial, undoubted, isHabit } = around;
  const fine = ranked.filter(({ errors, warnings }) => errors + warnings === 0);
  const left = fine.length > 0 ? fine : ranked;
  const cell = trial.plan.cells[slot]?.key ?? "";
  const offer = (kept: readonly Candidate[], by: FixBy | null, sure = false): Repair => ({
    cell,
    values: values(kept),
    slip: "doubt",
    onlySlip: kept.length === 1,
    determined: kept.length === 1,
    ...(by !== null && { by }),
    ...(sure && { sure }),
  });
  const [best] = left;
  if (best === undefined) return offer(left, null);
  if (doubt.candidates.length === 0) {
    return offer(left, best.value === null ? null : workedOut(undoubted, slot, best.value));
  }
  // "-" and the like are nothing: blank or 0, as the clerk says.
  if (doubt.code === "dash" || (doubt.code === "word" && doubt.candidates.includes(null)))
    return offer(left, "reading");
  if (doubt.sure === "always") return offer(left, "reading", fine.length === 1);
  if (isBorneOut(left)) return offer([best], "reading", doubt.sure === "asThousands");
  if (doubt.candidates.length > 1 || fine.length === 0 || doubt.guess) return offer(left, null);
  if (doubt.sure !== "asThousands") return offer(left, "reading");
  return best.value !== null && fitsSize(trial, slot, best.value) ? offer(left, "reading", isHabit) : offer(left, null);
}

/** A rule leaves no figure but the first, and no other figure has as much for it. */
function isBorneOut([first, second]: readonly Candidate[]): boolean {
  return first !== undefined && first.errors + first.warnings === 0 && first.borneOut > (second?.borneOut ?? 0);
}

function assume(trial: Trial, slot: number, [first]: readonly (Decimal | null)[]): void {
  if (first !== undefined) put(trial, slot, first);
}

function doubtAt(readings: readonly Reading[], slot: number): Doubt {
  const reading = readings[slot];
  if (reading?.kind !== "doubt") throw new Error(`no doubt about cell ${slot}`);
  return reading.doubt;
}

function values(candidates: readonly Candidate[]): readonly (Decimal | null)[] {
  return candidates.map(({ value }) => value);
}
