import { compare } from "../decimal";
import type { Finding } from "../engine/finding";
import type { Plan } from "../engine/plan";
import { fold } from "../fold";
import { oncePer } from "../once-per";
import type { Reading } from "../reading/reading";
import { isFigure } from "../template/fillable";
import type { CellKey, CellSpec } from "../template/template";
import { rowName } from "./demands";

/** What says that there is nothing to report, when it is all a note says. Folded, without the full stop. */
const PLAIN = ["khong co so lieu", "khong phat sinh"];
/** Says it too, but beside a code it may mean the code's own matter ("Có vi phạm": không có). */
const SHORT = "khong co";
/** How all of them begin, whatever unseen characters stand before. */
const BEGINS = /^[^\p{L}\p{N}]{0,9}k/iu;
/** Characters of the longest of them as typed, with room for spaces, marks written apart and a full stop. */
const LONGEST_NOTE = 60;

/** Cells named in one sentence. */
const TOLD = 3;

/** Texts of the note cells, by row as in `Layout.notes`. */
export type Notes = ReadonlyMap<string, string>;

/** By row as in `Layout.notes`: the row whose note says that it has nothing to report; itself, or a heading above it. */
export type SaidNothing = ReadonlyMap<string, string>;

export interface NothingRequest {
  readonly plan: Plan;
  /** In the order of `plan.cells`. */
  readonly readings: readonly Reading[];
  readonly notes: Notes;
}

/** Whether a note says, and says no more, that there is nothing to report. */
export function saysNothing(note: string): boolean {
  const words = said(note);
  return words === SHORT || PLAIN.includes(words);
}

/** Rows of which a note says that they have nothing to report: their own note, or the one of a heading they stand under. */
export function rowsSaidNothing(plan: Plan, notes: Notes): SaidNothing {
  const speaking = [...notes].filter(([, note]) => saysNothing(note)).map(([row]) => row);
  if (speaking.length === 0) return new Map();
  const rows = rowsOf(plan);
  const found = new Map(speaking.filter((row) => rows.has(row)).map((row) => [row, row]));
  for (const [name, { above }] of rows) {
    const heading = found.has(name) ? undefined : above.find((id) => found.get(id) === id);
    if (heading !== undefined) found.set(name, heading);
  }
  return found;
}

/** Whether a blank cell is said to have nothing: absent, no 0. */
export function isSaidAbsent(cell: CellKey, reading: Reading, nothing: SaidNothing): boolean {
  return reading.kind === "blank" && nothing.has(rowName(cell));
}

/**
 * Rows with figures though a note says that they have nothing to report: one warning a note. A 0 agrees with the note.
 * The note that is contradicted explains no such warning (`standingOf`).
 */
export function nothingFindings({ plan, readings, notes }: NothingRequest): readonly Finding<"nothing">[] {
  const nothing = rowsSaidNothing(plan, notes);
  if (nothing.size === 0) return [];
  const against = new Map<string, number[]>();
  plan.cells.forEach((spec, slot) => {
    const by = nothing.get(rowName(spec.key));
    if (by === undefined || !denies(spec, readings[slot], notes.get(by) ?? "")) return;
    against.set(by, [...(against.get(by) ?? []), slot]);
  });
  return [...against].map(([by, slots]): Finding<"nothing"> => {
    const cells = slots.map((slot) => plan.cells[slot]?.key ?? "");
    const says = cells.every((key) => rowName(key) === by) ? "row" : "block";
    return {
      rule: `nothing/${by}`,
      kind: "nothing",
      severity: "warning",
      cells,
      data: {
        says,
        note: (notes.get(by) ?? "").trim(),
        count: cells.length,
        of: cells.slice(0, TOLD),
        heading: headingOf(plan, by),
      },
      fixes: [],
    };
  });
}

function denies({ measure }: CellSpec, reading: Reading | undefined, note: string): boolean {
  if (reading?.kind !== "value" || compare(reading.value, 0) === 0) return false;
  return measure.type === "code" ? said(note) !== SHORT : isFigure(measure);
}

function headingOf({ cells }: Plan, row: string): readonly CellKey[] {
  const first = cells.find(({ key }) => rowName(key) === row);
  return first ? [first.key] : [];
}

/** The note folded, without its full stop; "" for one that cannot be any of ours, as nearly all can be told at a glance. */
function said(note: string): string {
  if (note.length > LONGEST_NOTE || !BEGINS.test(note)) return "";
  return fold(note).replace(/ ?\.$/, "");
}

interface PlacedRow {
  /** Headings it stands under, the nearest first. */
  readonly above: readonly string[];
}

const rowsOf: (plan: Plan) => ReadonlyMap<string, PlacedRow> = oncePer(placed);

function placed({ cells }: Plan): ReadonlyMap<string, PlacedRow> {
  const figures = new Set(cells.filter(({ measure }) => measure.type !== "heading").map(({ row }) => row.id));
  const parents = new Map(cells.map(({ row }) => [row.id, row.parent]));
  const above = (parent: string | undefined): readonly string[] => {
    if (parent === undefined) return [];
    return figures.has(parent) ? above(parents.get(parent)) : [parent, ...above(parents.get(parent))];
  };
  return new Map(cells.map(({ key, row }) => [rowName(key), { above: above(row.parent) }]));
}
