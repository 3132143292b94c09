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
  type UnitType,
  checkAll,
  compile,
  formOrder,
  readCell,
} from "../../core";

/** One form found in a file, read and checked. */
export interface CheckedForm {
  readonly layout: Layout;
  readonly plan: Plan;
  readonly findings: Findings;
  /** Errors first, then in the order of the form. */
  readonly sorted: readonly Finding[];
  /** Texts of the note cells, by row as in `Layout.notes`. */
  readonly notes: ReadonlyMap<string, string>;
  /** Cells with something in them. */
  readonly cellsRead: number;
}

const EMPTY: RawCell = { value: "", text: "", format: "General" };

export function checkLayout(snapshot: Snapshot, layout: Layout, unitType: UnitType | undefined): CheckedForm {
  const plan = compile(layout.template, {
    instances: instancesOf(layout.cells.keys()),
    ...(unitType ? { unitType } : {}),
  });
  const readings = plan.cells.map(({ key, measure }): Reading =>
    readCell(rawAt(snapshot, layout.cells.get(key)), measure),
  );
  const findings = checkAll(plan, readings);
  const order = formOrder(plan);
  const isWarning = ({ severity }: Finding) => Number(severity === "warning");
  return {
    layout,
    plan,
    findings,
    sorted: [...findings.failed.values()].sort((a, b) => isWarning(a) - isWarning(b) || order(a, b)),
    notes: new Map([...layout.notes].map(([row, place]) => [row, rawAt(snapshot, place).text])),
    cellsRead: readings.filter(({ kind }) => kind !== "blank").length,
  };
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
function instancesOf(keys: Iterable<CellKey>): Map<string, number> {
  const instances = new Map<string, number>();
  for (const key of keys) {
    const [row = key, instance = "1"] = (key.split(":")[0] ?? key).split("#");
    instances.set(row, Math.max(instances.get(row) ?? 1, Number(instance)));
  }
  return instances;
}
