import {
  aboutIn,
  aboutReport,
  cellsAstray,
  certainFixes,
  checkAll,
  diagnose,
  finished,
  gatherCauses,
  hiddenParts,
  keptIn,
  oldLetters,
  recheck,
  requiredCells,
  standsIn,
  type CellKey,
  type AboutReport,
  type CertainFix,
  type Diagnosis,
  type Explaining,
  type FilledForm,
  type FormNote,
  type Gathered,
  type Findings,
  type Layout,
  type RawCell,
  type RequiredCells,
  type SheetSnapshot,
  type Snapshot,
  type Suspect,
  type Template,
} from "../core";
import type { Asked } from "./asked";
import { cellLookup } from "./cells";
import { countsOf, type Counts } from "./counts";
import { withMore } from "./finding-sources";
import { NOTHING_LAID, type Beside, type Lay, type Moment } from "./laid";
import { planFor } from "./plans";
import { readCells } from "./read-cells";
import { shownFindings, type ShownFinding } from "./shown-findings";

/** One form of one snapshot, judged by everything there is: the same object for the pane, the command line, paper and merging. */
export interface CheckedForm extends FilledForm, Explaining {
  /** Stable while the form stays on its sheets. */
  readonly id: string;
  readonly template: Template;
  readonly layout: Layout;
  readonly sheets: readonly {
    readonly id: string;
    readonly name: string;
    readonly appendix: string;
    /** Of a text document: its tables. */
    readonly word?: SheetSnapshot["word"];
  }[];
  /** What was asked, and what is kept with the sheets where nothing was. */
  readonly asked: Asked;
  /** What the title lines and what was asked say of it. */
  readonly about: AboutReport;
  /** What it must fill. */
  readonly required: RequiredCells;
  /** Judged as one that is said to be finished: nothing waits for its blank cells. */
  readonly isFinished: boolean;
  /** What the rules say, before the diagnosis; those that wait stand apart. */
  readonly ruleFindings: Findings;
  readonly diagnosis: Diagnosis;
  /** Findings of every source, by rule, before those of one cause are told together. */
  readonly single: Findings;
  readonly gathered: Gathered;
  /** Findings of every source, one for one cause, by rule. */
  readonly all: Findings;
  /** What is told of the form once: nothing to be put right. */
  readonly formNotes: readonly FormNote[];
  /** The same with their cells and how they stand: worst first, then in the order of the form. */
  readonly findings: readonly ShownFinding[];
  /** The cells most likely wrong, none of them among figures that stand off their rows; the likeliest first; explanations of the same findings have the same group. */
  readonly suspects: readonly Suspect[];
  /** Fixes with a single possible meaning. */
  readonly certain: readonly CertainFix[];
  /** What its filled cells show. */
  readonly texts: ReadonlyMap<CellKey, string>;
  readonly counts: Counts;
  readonly beside: Beside;
}

export interface FormRequest {
  readonly id: string;
  readonly layout: Layout;
  readonly moment: Moment;
  /** By the caller; it goes before what is kept with the sheets. */
  readonly asked: Asked;
  /** What is laid beside the form; null for nothing. */
  readonly lay: Lay | null;
  /** Whether it is said to be finished; else it is still being filled. */
  readonly isFinished: boolean;
}

