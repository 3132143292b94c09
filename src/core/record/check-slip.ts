import { isPageBeside } from "../recognise/page-beside";
import type { SheetSnapshot, Snapshot } from "../sheet";

const DIGITS = 4;
const GROUPS = 6;
const FINGERPRINT = /^[\dA-F]{4}(?:-[\dA-F]{4}){5}$/;
const REPORT = /^[a-z\d-]+\/[a-z\d-]+(?:\/[a-z\d-]+\/\d{4})?$/;
/** Both stand near the top of the sheet. */
const ROWS = 30;

/** A fingerprint as paper has it, "3F2A-91B0-77CE-0D4E-A1B2-C3D4": the beginning of the whole, enough to tell. */
export function printFingerprint(hexadecimal: string): string {
  return Array.from({ length: GROUPS }, (_, at) => hexadecimal.slice(at * DIGITS, (at + 1) * DIGITS))
    .join("-")
    .toUpperCase();
}

/** A sheet that tells what the check of a report found, and of which figures. */
export interface CheckSlip {
  readonly sheet: string;
  readonly sheetName: string;
  /** As `reportCode` gives it. */
  readonly report: string;
  /** As printed. */
  readonly fingerprint: string;
}

/** The slips in a workbook, told by what stands on them alone: nothing is remembered. */
export function checkSlipsIn({ sheets }: Snapshot): readonly CheckSlip[] {
  return sheets.filter(isPageBeside).flatMap((sheet) => slipOn(sheet) ?? []);
}

function slipOn({ id, name, texts }: SheetSnapshot): CheckSlip | null {
  const top = texts.slice(0, ROWS).flatMap((row) => row.map((text) => text.trim()));
  const fingerprint = top.find((text) => FINGERPRINT.test(text));
  const report = fingerprint === undefined ? undefined : top.find((text) => REPORT.test(text));
  if (fingerprint === undefined || report === undefined) return null;
  return { sheet: id, sheetName: name, report, fingerprint };
}
