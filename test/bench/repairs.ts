import {
  certainFixes,
  changesOf,
  checkAll,
  finished,
  type CellChange,
  compare,
  type Decimal,
  diagnose,
  fractionDigits,
  multiply,
  subtract,
  type Fix,
  type Reading,
} from "../../src/core";
import { type CleanForm, cleanForms } from "./clean-forms";
import { clerkErrors, harmed } from "./slips-of-clerks";
import { seeded } from "../support/seeded";

const REPORTS = 10_000;
const SEED = 20261128;
/** So many errors stand in one report at most. */
const ERRORS = 3;

interface Score {
  planted: number;
  noticed: number;
  single: number;
  wrongSingle: number;
  batch: number;
  wrongBatch: number;
}

const none = (): Score => ({ planted: 0, noticed: 0, single: 0, wrongSingle: 0, batch: 0, wrongBatch: 0 });

/** How often an offered one-click repair is wrong, alone and among the certain ones, in reports with one to three errors of many kinds. */
export function bench(print: (line: string) => void): void {
  const forms = cleanForms();
  const kinds = Object.keys(clerkErrors);
  const scores = new Map<string, Score>(kinds.map((kind) => [kind, none()]));
  const byReason = new Map<string, { offered: number; wrong: number }>();
  const random = seeded(SEED);
  for (let at = 0; at < REPORTS; at++) {
    const form = forms[Math.floor(random() * forms.length)] as CleanForm;
    const planted = plantSome(form, kinds, at, random);
    const kindOf = (change: CellChange) => planted.get(form.plan.slots.get(change.cell) ?? -1)?.kind;
    const readings = form.readings.map((reading, slot) => planted.get(slot)?.reading ?? reading);
    const found = finished(form.plan, checkAll(form.plan, readings));
    const diagnosis = diagnose(form.plan, readings, found);
    const first = [...planted.values()][0]?.kind ?? "";
    for (const { kind } of planted.values()) score(kind).planted++;
    if (found.failed.size > 0) score(first).noticed++;
    for (const fix of offered(diagnosis.findings.failed.values())) {
      const one = score(kindOf(fix) ?? first);
      const wrong = !isRight(form, fix);
      one.single++;
      if (wrong) one.wrongSingle++;
      const reason = byReason.get(String(fix.by)) ?? { offered: 0, wrong: 0 };
      byReason.set(String(fix.by), { offered: reason.offered + 1, wrong: reason.wrong + Number(wrong) });
    }
    for (const { fix } of certainFixes(form.plan, diagnosis)) {
      const one = score(kindOf(fix) ?? first);
      one.batch++;
      if (!isRight(form, fix)) one.wrongBatch++;
    }
  }
  for (const kind of kinds) line(print, kind, score(kind));
  line(print, "all", [...scores.values()].reduce(total, none()));
  for (const [by, { offered: n, wrong }] of byReason) print(`by ${by.padEnd(12)} ${n} offered, ${wrong} wrong`);

  function score(kind: string): Score {
    return scores.get(kind) ?? none();
  }
}

function plantSome(form: CleanForm, kinds: readonly string[], at: number, random: () => number) {
  const planted = new Map<number, { kind: string; reading: Reading }>();
  const errors = 1 + Math.floor(random() * ERRORS);
  for (let tries = 0; planted.size < errors && tries < 2000; tries++) {
    const kind = kinds[(at + planted.size * 7) % kinds.length] ?? "";
    const slot = Math.floor(random() * form.plan.cells.length);
    const reading = harmed(form, kind, slot, random);
    if (reading !== null) planted.set(slot, { kind, reading });
  }
  return planted;
}

/** Each offered repair that writes a figure, once a report however many findings offer it. */
function offered(findings: Iterable<{ readonly fixes: readonly Fix[] }>): readonly Fix[] {
  const fixes = [...findings].flatMap((finding) => finding.fixes).filter((fix) => fix.value !== null);
  return [...new Map(fixes.map((fix) => [JSON.stringify(changesOf(fix)), fix])).values()];
}

function isRight({ plan, readings }: CleanForm, fix: Fix): boolean {
  return changesOf(fix).every(({ cell, value }) => {
    const truth = readings[plan.slots.get(cell) ?? -1];
    if (truth?.kind !== "value") return value === null;
    if (value === null) return false;
    const isRate = plan.cell(cell).measure.type === "percent";
    return isRate ? isRounded(value, truth.value) : compare(value, truth.value) === 0;
  });
}

/** A rate is right at the decimals it is given with: within half a unit of the last, as the true one is rounded itself. */
function isRounded(rate: Decimal, truth: Decimal): boolean {
  const off = multiply(10 ** fractionDigits(rate), subtract(rate, truth));
  return compare(multiply(2, off), 1) <= 0 && compare(multiply(2, off), -1) >= 0;
}

function total(a: Score, b: Score): Score {
  return {
    planted: a.planted + b.planted,
    noticed: a.noticed + b.noticed,
    single: a.single + b.single,
    wrongSingle: a.wrongSingle + b.wrongSingle,
    batch: a.batch + b.batch,
    wrongBatch: a.wrongBatch + b.wrongBatch,
  };
}

function line(print: (line: string) => void, name: string, one: Score): void {
  const counts = (offers: number, wrong: number) =>
    `${String(offers).padStart(5)} offered, ${String(wrong).padStart(4)} wrong`;
  print(
    `${name.padEnd(16)} planted ${String(one.planted).padStart(5)}   alone ${counts(one.single, one.wrongSingle)}   certain ${counts(one.batch, one.wrongBatch)}`,
  );
}
