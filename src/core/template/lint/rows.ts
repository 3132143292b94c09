import type { Row, TemplateFile } from "../schema";
import type { KnownDefect } from "./remark";

/** The defect the template owns up to at one of the rows, or that names the printed number. */
export function knownAt(file: TemplateFile, rows: readonly Row[], stt = ""): KnownDefect | null {
  const defects = file.knownDefects ?? [];
  const number = bareNumber(stt);
  return (
    defects.find(({ at }) => rows.some(({ id }) => id === at)) ??
    defects.find(({ defect }) => number.includes(".") && numbersIn(defect).includes(number)) ??
    null
  );
}

/** "1.2.1." and "1.2.1" are one number. */
export function bareNumber(stt: string): string {
  return stt.trim().replace(/\.$/, "");
}

function numbersIn(text: string): string[] {
  return (text.match(/\d+(?:\.\d+)+/g) ?? []).map(bareNumber);
}