/** Judges one form: the only way to. `before` only saves work: without it the result is the same. */
export function checkForm(request: FormRequest, before: CheckedForm | null): CheckedForm {
  const { id, layout, moment, lay, isFinished } = request;
  const { snapshot } = moment;
  const kept = keptIn(layout, snapshot);
  const asked = { ...aboutIn(layout, snapshot), ...request.asked };
  const cellAt = cellLookup(snapshot);
  const textsAt = (places: Layout["notes"]) => new Map([...places].map(([row, place]) => [row, cellAt(place).text]));
  const stays = before?.layout === layout && sameJson(before.asked, asked);
  const plan = stays ? before.plan : planFor(layout, asked.unitType);
  const known = before?.plan === plan ? before : null;

  const { raws, readings, edited, same } = readCells(plan, layout, cellAt, snapshot.separators, known);
  const ruleFindings = !known
    ? checkAll(plan, readings)
    : edited.length === 0
      ? known.ruleFindings
      : recheck(plan, readings, edited, known.ruleFindings);
  const unchanged = known?.isFinished === isFinished && ruleFindings === known.ruleFindings && edited.length === 0;
  const judged = isFinished ? finished(plan, ruleFindings) : ruleFindings;
  const diagnosis = unchanged ? known.diagnosis : diagnose(plan, readings, judged, known?.diagnosis);

  const about = stays ? before.about : aboutReport(layout, asked);
  const { period, office } = about;
  const { separators } = snapshot;
  const notes = textsAt(layout.notes);
  const names = textsAt(layout.names);
  const read = {
    plan,
    layout,
    snapshot,
    about,
    period,
    office,
    notes,
    raws,
    readings,
    separators,
    findings: diagnosis.findings,
    isFinished,
  };
  const laid = lay?.(read, moment) ?? NOTHING_LAID;
  const single = withMore(read, laid.findings, known?.single);
  const gathered = gatherCauses(plan, layout, single, known?.gathered);
  const all = gathered.findings;
  const astray = cellsAstray(all.failed.values());
  const told = [
    ...gathered.notes,
    ...standsIn(layout.template),
    ...hiddenParts(layout, snapshot),
    ...oldLetters(layout, snapshot),
  ];
  const formNotes = before && sameJson(before.formNotes, told) ? before.formNotes : told;
  const beside = before && sameJson(before.beside, laid.beside) ? before.beside : laid.beside;
  const sheets = sheetsOf(layout, snapshot);

  const sameSheets = before !== null && sameJson(before.sheets, sheets);
  const sameTexts =
    before !== null && sameMap(before.notes, notes) && sameMap(before.names, names) && sameMap(before.kept, kept);
  if (
    before?.id === id &&
    stays &&
    same &&
    before.isFinished === isFinished &&
    sameSheets &&
    sameTexts &&
    before.all === all &&
    before.beside === beside &&
    before.formNotes === formNotes
  )
    return before;

  const unitType = asked.unitType ?? null;
  const required = requiredCells({ plan, readings, unitType, period, notes, names });
  const shown = { plan, layout, findings: all, readings, notes, kept, sheets, raws };
  const findings = shownFindings(shown, stays && sameSheets ? before.findings : []);
  return {
    id,
    template: layout.template,
    layout,
    sheets,
    asked,
    about,
    period,
    office,
    required,
    isFinished,
    plan,
    raws,
    readings,
    notes,
    names,
    kept,
    ruleFindings,
    diagnosis,
    single,
    gathered,
    all,
    formNotes,
    findings,
    suspects: diagnosis.suspects.filter(({ cells }) => !cells.some((cell) => astray.has(cell))),
    certain: certainFixes(plan, diagnosis).filter(({ fix }) => !astray.has(fix.cell)),
    texts: textsOf(plan.cells, raws),
    counts: countsOf({ plan, layout, readings, diagnosis, all, findings, required }),
    beside,
  };
}

function textsOf(cells: CheckedForm["plan"]["cells"], raws: readonly RawCell[]): ReadonlyMap<CellKey, string> {
  return new Map(
    cells.flatMap(({ key }, slot) => {
      const text = raws[slot]?.text.trim() ?? "";
      return text === "" ? [] : [[key, text] as const];
    }),
  );
}

function sheetsOf({ appendices }: Layout, { sheets }: Snapshot): CheckedForm["sheets"] {
  return appendices.flatMap(({ appendix, sheet }) => {
    const found = sheets.find(({ id }) => id === sheet);
    return found ? [{ id: found.id, name: found.name, appendix, ...(found.word && { word: found.word }) }] : [];
  });
}

function sameMap(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...b].every(([name, text]) => a.get(name) === text);
}

function sameJson(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
