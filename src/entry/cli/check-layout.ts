import {
  type Finding,
  type Findings,
  type Layout,
  type Plan,
  type Reading,
  type Snapshot,
  type Suspect,
  type UnitType,
  checkAll,
  diagnose,
  evidenceFindings,
  formOrder,
  keptIn,
  readCell,
  twoReadings,
} from "../../core";
import { cellsOf } from "../../session/cells";
import { planFor } from "../../session/plans";

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

export function checkLayout(snapshot: Snapshot, layout: Layout, unitType: UnitType | undefined): CheckedForm {
  const plan = planFor(layout, unitType);
  const cellAt = cellsOf(snapshot);
  const cells = plan.cells.map(({ key, measure }) => ({ raw: cellAt(layout.cells.get(key)), measure }));
  const raws = cells.map(({ raw }) => raw);
  const readings = cells.map(({ raw, measure }): Reading => readCell(raw, measure, snapshot.separators));
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
    notes: new Map([...layout.notes].map(([row, place]) => [row, cellAt(place).text])),
    kept: keptIn(layout, snapshot),
    readings,
    cellsRead: readings.filter(({ kind }) => kind !== "blank").length,
  };
}
