import { isFigure } from "../template/fillable";
import type { Severity } from "../template/schema";
import type { CellKey, Template } from "../template/template";
import { cellKeysOf } from "./accepted";
import { drawnRules } from "./drawn";
import { boundsByWords } from "./bounds";
import { Ids } from "../slug";
import { knownRules } from "./known";
import { linesOf, type Line } from "./lines";
import { minedSums } from "./mined";
import type { Candidate, Example, Proposal, Support } from "./proposal";
import { proposedRates } from "./proposed-rates";
import { drawnSums, type Readings } from "./sums";
import { supportOf } from "./support";
import { withoutImplied } from "./implied";

/** Holding in so many reports it may still be asked for, as a warning: some reports are wrong. */
const MOSTLY = 0.75;
/** The same of an equation that the form itself draws: two of three. An inequality holds by chance as often. */
const MOSTLY_DRAWN = 0.6;

/**
 * Rules a form may have: by how it is drawn and worded, by what known forms ask of the same rows, and by what holds in
 * every report that was filled. The figures decide between several ways to understand it.
 * @param template a draft of a form, measures settled
 * @example proposeRules(template, known, [{ name: "quy-1.xlsx", read }])
 */
export function proposeRules(
  template: Template,
  known: readonly Template[],
  examples: readonly Example[],
): readonly Proposal[] {
  const graded = (candidate: Candidate) => grade(candidate, supportOf(candidate, template, examples));
  const best = (readings: Readings) => bestOf(readings.map((way) => way.map(graded)));
  const ofMatrices = drawnRules(template.file).map(graded);
  const ofLists = linesOf(template).flatMap((lines) => [
    ...knownRules(lines, known).map(graded),
    ...drawnSums(lines).flatMap(best),
    ...boundsByWords(lines).map(graded),
    ...proposedRates(lines, examples).map(graded),
    ...minedSums(lines, examples).map(graded),
  ]);
  const hasFigures = (candidate: Candidate) =>
    cellKeysOf(candidate).every((key) => isFigure(template.cells.get(key)?.measure ?? { type: "heading" }));
  const tenable = [...ofMatrices, ...ofLists].filter(
    (one) => hasFigures(one) && (one.strong || one.preset !== null || one.broken.length === 0),
  );
  return named(withoutImplied(onceEach(tenable)), linesOf(template).flat());
}

type Graded = Omit<Proposal, "id" | "cells">;

function grade(candidate: Candidate, support: Support): Graded {
  return { ...candidate, ...support, preset: presetOf(candidate, support) };
}

function presetOf({ kind, why, strong, severity }: Candidate, { telling, held, broken }: Support): Severity | null {
  const share = held + broken.length === 0 ? 0 : held / (held + broken.length);
  if (broken.length > 0) {
    const enough = strong && kind !== "part" && held > 1 ? MOSTLY_DRAWN : MOSTLY;
    return share >= enough && telling > 0 ? "warning" : null;
  }
  if (strong) return telling > 0 ? (severity ?? "error") : "warning";
  if (why === "figures") return telling > 1 ? "error" : null;
  return telling > 1 ? "error" : telling > 0 ? "warning" : null;
}

/** Of several ways to understand the same rows, the first that may be taken as a whole, else as much of the last as may. */
function bestOf(ways: readonly (readonly Graded[])[]): readonly Graded[] {
  const whole = ways.find((way) => way.every(({ preset }) => preset !== null));
  if (whole) return whole;
  const last = (ways.at(-1) ?? []).filter(({ preset }) => preset !== null);
  return last.length > 0 ? last : (ways[0] ?? []);
}

/** One proposal for one thing: the first and best founded. */
function onceEach(all: readonly Graded[]): Graded[] {
  const found = new Map<string, Graded>();
  for (const one of all) {
    const what = JSON.stringify([one.kind, one.options]);
    const before = found.get(what);
    if (before === undefined || (before.preset === null && one.preset !== null)) found.set(what, one);
  }
  return [...found.values()];
}

function named(all: readonly Graded[], lines: readonly Line[]): Proposal[] {
  const ids = new Ids();
  const order = new Map(lines.map(({ key }, at) => [key, at]));
  const first = ({ cells }: { readonly cells: readonly CellKey[] }) => cells[0] ?? "";
  const placed = all.map((one) => ({ ...one, cells: cellKeysOf(one) }));
  placed.sort((a, b) => (order.get(first(a)) ?? 0) - (order.get(first(b)) ?? 0));
  return placed.map((one) => ({ ...one, id: ids.of(`${one.kind}/${first(one).replace(":", "/")}`) }));
}
