import {
  checkAll,
  changesOf,
  diagnose,
  type Finding,
  finished,
  plain,
  type Reading,
  readCell,
  shiftFindings,
  type Snapshot,
} from "../../src/core";
import { cellLookup } from "../../src/report/cells";
import { seeded } from "../support/seeded";
import { type Drawn, drawnForm, filledWith, type Planted, shifted, shiftKinds } from "../support/shifted";
import { type CleanForm, cleanForms } from "./clean-forms";
import { plausible } from "./plausible";
import { clerkErrors, harmed } from "./slips-of-clerks";

const SEED = 20261128;
const EACH = 300;
const REPORTS = 1200;
const ERRORS = [1, 2, 4, 8];
const NOTICED = 3;

interface Drawing extends CleanForm {
  readonly drawn: Drawn;
}

/**
 * Blocks of figures put some rows off on clean samples: how often that is told, and how often its repair writes a wrong
 * figure, or empties a cell that was right. How often single errors of clerks are taken for it, and what looking costs.
 */
export function bench(print: (line: string) => void): void {
  const forms = cleanForms().map((form) => ({ ...form, drawn: drawnForm(form.plan) }));
  for (const { id, drawn, readings } of forms) {
    const { found, time } = shiftsOn(drawn, filledWith(drawn, readings), readings);
    print(`${id.padEnd(24)} clean: ${found.length} found in ${time.toFixed(2)} ms`);
  }
  for (const kind of shiftKinds) planted(print, forms, kind);
  for (const errors of ERRORS) mistaken(print, forms, errors);
}

function planted(print: (line: string) => void, forms: readonly Drawing[], kind: (typeof shiftKinds)[number]): void {
  const random = seeded(SEED);
  const score = { noticed: 0, found: 0, elsewhere: 0, offered: 0, wrong: 0, emptied: 0 };
  const times: number[] = [];
  for (let at = 0; times.length < EACH; at++) {
    const { drawn, readings } = forms[at % forms.length] as Drawing;
    const harm = shifted(drawn, readings, kind, random);
    if (harm === null) continue;
    const { found, time, failed } = shiftsOn(drawn, harm.snapshot);
    const right = found.filter((one) => isOf(drawn, harm, one));
    times.push(time);
    if (failed >= NOTICED) score.noticed++;
    if (right.length > 0) score.found++;
    if (found.length > right.length) score.elsewhere++;
    for (const { fixes } of found) {
      const edits = fixes.slice(0, 1).flatMap(changesOf);
      const truth = (cell: string) => figure(readings[drawn.plan.slots.get(cell) ?? -1]);
      const before = (cell: string) => cellLookup(harm.snapshot)(drawn.layout.cells.get(cell)).text;
      if (edits.length > 0) score.offered++;
      if (edits.some(({ cell, value }) => value !== null && plain(value) !== truth(cell))) score.wrong++;
      else if (edits.some(({ cell, value }) => value === null && before(cell) === truth(cell))) score.emptied++;
    }
  }
  const { noticed, found, elsewhere, offered, wrong, emptied } = score;
  print(
    `${kind.padEnd(11)} ${EACH} planted, ${NOTICED} rules fail in ${noticed}: found ${found}, another found ${elsewhere}; ` +
      `repair offered ${offered}: a wrong figure ${wrong}, a right one emptied ${emptied}; ${timesOf(times)}`,
  );
}

function mistaken(print: (line: string) => void, forms: readonly Drawing[], errors: number): void {
  const random = seeded(SEED);
  const kinds = Object.keys(clerkErrors);
  const times: number[] = [];
  let alarms = 0;
  for (let at = 0; at < REPORTS; at++) {
    const form = forms[at % forms.length] as Drawing;
    const readings = [...(at % 2 === 0 ? plausible(form, random) : form.readings)];
    for (let done = 0; done < errors;) {
      const slot = Math.floor(random() * readings.length);
      const reading = harmed(form, kinds[Math.floor(random() * kinds.length)] ?? "", slot, random);
      if (reading === null) continue;
      readings[slot] = reading;
      done++;
    }
    const { found, time } = shiftsOn(form.drawn, filledWith(form.drawn, readings), readings);
    times.push(time);
    if (found.length > 0) alarms++;
  }
  print(`${errors} single errors: ${alarms} of ${REPORTS} reports with a shift; ${timesOf(times)}`);
}

function shiftsOn({ plan, layout }: Drawn, snapshot: Snapshot, given?: readonly Reading[]) {
  const cellAt = cellLookup(snapshot);
  const { separators } = snapshot;
  const readings =
    given ?? plan.cells.map(({ key, measure }) => readCell(cellAt(layout.cells.get(key)), measure, separators));
  const rules = finished(plan, checkAll(plan, readings));
  const { findings } = given ? diagnose(plan, readings, rules) : { findings: rules };
  const start = performance.now();
  const found = shiftFindings({ plan, layout, snapshot, readings, findings, separators });
  return { found, time: performance.now() - start, failed: findings.failed.size };
}

/** Whether a shift found is the one that was planted: as far the same way, cells of it in common. */
function isOf({ layout }: Drawn, { sheet, columns, from, to, by }: Planted, { data }: Finding<"shift">): boolean {
  if (data.rows !== Math.abs(by) || (data.says === "down") !== by > 0) return false;
  return data.astray.some((key) => {
    const place = layout.cells.get(key);
    return place?.sheet === sheet && columns.includes(place.column) && place.row >= from && place.row <= to;
  });
}

function figure(reading: Reading | undefined): string {
  return reading?.kind === "value" ? plain(reading.value) : "";
}

function timesOf(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return `${at(0.5)} ms, of 95 in 100 at most ${at(0.95)} ms`;
}
