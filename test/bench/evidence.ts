import { checkAll, compare, evidenceFindings, type Findings, plain, type Plan, type Reading } from "../../src/core";
import { type CleanForm, cleanForms } from "./clean-forms";
import { plausible } from "./plausible";
import { seeded } from "../support/seeded";

const REPORTS = 2000;
const PLANTED = 1000;
const BASES = 120;
const SEED = 20241121;
const noFindings: Findings = { failed: new Map(), unfinished: new Map(), notChecked: new Set() };

/** How often plausible reports give a warning, how often a copied block is found, and what it costs after an edit. */
export function bench(print: (line: string) => void): void {
  const forms = cleanForms();
  falseAlarms(print, forms);
  copies(print, forms, "of rows built alike", alikeBlock);
  copies(print, forms, "to any other place", anyBlock);
  for (const { id, plan, readings } of forms) {
    const findings = checkAll(plan, readings);
    const time = best(() => evidenceFindings(plan, readings, findings));
    print(`${id.padEnd(24)} ${String(plan.cells.length).padStart(3)} cells: ${time.toFixed(3)} ms after an edit`);
  }
}

function falseAlarms(print: (line: string) => void, forms: readonly CleanForm[]): void {
  const random = seeded(SEED);
  let warned = 0;
  let warnings = 0;
  for (let at = 0; at < REPORTS; at++) {
    const form = forms[at % forms.length] as CleanForm;
    const found = evidenceFindings(form.plan, plausible(form, random), noFindings);
    warnings += found.length;
    if (found.length > 0) warned++;
  }
  const clean = forms.filter(({ plan, readings }) => evidenceFindings(plan, readings, noFindings).length === 0);
  print(`${clean.length} of ${forms.length} clean samples without a warning`);
  print(`${REPORTS} plausible reports: ${warnings} warnings, in ${((100 * warned) / REPORTS).toFixed(2)} % of them`);
}

type Pick = (
  form: CleanForm,
  random: () => number,
) => { readonly from: number; readonly to: number; readonly length: number } | null;

function copies(print: (line: string) => void, forms: readonly CleanForm[], name: string, pick: Pick): void {
  const random = seeded(SEED);
  let planted = 0;
  let seen = 0;
  const reports = Array.from({ length: BASES }, (_, at) => {
    const form = forms[at % forms.length] as CleanForm;
    return { ...form, readings: plausible(form, random) };
  });
  while (planted < PLANTED) {
    const form = reports[Math.floor(random() * reports.length)] as CleanForm;
    const { readings } = form;
    const place = pick(form, random);
    if (place === null) continue;
    const copied = readings.map((reading, slot) => {
      const inside = slot >= place.to && slot < place.to + place.length;
      return inside ? (readings[place.from + slot - place.to] as Reading) : reading;
    });
    planted++;
    const found = evidenceFindings(form.plan, copied, noFindings).some(({ cells }) =>
      cells.some((key) => isInside(form.plan.slots.get(key), place.to, place.length)),
    );
    if (found) seen++;
  }
  print(`copied ${name.padEnd(20)} ${planted} blocks: ${((100 * seen) / planted).toFixed(1)} % found`);
}

function isInside(slot: number | undefined, to: number, length: number): boolean {
  return slot !== undefined && slot >= to && slot < to + length;
}

/** A whole row of a matrix over another one, or all rows under a heading over those of one with the same units. */
const alikeBlock: Pick = ({ plan, readings }, random) => {
  const blocks = blocksOf(plan);
  const one = blocks[Math.floor(random() * blocks.length)];
  const others = blocks.filter(({ name, first }) => name === one?.name && first !== one.first);
  const other = others[Math.floor(random() * others.length)];
  if (one === undefined || other === undefined) return null;
  const place = { from: one.first, to: other.first, length: one.length };
  return fits(plan, readings, place.from, place.to, place.length) ? place : null;
};

interface Block {
  readonly name: string;
  readonly first: number;
  readonly length: number;
}

function blocksOf({ cells }: Plan): readonly Block[] {
  const blocks = new Map<string, number[]>();
  cells.forEach((spec, slot) => {
    const matrix = spec.table.columns.filter(({ role }) => role === "value").length > 1;
    const name = matrix ? spec.key.replace(/:.*/, "") : `${spec.table.id} ${spec.row.parent ?? ""}`;
    blocks.set(name, [...(blocks.get(name) ?? []), slot]);
  });
  return [...blocks.values()].map((slots) => {
    const specs = slots.map((slot) => cells[slot]);
    const name = specs.map((spec) => `${spec?.row.unit} ${spec?.measure.type}`).join();
    return { name, first: slots[0] ?? 0, length: (slots.at(-1) ?? 0) - (slots[0] ?? 0) + 1 };
  });
}

const anyBlock: Pick = ({ plan, readings }, random) => {
  const from = Math.floor(random() * plan.cells.length);
  const to = Math.floor(random() * plan.cells.length);
  const length = 4 + Math.floor(random() * 6);
  return fits(plan, readings, from, to, length) ? { from, to, length } : null;
};

/** Figures of the same kinds on both sides, apart from each other, at least three different ones of two digits or more. */
function fits(plan: Plan, readings: readonly Reading[], from: number, to: number, length: number): boolean {
  if (Math.abs(from - to) < length || Math.max(from, to) + length > plan.cells.length) return false;
  const steps = Array.from({ length }, (_, step) => step);
  const alike = steps.every((step) => {
    const [a, b] = [readings[from + step], readings[to + step]];
    return (
      a?.kind === b?.kind &&
      a?.kind !== "doubt" &&
      plan.cells[from + step]?.measure.type === plan.cells[to + step]?.measure.type
    );
  });
  const large = steps.flatMap((step) => {
    const reading = readings[from + step];
    return reading?.kind === "value" && compare(reading.value, 10) >= 0 && compare(reading.value, 100) !== 0
      ? [plain(reading.value)]
      : [];
  });
  return alike && new Set(large).size >= 3;
}

function best(work: () => unknown): number {
  const samples = Array.from({ length: 50 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...samples);
}
