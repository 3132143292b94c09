import { compare, type Decimal } from "../decimal";
import type { Plan } from "../engine/plan";
import { fits } from "../reading/candidates";
import type { Reading } from "../reading/reading";
import { put } from "./explain";
import type { Suspect } from "./suspect";
import { type Trial, trialOf } from "./trial";

interface Candidate {
  readonly value: Decimal | null;
  /** Errors, then warnings it would raise, then rules that leave no other figure but this one. */
  readonly errors: number;
  readonly warnings: number;
  readonly borneOut: number;
}

const ROUNDS = 2;

/**
 * For each cell in doubt what was most likely meant: readings that raise no finding first, of those the ones that
 * totals and rates bear out. Other cells in doubt are taken to say what is most likely of them.
 */
export function settleDoubts(plan: Plan, readings: readonly Reading[]): readonly Omit<Suspect, "group">[] {
  const doubtful = readings.flatMap(({ kind }, slot) => (kind === "doubt" ? [slot] : []));
  const trial = trialOf(plan, readings);
  for (const slot of doubtful) assume(trial, slot, candidatesOf(readings[slot]));

  const ranked = new Map<number, readonly Candidate[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const slot of doubtful) {
      const candidates = rank(trial, slot, readings[slot] as Reading);
      ranked.set(slot, candidates);
      assume(trial, slot, values(candidates));
    }
  }
  return doubtful.flatMap((slot) => suspectOf(plan, slot, ranked.get(slot) ?? []));
}

function rank(trial: Trial, slot: number, reading: Reading): readonly Candidate[] {
  const before = trial.now[slot] as Reading;
  const candidates = [...candidatesOf(reading), ...wantedBy(trial, slot, reading)].map((value) =>
    tried(trial, slot, value),
  );
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

/** What totals say a cell must hold that itself says nothing readable. */
function wantedBy(trial: Trial, slot: number, reading: Reading): readonly Decimal[] {
  const measure = trial.plan.cells[slot]?.measure;
  if (candidatesOf(reading).length > 0 || measure === undefined) return [];
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

function suspectOf({ cells }: Plan, slot: number, ranked: readonly Candidate[]): Omit<Suspect, "group">[] {
  const spec = cells[slot];
  if (spec === undefined || spec.measure.type === "heading") return [];
  const fine = ranked.filter(({ errors, warnings }) => errors + warnings === 0);
  const kept = values(fine.length > 0 ? fine : ranked);
  const one = fine.length === 1;
  const repair = { cell: spec.key, values: kept, slip: "doubt" as const, onlySlip: one, determined: one };
  return [{ cells: [spec.key], rules: [`value/${spec.key}`], repairs: [repair], share: 1 }];
}

function assume(trial: Trial, slot: number, [first]: readonly (Decimal | null)[]): void {
  if (first !== undefined) put(trial, slot, first);
}

function candidatesOf(reading: Reading | undefined): readonly (Decimal | null)[] {
  return reading?.kind === "doubt" ? reading.doubt.candidates : [];
}

function values(candidates: readonly Candidate[]): readonly (Decimal | null)[] {
  return candidates.map(({ value }) => value);
}
