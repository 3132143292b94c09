import { compare, quotient, multiply } from "../decimal";
import type { GapData } from "../engine/beside-data";
import type { Finding, Findings } from "../engine/finding";
import type { Fix } from "../engine/fix";
import type { Plan } from "../engine/plan";
import type { Layout } from "../recognise/layout";
import type { Reading } from "../reading/reading";
import { cellsToFill } from "../required";
import { fullSumOf, sumOf } from "../rules/figures";
import type { Reader } from "../rules/kind";
import type { CellKey } from "../template/template";
import { type AtLeast, type RateOf, relationsOf } from "./relations";

/** Blank cells of which at least one must be filled are named up to so many: more are a part of the form not begun. */
const NAMED = 4;
/** Filled cells that ask for a blank one are told up to so many. */
const TOLD = 3;
/** Decimals of a rate worked out. */
const DIGITS = 2;

export interface GapsRequest {
  readonly plan: Plan;
  readonly layout: Pick<Layout, "cells">;
  /** In the order of `plan.cells`. */
  readonly readings: readonly Reading[];
  /** Texts of the note cells, by row as in `Layout.notes`. */
  readonly notes: ReadonlyMap<string, string>;
  /** What the rules say: a blank cell they name already is not named again. */
  readonly findings: Findings;
}

/** Blank cells, and the filled ones that cannot stand without them. */
interface Gap {
  readonly says: GapData["says"];
  readonly blanks: readonly CellKey[];
  readonly given: readonly CellKey[];
  readonly fix?: Fix;
}

/**
 * One side filled, the other blank: a part of a whole that is not stated, a total without its parts, a figure that stands
 * in two tables and only in one of them, a rate without its base or a base and part without their rate. One warning a
 * blank cell. Nothing of cells that are not on the sheet, not asked of this office, another office's to fill, or said to
 * have nothing.
 */
export function gapFindings(request: GapsRequest): readonly Finding<"gap">[] {
  const { plan, readings, findings } = request;
  const read: Reader = (key) => readings[plan.slots.get(key) ?? -1] as Reading;
  const { sides, rates } = relationsOf(plan);
  const all = [...rates.flatMap((one) => ofRate(one, read)), ...sides.flatMap((one) => ofSides(one, read))];
  if (all.length === 0) return [];

  const isOpen = openCells(request);
  const said = new Set([...findings.failed.values(), ...findings.unfinished.values()].flatMap(({ cells }) => cells));
  const found = new Map<CellKey, Gap>();
  for (const gap of all.sort((a, b) => a.blanks.length - b.blanks.length)) {
    const [blank = "", ...others] = gap.blanks;
    const known = found.get(blank);
    if (gap.blanks.some((key) => said.has(key) || !isOpen(key, gap.given))) continue;
    if (known?.blanks.length === 1 && others.length === 0)
      found.set(blank, { ...known, given: [...new Set([...known.given, ...gap.given])] });
    else if (gap.blanks.every((key) => !found.has(key))) found.set(blank, gap);
  }
  return [...found.values()].map(finding);
}

function ofSides({ large, small }: AtLeast, read: Reader): readonly Gap[] {
  const blanks = large.filter((key) => read(key).kind === "blank");
  if (blanks.length === 0 || blanks.length > NAMED) return [];
  const [least, most] = [sumOf(small, read), sumOf(large, read) ?? 0];
  if (least === null || compare(least, most) <= 0 || large.some((key) => read(key).kind === "doubt")) return [];
  const given = [...small, ...large].filter((key) => isAbove0(key, read));
  return [{ says: blanks.length > 1 ? "some" : "one", blanks, given }];
}

function ofRate({ rate, part, base }: RateOf, read: Reader): readonly Gap[] {
  const parts = [...part, ...base];
  if (read(rate).kind === "blank") {
    const [a, b] = [fullSumOf(part, read), fullSumOf(base, read)];
    if (a === null || b === null || compare(b, 0) <= 0) return [];
    const value = quotient(multiply(100, a), b, DIGITS);
    return [{ says: "rate", blanks: [rate], given: parts, fix: { cell: rate, value, by: "rate" } }];
  }
  if (!isAbove0(rate, read)) return [];
  const blanks = parts.filter((key) => read(key).kind === "blank");
  const others = parts.filter((key) => !blanks.includes(key));
  if (blanks.length !== 1 || others.length === 0 || !others.every((key) => isAbove0(key, read))) return [];
  return [{ says: "one", blanks, given: [...others, rate] }];
}

function isAbove0(key: CellKey, read: Reader): boolean {
  const reading = read(key);
  return reading.kind === "value" && compare(reading.value, 0) > 0;
}

/** Whether a blank cell is this office's to fill, and not another one's than the cells that ask for it. */
function openCells({ plan, layout, notes }: GapsRequest): (key: CellKey, given: readonly CellKey[]) => boolean {
  const isToFill = cellsToFill(plan, layout, notes);
  const supplier = (key: CellKey) => plan.cell(key).row.supplier;
  return (key, given) => isToFill(key) && given.every((one) => supplier(one) === supplier(key));
}

function finding({ says, blanks, given, fix }: Gap): Finding<"gap"> {
  const told = given.slice(0, TOLD);
  return {
    rule: `gap/${blanks[0] ?? ""}`,
    kind: "gap",
    severity: "warning",
    cells: blanks,
    data: { says, blanks, given: told },
    fixes: fix ? [fix] : [],
  };
}
