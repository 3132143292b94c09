import { printFingerprint, reportCode, type CheckSlip } from "../core";
import type { CheckedForm } from "./checked-form";
import { fingerprintOf } from "./fingerprint";

/** The fingerprint of a form, and whether the slips that lie beside it are still of its figures. */
export interface FormProof {
  /** In hexadecimal digits. */
  readonly fingerprint: string;
  /** The slips that are of this report. */
  readonly slips: readonly { readonly sheetName: string; readonly isCurrent: boolean }[];
}

export async function formProof(form: CheckedForm, slips: readonly CheckSlip[]): Promise<FormProof> {
  const fingerprint = await fingerprintOf(form);
  const [printed, code] = [printFingerprint(fingerprint), reportCode(form.template, form.period)];
  return {
    fingerprint,
    slips: slips
      .filter(({ report }) => report === code)
      .map((slip) => ({ sheetName: slip.sheetName, isCurrent: slip.fingerprint === printed })),
  };
}
