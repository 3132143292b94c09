import { recognise, type Snapshot, type Template } from "../../src/core";
import { harms, measured } from "../core/recognise/harm";
import { filledSheet, judge, snapshotOf } from "../core/recognise/judge";
import { official, tinh } from "../core/recognise/official";
import { damaged, type Damage } from "../support/damage";

const SEEDS = 100;
const REPEATS = 300;

export function bench(print: (line: string) => void): void {
  const blank = snapshotOf(filledSheet(tinh));
  const first = milliseconds(() => recognise(blank, [...official]));
  print(`province form, untouched: ${first.toFixed(1)} ms the first time`);
  for (let at = 0; at < REPEATS; at += 1) recognise(blank, official);
  const again = milliseconds(() => times(REPEATS, () => recognise(blank, official))) / REPEATS;
  print(`province form, untouched: ${again.toFixed(2)} ms again`);
  const harmed = damagedSnapshots(measured);
  const each = milliseconds(() => harmed.forEach((snapshot) => recognise(snapshot, official))) / harmed.length;
  print(`damaged at random, never seen before: ${each.toFixed(1)} ms a sheet`);
  for (const [name, harm] of Object.entries(harms)) print(`${figures(harm, official)}  ${name}`);
}

function figures(harm: readonly Damage[], templates: readonly Template[]): string {
  let [present, right, wrong, doubted] = [0, 0, 0, 0];
  for (const template of templates) {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const verdict = judge(damaged(filledSheet(template), harm, seed), template, templates);
      present += verdict.present;
      right += verdict.right;
      wrong += verdict.wrong.length;
      doubted += verdict.doubted;
    }
  }
  const share = (rows: number) => `${((100 * rows) / present).toFixed(2)} %`;
  return `${share(right)} of ${present} rows placed rightly, ${wrong} wrongly without a doubt, ${share(doubted)} in doubt:`;
}

function damagedSnapshots(harm: readonly Damage[]): Snapshot[] {
  const sheet = filledSheet(tinh);
  return Array.from({ length: SEEDS }, (_, seed) => snapshotOf(damaged(sheet, harm, 1000 + seed)));
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function times(count: number, work: () => void): void {
  for (let at = 0; at < count; at += 1) work();
}
