import { exportReport, printFingerprint, reportCode, type Drawing, type SubmitResult } from "../../core";
import type { FiguresFile, FiguresFormat, Proof } from "../../session/paper";
import type { PaperSource } from "../../session/paper-source";
import { describe } from "../../taskpane/describe";
import { drawSlipOf } from "../check-slip";
import { figuresFile } from "../figures-file";
import { fingerprintOf } from "../fingerprint";

export async function drawSlip(source: PaperSource, result: SubmitResult, madeAt: number): Promise<Drawing> {
  const { open, form, rulesNotChecked } = source;
  return drawSlipOf({
    form,
    layout: open.layout,
    sheetNames: new Map(open.sheets.map(({ id, name }) => [id, name])),
    result,
    rulesNotChecked,
    describe: (finding) =>
      describe(
        open,
        open.findings.find((shown) => shown.finding.rule === finding.rule) ?? {
          finding,
          cells: [],
          reads: new Map(),
          explained: false,
        },
      ),
    fingerprint: await fingerprintOf(form),
    madeAt,
  });
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

export async function figuresOf({ form }: PaperSource, format: FiguresFormat): Promise<FiguresFile> {
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
