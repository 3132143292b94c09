import type { CheckedForm } from "../../report/checked-form";
import { shownSuspects } from "../../report/suspects";
import { suspectLine } from "../../text/suspects";

/** Which cells of a form are most likely wrong, a line for findings that fail together. */
export function suspectLines(form: CheckedForm): readonly string[] {
  return shownSuspects(form).map(({ explanations, alike, rules }) =>
    suspectLine({
      explanations: explanations.map((cells) => cells.map(({ sheetName, ...cell }) => ({ ...cell, sheet: sheetName }))),
      alike,
      findings: rules.length,
    }),
  );
}
