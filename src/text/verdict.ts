import type { Verdict } from "../report/verdict";
import { submit as words } from "./pane";

/** Why a report cannot be sent yet, in one sentence. */
export function verdictReasons(result: Verdict): string {
  const parts = [
    [result.errors.length, words.reasons.errors],
    [result.openWarnings.length, words.reasons.warnings],
    [result.openCaptions.length, words.reasons.captions],
    [result.missingAppendices.length, words.reasons.appendices],
    [result.missingRows.length, words.reasons.rows],
    [result.notChecked.length, words.reasons.notChecked],
  ] as const;
  const sentence = parts
    .filter(([count]) => count > 0)
    .map(([count, text]) => text(count))
    .join(", ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
