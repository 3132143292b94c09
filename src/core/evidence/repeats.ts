import { compare, type Decimal, plain } from "../decimal";
import type { Finding } from "../engine/finding";
import type { Plan } from "../engine/plan";
import { fold } from "../fold";
import type { Reading } from "../reading/reading";
import type { CellSpec } from "../template/template";
import { bitsOf } from "./bits";
import { figureAt } from "./figure-at";
import { evidence } from "./finding";
import { type Run, runsIn } from "./runs";
import { type Structure, structureOf } from "./structure";
import { type Tied, tiesAmong } from "./tied";

/** Bits left over once every place where the same could have come about by chance is allowed for. */
const ENOUGH = 4;
/** Bits a block must say however few places there are. */
const BLOCK = 10;
/** Bits of a figure of several digits. */
const DIGITS = 7;
/** Smaller figures are the same by chance. */
const FEW = 2;
/** So many telling figures say enough. */
const MOST = 40;
/** Unlike figures lie anywhere between 1 and a million: so many bits more than for figures of one size. */
const UNLIKE = 3.8;

/**
 * A block of figures that stands a second time, and a large figure that stands where something else is counted: each
 * place, and each figure, once.
 */
export function repeatFindings(plan: Plan, readings: readonly Reading[]): readonly Finding<"evidence">[] {
  const structure = structureOf(plan);
  const isTied = tiesAmong(readings, structure);
  const filled = readings.filter(({ kind }) => kind === "value").length;
  const named = new Set<number | string>();
  return runsIn(plan, readings).flatMap((run) => {
    const telling = tellingIn(run, plan, readings, structure, isTied);
    const [only, second] = telling;
    if (only === undefined) return [];
    if (second === undefined) {
      const figure = figureAt(readings, only.slot);
      const isNamed = figure === null || named.has(plain(figure));
      if (isNamed || !isSlip(only, run, plan, readings, filled)) return [];
      named.add(plain(figure));
      return [row(only.slot, run.away, plan, figure)];
    }
    const sum = telling.reduce((total, { bits }) => total + bits, 0);
    const places = isOneOfTheOther(run, isTied, readings) ? (filled * filled) / 2 : placesFor(run, structure, filled);
    const left = sum - Math.log2(places);
    if (sum < BLOCK || left < ENOUGH || telling.some(({ slot }) => named.has(slot + run.away))) return [];
    for (let step = 0; step < run.length; step++) named.add(run.first + run.away + step);
    return [block(run, plan, readings)];
  });
}

interface Telling {
  readonly slot: number;
  readonly bits: number;
}

/**
 * The figures of a run that say something. Not those that rightly are the same, nor those worked out from others of the
 * run; and the nearer to one said already, the less.
 */
function tellingIn(
  run: Run,
  plan: Plan,
  readings: readonly Reading[],
  structure: Structure,
  isTied: Tied,
): readonly Telling[] {
  const telling: (Telling & { readonly size: number })[] = [];
  const end = run.first + run.length;
  for (let slot = run.first; slot < end && telling.length < MOST; slot++) {
    const reading = readings[slot];
    const spec = plan.cells[slot];
    if (reading?.kind !== "value" || spec === undefined) continue;
    if (isWorkedOut(slot, run, structure) || isTied(slot, slot + run.away)) continue;
    const size = Number(plain(reading.value));
    const apart = telling.map((one) => Math.log2(1 + Math.abs(size - one.size)));
    const bits = Math.min(bitsOf(reading.value, spec.measure), ...apart);
    if (bits >= 1) telling.push({ slot, bits, size });
  }
  return telling;
}

function isWorkedOut(slot: number, { first, length }: Run, { computed }: Structure): boolean {
  const from = computed.get(slot)?.filter((other) => other !== slot) ?? [];
  return from.some((other) => other >= first && other < first + length);
}

/** Whether a figure of the block rightly is that of the other: then the others may well be, too. */
function isOneOfTheOther({ first, away, length }: Run, isTied: Tied, readings: readonly Reading[]): boolean {
  for (let slot = first; slot < first + length; slot++) {
    const figure = figureAt(readings, slot);
    if (figure !== null && compare(figure, FEW) > 0 && isTied(slot, slot + away)) return true;
  }
  return false;
}

/** In how many places a run like this could have come about: few where blocks are built alike and it is a whole one. */
function placesFor({ first, away, length }: Run, { place }: Structure, filled: number): number {
  const [one, other] = [place[first], place[first + away]];
  if (!one || !other || one.name !== other.name) return (filled * filled) / 2;
  return length < one.wide ? one.pairs * one.wide : one.pairs;
}

/** A single figure must have several digits, and stand where something else is counted: the same may be all of the other. */
function isSlip(
  { slot, bits }: Telling,
  { away }: Run,
  { cells }: Plan,
  readings: readonly Reading[],
  filled: number,
): boolean {
  const [one, other] = [cells[slot], cells[slot + away]];
  if (one === undefined || other === undefined || one.measure.type === "percent" || bits < DIGITS) return false;
  if (!countsElse(one, other)) return false;
  const between = readings.slice(slot + 1, slot + away);
  const isNext = one.table === other.table && between.every(({ kind }) => kind === "blank");
  return bits + UNLIKE - Math.log2(isNext ? filled : (filled * filled) / 2) >= ENOUGH;
}

/** Whether the printed units have no word in common. */
function countsElse(one: CellSpec, other: CellSpec): boolean {
  const words = new Set(fold(one.row.unit).split(/[^\p{L}]+/u));
  const others = fold(other.row.unit).split(/[^\p{L}]+/u);
  return one.row.unit !== "" && other.row.unit !== "" && !others.some((word) => word !== "" && words.has(word));
}

function block({ first, away, length }: Run, { cells }: Plan, readings: readonly Reading[]): Finding<"evidence"> {
  const slots = Array.from({ length }, (_, step) => first + step).filter((slot) => readings[slot]?.kind === "value");
  const of = slots.map((slot) => cells[slot]?.key ?? "");
  const again = slots.map((slot) => cells[slot + away]?.key ?? "");
  const ends = { from: again.slice(0, 1), to: again.slice(-1), ofFrom: of.slice(0, 1), ofTo: of.slice(-1) };
  return evidence(again[0] ?? "", [...again, ...of], {
    says: "block",
    count: of.length,
    block: again,
    of,
    ...ends,
  });
}

function row(slot: number, away: number, { cells }: Plan, figure: Decimal): Finding<"evidence"> {
  const [of, cell] = [cells[slot]?.key ?? "", cells[slot + away]?.key ?? ""];
  return evidence(cell, [cell, of], { says: "row", figure, of: [of] });
}
