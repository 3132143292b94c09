import {
  checkAll,
  comparePeriods,
  diagnose,
  finished,
  gapFindings,
  requiredCells,
  type PeriodReport,
  type Reading,
} from "../../src/core";
import { type CleanForm, cleanForms } from "./clean-forms";
import { countedPair } from "./pairs-counted";
import { drawnPair, type Pair } from "./pairs-drawn";
import { clerkErrors, harmed } from "./slips-of-clerks";
import { seeded } from "../support/seeded";

const PAIRS = 6000;
const PLANTED = 6000;
const SEED = 20261130;
const GENERATORS = { drawn: drawnPair, counted: countedPair };

/**
 * How often a right report has a finding beside the one before, of two kinds of pairs: the bounds were set on the drawn
 * ones alone. And how many single errors of clerks are noticed, without the last report and with it.
 */
export function bench(print: (line: string) => void): void {
  const forms = cleanForms();
  for (const [name, pairOf] of Object.entries(GENERATORS)) falseAlarms(print, name, forms, pairOf);
  noticed(print, forms);
}

type PairOf = (form: CleanForm, random: () => number) => Pair;

function falseAlarms(print: (line: string) => void, name: string, forms: readonly CleanForm[], pairOf: PairOf): void {
  const random = seeded(SEED);
  const says = new Map<string, number>();
  let warned = 0;
  for (let at = 0; at < PAIRS; at++) {
    const form = forms[at % forms.length] as CleanForm;
    const { now, last } = pairOf(form, random);
    const found = comparePeriods(now, [last], fillingOf(form));
    if (found.length > 0) warned++;
    for (const { data } of found) says.set(data.says, (says.get(data.says) ?? 0) + 1);
  }
  const told = [...says].map(([one, count]) => `${one} ${count}`).join(", ");
  print(
    `${PAIRS} right pairs, ${name}: a warning in ${((1000 * warned) / PAIRS).toFixed(2)} of 1,000 (${told || "none"})`,
  );
}

function noticed(print: (line: string) => void, forms: readonly CleanForm[]): void {
  const random = seeded(SEED);
  const kinds = Object.keys(clerkErrors);
  const scores = new Map(kinds.map((kind) => [kind, { planted: 0, without: 0, beside: 0 }]));
  for (let at = 0; at < PLANTED; at++) {
    const form = forms[at % forms.length] as CleanForm;
    const kind = kinds[Math.floor(at / forms.length) % kinds.length] ?? "";
    const { now, last } = countedPair(form, random);
    const slot = Math.floor(random() * form.plan.cells.length);
    const reading = harmed(form, kind, slot, random);
    const score = scores.get(kind);
    if (reading === null || score === undefined) continue;
    const readings = form.readings.map((one, other) => (other === slot ? reading : one));
    score.planted++;
    const isSeen = isNoticed(form, readings);
    if (isSeen) score.without++;
    if (isSeen || comparePeriods({ ...now, readings }, [last], fillingOf(form)).length > 0) score.beside++;
  }
  const all = [...scores.values()].reduce((a, b) => ({
    planted: a.planted + b.planted,
    without: a.without + b.without,
    beside: a.beside + b.beside,
  }));
  for (const [kind, one] of [...scores, ["all", all] as const]) {
    if (one.planted === 0) continue;
    const of = (count: number) => `${((100 * count) / one.planted).toFixed(1).padStart(5)} %`;
    print(
      `${kind.padEnd(16)} planted ${String(one.planted).padStart(4)}: noticed ${of(one.without)}, with the last report ${of(one.beside)}`,
    );
  }
}

/** Whether the submit check names something that the clean form does not have: a finding, or a blank cell it asks for. */
function isNoticed({ plan, ...clean }: CleanForm, readings: readonly Reading[]): boolean {
  const found = finished(plan, checkAll(plan, readings));
  if (diagnose(plan, readings, found).findings.failed.size > 0) return true;
  const filling = fillingOf({ plan });
  if (gapFindings({ ...filling, plan, readings, findings: found }).length > 0) return true;
  const blanks = (of: readonly Reading[]) =>
    requiredCells({ plan, readings: of, period: null, notes: filling.notes }).blank.length;
  return blanks(readings) > blanks(clean.readings);
}

function fillingOf({ plan }: Pick<PeriodReport, "plan">) {
  const place = { sheet: "", row: 0, column: 0 };
  return {
    isFinished: true,
    notes: new Map<string, string>(),
    layout: { cells: new Map(plan.cells.map(({ key }) => [key, place])) },
  };
}
