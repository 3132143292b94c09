import type { Finding } from "../engine/finding";
import type { Plan } from "../engine/plan";
import type { Layout } from "../recognise/layout";
import type { Reading } from "../reading/reading";
import { saysNothing } from "../required/nothing";
import type { KeptText, Snapshot } from "../sheet";
import type { CellKey } from "../template/template";
import { basisOf, keptName, keptText, namesOf, noteHash, readBasis, type Basis } from "./basis";
import { figuresBehind, seen, type Behind, type FigureSeen } from "./figures";
import { explanationRow } from "./row";
import { shortHash } from "./short-hash";
import { speaksOf } from "./speaks-of";
import { saysTooLittle } from "./too-little";

/** A form as read, for judging its explanations. */
export interface Explaining {
  readonly plan: Plan;
  /** In the order of `plan.cells`. */
  readonly readings: readonly Reading[];
  /** Texts of the note cells, by row as in `Layout.notes`. */
  readonly notes: ReadonlyMap<string, string>;
  /** What its sheets keep about explanations, by name. */
  readonly kept: ReadonlyMap<string, string>;
}

export interface FigureChange {
  /** Null for a number that is in no cell of the form. */
  readonly cell: CellKey | null;
  readonly was: FigureSeen;
  readonly now: FigureSeen;
}

export type Standing =
  | { readonly kind: "open" }
  /** Its note speaks of nothing of it: the clerk is asked once whether it explains it. */
  | { readonly kind: "unsaid" }
  /** `recorded`: what it looked like then is kept, so that a change will be seen. */
  | { readonly kind: "explained"; readonly recorded: boolean }
  /** Explained when its figures were others. Empty where they are not known one by one. */
  | { readonly kind: "changed"; readonly changes: readonly FigureChange[] };

const OPEN: Standing = { kind: "open" };

/**
 * Whether a warning is explained: by the text in the note cell of its row, or, where no row of it has one, by the
 * clerk's word that it stands. Either is for the figures of that moment. A note that is not kept with its figures counts
 * where it speaks of the warning: it has one of its figures, words of its rows, or is long enough to be a reason; one that
 * took the place of a kept one was written for it.
 * "Không có số liệu" explains other warnings of its row, never the one that it is contradicted by a figure; a note that
 * disagrees with its row explains that once the clerk has said that both stand; "OK" explains nothing.
 */
export function standingOf(finding: Finding, form: Explaining): Standing {
  if (finding.severity !== "warning") return OPEN;
  const row = explanationRow(finding, form.notes);
  const note = row === null ? "" : (form.notes.get(row) ?? "");
  if (row !== null && saysTooLittle(note)) return OPEN;
  if (finding.kind === "nothing" && saysNothing(note)) return OPEN;
  // A note beside one cell explains that cell; for all of them it counts once it was given for all of them.
  if (finding.of && !form.kept.has(keptName(finding.rule)))
    return ofAll(finding.of.map((one) => standingOf(one, form)));
  const basis = readBasis(form.kept.get(keptName(finding.rule)));
  const behind = basis && figuresBehind(finding, form.plan, form.readings);
  if (!basis || !behind || basis.note !== noteHash(note) || basis.names !== namesOf(behind)) {
    if (row === null || finding.kind === "note") return OPEN;
    return basis || isAbout(note, finding, form) ? { kind: "explained", recorded: false } : { kind: "unsaid" };
  }
  const changes = changesSince(basis, behind);
  return changes === null ? { kind: "explained", recorded: true } : { kind: "changed", changes };
}

function ofAll(standings: readonly Standing[]): Standing {
  if (standings.every(({ kind }) => kind === "explained")) return { kind: "explained", recorded: false };
  return standings.every(({ kind }) => kind === "explained" || kind === "unsaid") ? { kind: "unsaid" } : OPEN;
}

function isAbout(note: string, finding: Finding, { plan, readings }: Explaining): boolean {
  const behind = figuresBehind(finding, plan, readings);
  const labels = behind.flatMap(({ cell }) => plan.cells[plan.slots.get(cell ?? "") ?? -1]?.row.label ?? []);
  return speaksOf(note, behind, labels);
}

export function isExplained(finding: Finding, form: Explaining): boolean {
  return standingOf(finding, form).kind === "explained";
}

/** What to keep when the clerk says that `note` explains the warning as it is now. */
export function explained(finding: Finding, { plan, readings }: Explaining, note: string): KeptText {
  return keptText(finding.rule, basisOf(figuresBehind(finding, plan, readings), note));
}

/** What to keep of a warning in the same row when its note has become `note` for the sake of another one; null for nothing. */
export function stillExplained(finding: Finding, form: Explaining, note: string): KeptText | null {
  const standing = standingOf(finding, form);
  if (standing.kind === "open" || standing.kind === "unsaid") return null;
  const basis = readBasis(form.kept.get(keptName(finding.rule)));
  const known = standing.kind === "changed" || standing.recorded;
  return known && basis ? keptText(finding.rule, { ...basis, note: noteHash(note) }) : explained(finding, form, note);
}

/** What the sheets of a form keep. */
export function keptIn({ appendices }: Layout, { sheets }: Snapshot): ReadonlyMap<string, string> {
  const own = new Set(appendices.map(({ sheet }) => sheet));
  return new Map(
    sheets.flatMap(({ id, kept = [] }) =>
      own.has(id) ? kept.map(({ name, text }) => [name.toLowerCase(), text]) : [],
    ),
  );
}

/** The sheet that keeps what a warning was explained for: the one with its note cell. Null when it is on none. */
export function keepingSheet(finding: Finding, { notes, cells }: Layout): string | null {
  const row = explanationRow(finding, notes);
  const place = row === null ? (finding.place ?? cells.get(finding.cells[0] ?? "")) : notes.get(row);
  return place?.sheet ?? null;
}

/** Null when nothing has changed. */
function changesSince({ figures }: Basis, behind: readonly Behind[]): readonly FigureChange[] | null {
  if ("all" in figures) return figures.all === shortHash(behind.map(({ text }) => text).join(";")) ? null : [];
  const changes = behind.flatMap(({ cell, text }, at): FigureChange[] => {
    const was = figures[at] ?? "";
    return was === text ? [] : [{ cell, was: seen(was), now: seen(text) }];
  });
  if (changes.length === 0) return null;
  const inCells = changes.filter(({ cell }) => cell !== null);
  return inCells.length > 0 ? inCells : changes;
}
