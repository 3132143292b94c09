import { checkAll, finished, diagnose, type Findings, localise, plain, type Reading, recheck } from "../../src/core";
import { type CleanForm, cleanForms } from "./clean-forms";
import { type Harm, harms, plant } from "./planted";
import { seeded } from "../support/seeded";

const PLANTED = 1200;
const SEED = 20240930;

interface Score {
  planted: number;
  seen: number;
  first: number;
  three: number;
  restored: number;
}

/** How often a planted error is the first suspect, among three, and is restored by a fix; how long that takes. */
export function bench(print: (line: string) => void): void {
  const shipped = cleanForms();
  const scores = new Map<Harm, Score>();
  const random = seeded(SEED);
  for (let at = 0; at < PLANTED;) {
    const form = shipped[Math.floor(random() * shipped.length)] as CleanForm;
    const harm = harms[at % harms.length] as Harm;
    const planted = plant(form, harm, Math.floor(random() * form.plan.cells.length), random);
    if (planted === null) continue;
    at++;
    const score = scores.get(harm) ?? { planted: 0, seen: 0, first: 0, three: 0, restored: 0 };
    scores.set(harm, score);
    const { plan } = form;
    const readings = changed(form.readings, planted.slot, planted.reading);
    const found = finished(plan, checkAll(plan, readings));
    score.planted++;
    if (found.failed.size === 0) continue;
    score.seen++;
    const { suspects, findings } = diagnose(plan, readings, found);
    const key = plan.cells[planted.slot]?.key ?? "";
    const rank = suspects.findIndex(({ cells }) => cells.includes(key));
    if (rank === 0) score.first++;
    if (rank >= 0 && rank < 3) score.three++;
    if (restores(findings, key, plain(planted.truth))) score.restored++;
  }
  for (const harm of harms) line(print, harm, scores.get(harm));
  line(print, "all", [...scores.values()].reduce(total));
  times(print, shipped);
}

function restores({ failed }: Findings, key: string, truth: string): boolean {
  return [...failed.values()].some(({ fixes }) =>
    fixes.some(({ cell, value }) => cell === key && value !== null && plain(value) === truth),
  );
}

function total(a: Score, b: Score): Score {
  return {
    planted: a.planted + b.planted,
    seen: a.seen + b.seen,
    first: a.first + b.first,
    three: a.three + b.three,
    restored: a.restored + b.restored,
  };
}

function line(print: (line: string) => void, name: string, score: Score | undefined): void {
  if (score === undefined) return;
  const of = (count: number) => `${((100 * count) / score.seen).toFixed(1).padStart(5)} %`;
  print(
    `${name.padEnd(16)} planted ${String(score.planted).padStart(4)}, noticed ${String(score.seen).padStart(4)}: first ${of(score.first)}   among three ${of(score.three)}   restored ${of(score.restored)}`,
  );
}

const SAMPLES = 25;

/** Ten errors on each form that rules notice: localised from scratch, and again after each of them in turn is put right. */
function times(print: (line: string) => void, forms: readonly CleanForm[]): void {
  for (const form of forms) {
    const { id, plan } = form;
    const random = seeded(SEED);
    const readings: Reading[] = [...form.readings];
    const places: number[] = [];
    while (places.length < 10) {
      const planted = plant(form, "digitsSwapped", Math.floor(random() * plan.cells.length), random);
      if (planted === null || places.includes(planted.slot)) continue;
      if (finished(plan, checkAll(plan, changed(form.readings, planted.slot, planted.reading))).failed.size === 0)
        continue;
      readings[planted.slot] = planted.reading;
      places.push(planted.slot);
    }
    const found = finished(plan, checkAll(plan, readings));
    const scratch = best(() => localise(plan, readings, found));
    const before = localise(plan, readings, found);
    const edits = places.map((slot) => {
      const edited = changed(readings, slot, form.readings[slot] as Reading);
      const after = recheck(plan, edited, [plan.cells[slot]?.key ?? ""], found);
      return best(() => localise(plan, edited, after, before));
    });
    const diagnosed = best(() => diagnose(plan, readings, found));
    print(
      `${id.padEnd(24)} ${String(plan.cells.length).padStart(3)} cells, ten errors, ${String(found.failed.size).padStart(2)} failed rules: from scratch ${ms(scratch)}, after one edit ${ms(Math.max(...edits))} at most, with fixes and doubts ${ms(diagnosed)}`,
    );
  }
}

function changed(readings: readonly Reading[], slot: number, reading: Reading): readonly Reading[] {
  return readings.map((one, at) => (at === slot ? reading : one));
}

function best(work: () => unknown): number {
  const samples = Array.from({ length: SAMPLES }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...samples);
}

function ms(time: number): string {
  return `${time.toFixed(2)} ms`;
}
