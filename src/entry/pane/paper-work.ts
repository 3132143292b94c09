import { exportReport, printFingerprint, reportCode, type Drawing } from "../../core";
import { fingerprintOf } from "../../report/fingerprint";
import { formProof } from "../../report/slips";
import type { Verdict } from "../../report/verdict";
import type { FiguresFile, FiguresFormat, Proof } from "../../session/contract/paper";
import type { PaperSource } from "../../session/paper-source";
import { drawSlipOf } from "../check-slip";
import { figuresFile } from "../figures-file";

export async function drawSlip({ form }: PaperSource, result: Verdict, madeAt: number): Promise<Drawing> {
  return drawSlipOf(form, result, madeAt);
}

export async function proofOf({ form, slips }: PaperSource): Promise<Proof> {
  const proof = await formProof(form, slips);
  return { ...proof, fingerprint: printFingerprint(proof.fingerprint) };
}

export async function figuresFileOf({ form }: PaperSource, format: FiguresFormat): Promise<FiguresFile> {
  const report = exportReport(form, await fingerprintOf(form));
  return {
    name: `${reportCode(form.template, form.period).replaceAll("/", "_")}.${format}`,
    type: format === "json" ? "application/json" : "text/csv",
    text: figuresFile([report], format),
  };
}
