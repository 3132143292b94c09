import { checkSlipsIn, type CheckSlip, type FilledForm, type Snapshot } from "../core";
import { cellsOf } from "./cells";
import type { OpenForm } from "./contract";
import type { FormState } from "./form-state";

/** One form as last read, for what goes out with it. */
export interface PaperSource {
  readonly open: OpenForm;
  readonly form: FilledForm;
  readonly rulesNotChecked: number;
  /** Every slip in the workbook. */
  readonly slips: readonly CheckSlip[];
}

export function paperSource(
  { open, plan, raws, readings, notes, findings }: FormState,
  snapshot: Snapshot,
): PaperSource {
  const cellAt = cellsOf(snapshot);
  const names = new Map([...open.layout.names].map(([row, place]) => [row, cellAt(place).text]));
  return {
    open,
    form: { plan, raws, readings, notes, names, period: open.period, office: open.office },
    rulesNotChecked: findings.notChecked.size,
    slips: checkSlipsIn(snapshot),
  };
}
