import { exportReport, printFingerprint, reportCode, type Drawing } from "../../core";
import { fingerprintOf } from "../../report/fingerprint";
import type { Verdict } from "../../report/verdict";
import type { FiguresFile, FiguresFormat, Proof } from "../../session/contract/paper";
import type { PaperSource } from "../../session/paper-source";
import { drawSlipOf } from "../check-slip";
import { figuresFile } from "../figures-file";

export async function drawSlip({ form }: PaperSource, result: Verdict, madeAt: number): Promise<Drawing> {
  return drawSlipOf(form, result, madeAt);
}

export async function proofOf({ form, slips }: PaperSource): Promise<Proof> {
  const fingerprint = printFingerprint(await fingerprintOf(form));
  const code = codeOf(form);
  return {
    fingerprint,
    slips: slips
      .filter(({ report }) => report === code)
      .map((slip) => ({ sheetName: slip.sheetName, isCurrent: slip.fingerprint === fingerprint })),
  };
}

export async function figuresFileOf({ form }: PaperSource, format: FiguresFormat): Promise<FiguresFile> {
  const report = exportReport(form, await fingerprintOf(form));
  return {
    name: `${codeOf(form).replaceAll("/", "_")}.${format}`,
    type: format === "json" ? "application/json" : "text/csv",
    text: figuresFile([report], format),
  };
}

function codeOf({ plan, period }: PaperSource["form"]): string {
  return reportCode(plan.template, period);
}
