import { checkSlipsIn, type CheckSlip, type Snapshot } from "../core";
import type { CheckedForm } from "../report/checked-form";

/** One form as last read, for what goes out with it. */
export interface PaperSource {
  readonly form: CheckedForm;
  /** Every slip in the workbook. */
  readonly slips: readonly CheckSlip[];
}

export function paperSource(form: CheckedForm, snapshot: Snapshot): PaperSource {
  return { form, slips: checkSlipsIn(snapshot) };
}
