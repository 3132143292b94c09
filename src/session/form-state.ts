import {
  certainFixes,
  checkAll,
  diagnose,
  keptIn,
  readCell,
  recheck,
  type CellKey,
  type Diagnosis,
  type Findings,
  type Layout,
  type Place,
  type Plan,
  type RawCell,
  type Reading,
  type Separators,
  type Snapshot,
} from "../core";
import { aboutForm } from "./about";
import type { Beside } from "./beside-contract";
import { cellsOf, sameCell } from "./cells";
import type { OpenForm } from "./contract";
import { countsOf } from "./counts";
import { NOTHING_LAID, withMore, type Lay, type Moment } from "./more-findings";
import { planFor } from "./plans";
import { shownFindings } from "./shown-findings";

/** One form as last read: what the pane is shown, and what the next reading is compared with. */
export interface FormState {
  readonly open: OpenForm;
  readonly plan: Plan;
  /** Where the plan's cells are; a row may be missing. */
  readonly places: readonly (Place | undefined)[];
  readonly raws: readonly RawCell[];
  readonly readings: readonly Reading[];
  readonly findings: Findings;
  readonly diagnosis: Diagnosis;
  /** All findings shown: those of the rules, with their fixes, and what is odd beyond them. */
  readonly all: Findings;
  readonly notes: ReadonlyMap<string, string>;
  /** What its sheets keep about explanations, by name. */
  readonly kept: ReadonlyMap<string, string>;
}

/** Reads and checks one form, with what is laid beside it. `before` only saves work: without it the result is the same. */
export function readForm(
  id: string,
  layout: Layout,
  moment: Moment,
  lay: Lay | undefined,
  before: FormState | null,
): FormState {
  const { snapshot } = moment;
  const moved = before?.open.layout !== layout;
  const plan = moved ? planFor(layout) : before.plan;
  const places = moved ? plan.cells.map(({ key }) => layout.cells.get(key)) : before.places;
  const cellAt = cellsOf(snapshot);
  const known = before?.plan === plan ? before : null;
  const { raws, readings, edited, same } = readCells(plan, places.map(cellAt), snapshot.separators, known);
  const findings = known ? recheckEdited(plan, readings, edited, known.findings) : checkAll(plan, readings);
  const unchanged = known !== null && findings === known.findings && edited.length === 0;
  const diagnosis = unchanged ? known.diagnosis : diagnose(plan, readings, findings, known?.diagnosis);
  const read = { plan, layout, raws, readings, separators: snapshot.separators, findings: diagnosis.findings };
  const laid = lay?.(read, moment) ?? NOTHING_LAID;
  const all = withMore(read, laid, known?.all);
  const notes = new Map([...layout.notes].map(([row, place]) => [row, cellAt(place).text]));
  const kept = keptIn(layout, snapshot);
  const sheets = sheetsOf(layout, snapshot);
  const last = before?.open;
  const state = { plan, places, raws, readings, findings, diagnosis, all, notes, kept };

  const sameNotes = before !== null && sameTexts(before.notes, notes) && sameTexts(before.kept, kept);
  const sameSheets = last !== undefined && JSON.stringify(last.sheets) === JSON.stringify(sheets);
  const beside = last && sameBeside(last.beside, laid.beside) ? last.beside : laid.beside;
  const sameFindings = before?.all === all && last?.beside === beside;
  if (last?.id === id && !moved && same && sameFindings && sameNotes && sameSheets) return { ...state, open: last };

  const shown = shownFindings(
    { plan, layout, findings: all, readings, notes, kept, sheets, raws },
    !moved && sameSheets ? last.findings : [],
  );
  const about = last && !moved ? { period: last.period, office: last.office } : aboutForm(layout);
  const counts = countsOf(plan, layout, readings, findings, shown);
  const { suspects } = diagnosis;
  const certain = certainFixes(plan, diagnosis);
  const texts = textsOf(plan, raws);
  return {
    ...state,
    open: {
      id,
      template: layout.template,
      layout,
      sheets,
      ...about,
      findings: shown,
      suspects,
      certain,
      texts,
      counts,
      beside,
    },
  };
}

function sameBeside(a: Beside, b: Beside): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Every cell that holds what it held keeps its reading. */
function readCells(plan: Plan, raws: readonly RawCell[], separators: Separators, before: FormState | null) {
  const edited: CellKey[] = [];
  let same = before !== null;
  const readings = plan.cells.map(({ key, measure }, slot): Reading => {
    const raw = raws[slot] as RawCell;
    const last = before?.readings[slot];
    if (last && sameCell(before.raws[slot], raw)) return last;
    same = false;
    const reading = readCell(raw, measure, separators);
    if (last && sameReading(last, reading)) return last;
    edited.push(key);
    return reading;
  });
  return { raws, readings, edited, same };
}

function textsOf({ cells }: Plan, raws: readonly RawCell[]): ReadonlyMap<CellKey, string> {
  return new Map(
    cells.flatMap(({ key }, slot) => {
      const text = raws[slot]?.text.trim() ?? "";
      return text === "" ? [] : [[key, text] as const];
    }),
  );
}

function recheckEdited(
  plan: Plan,
  readings: readonly Reading[],
  edited: readonly CellKey[],
  before: Findings,
): Findings {
  return edited.length === 0 ? before : recheck(plan, readings, edited, before);
}

function sameReading(a: Reading, b: Reading): boolean {
  if (a.kind === "value" && b.kind === "value") return a.value === b.value;
  return a.kind === "blank" && b.kind === "blank";
}

function sameTexts(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...b].every(([name, text]) => a.get(name) === text);
}

function sheetsOf({ appendices }: Layout, { sheets }: Snapshot): OpenForm["sheets"] {
  return appendices.flatMap(({ appendix, sheet }) => {
    const found = sheets.find(({ id }) => id === sheet);
    return found ? [{ id: found.id, name: found.name, appendix }] : [];
  });
}
