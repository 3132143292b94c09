import {
  type CellKey,
  type Finding,
  type Findings,
  type Layout,
  type Place,
  type Plan,
  type RawCell,
  type Reading,
  type Snapshot,
  type Suspect,
  type Template,
  type UnitType,
  checkAll,
  compile,
  diagnose,
  evidenceFindings,
  formOrder,
  keptIn,
  readCell,
  twoReadings,
} from "../../core";

/** One form found in a file, read and checked. */
export interface CheckedForm {
  readonly layout: Layout;
  readonly plan: Plan;
  readonly findings: Findings;
  /** The cells most likely wrong, the likeliest first. */
  readonly suspects: readonly Suspect[];
  /** Errors first, then in the order of the form. */
  readonly sorted: readonly Finding[];
  /** Texts of the note cells, by row as in `Layout.notes`. */
  readonly notes: ReadonlyMap<string, string>;
  /** What its sheets keep about explanations, by name. */
  readonly kept: ReadonlyMap<string, string>;
  /** In the order of the plan's cells. */
  readonly readings: readonly Reading[];
  /** Cells with something in them. */
  readonly cellsRead: number;
}

const EMPTY: RawCell = { value: "", text: "", format: "General" };

export function checkLayout(snapshot: Snapshot, layout: Layout, unitType: UnitType | undefined): CheckedForm {
  const plan = planFor(layout, unitType);
  const raws = plan.cells.map(({ key }) => rawAt(snapshot, layout.cells.get(key)));
  const readings = plan.cells.map(({ measure }, slot): Reading =>
    readCell(raws[slot] ?? EMPTY, measure, snapshot.separators),
  );
  const { findings, suspects } = diagnose(plan, readings, checkAll(plan, readings));
  const odd = evidenceFindings(plan, readings, findings);
  const order = formOrder(plan);
  const isWarning = ({ severity }: Finding) => Number(severity === "warning");
  return {
    layout,
    plan,
    findings,
    suspects,
    sorted: [
      ...findings.failed.values(),
      ...odd,
      ...twoReadings({ plan, raws, readings, separators: snapshot.separators }),
    ].sort((a, b) => isWarning(a) - isWarning(b) || order(a, b)),
    notes: new Map([...layout.notes].map(([row, place]) => [row, rawAt(snapshot, place).text])),
    kept: keptIn(layout, snapshot),
    readings,
    cellsRead: readings.filter(({ kind }) => kind !== "blank").length,
  };
}

const MOST_PLANS = 50;
const plans = new WeakMap<Template, Map<string, Plan>>();

/** Forms with the same rows share their plan: a folder holds one form by the hundred. */
function planFor({ template, cells }: Layout, unitType: UnitType | undefined): Plan {
  const instances = instancesOf(template, cells.keys());
  const key = JSON.stringify([unitType, ...instances]);
  const found = plans.get(template);
  const known = found && found.size < MOST_PLANS ? found : new Map<string, Plan>();
  plans.set(template, known);
  const plan = known.get(key) ?? compile(template, { instances, ...(unitType ? { unitType } : {}) });
  known.set(key, plan);
  return plan;
}

/** The cell at a place as the file holds it; an empty one where there is none. */
export function rawAt({ sheets }: Snapshot, place: Place | undefined): RawCell {
  const sheet = sheets.find(({ id }) => id === place?.sheet);
  if (!sheet || !place) return EMPTY;
  const [row, column] = [place.row - sheet.row, place.column - sheet.column];
  const value = sheet.values[row]?.[column];
  if (value === undefined) return EMPTY;
  return { value, text: sheet.texts[row]?.[column] ?? "", format: sheet.formats[row]?.[column] ?? "General" };
}

/** How often each repeating row stands on the sheet: the highest instance named. */
function instancesOf({ file }: Template, keys: Iterable<CellKey>): Map<string, number> {
  const tables = file.appendices.flatMap((appendix) => appendix.tables);
  const repeating = new Set(tables.flatMap(({ rows }) => rows.filter(({ repeat }) => repeat).map(({ id }) => id)));
  const instances = new Map<string, number>();
  if (repeating.size === 0) return instances;
  for (const key of keys) {
    const [row = key, instance = "1"] = (key.split(":")[0] ?? key).split("#");
    if (repeating.has(row)) instances.set(row, Math.max(instances.get(row) ?? 1, Number(instance)));
  }
  return instances;
}
