import { checksFor, joinChecks, type SheetChecks } from "../../core";
import type { OpenForm } from "../../session/contract";
import { planFor } from "../../session/plans";
import { formWords } from "../../text/form";

/** What is to be attached to the sheets of a form: the checks of every form that is on them. */
export function checksOf(forms: readonly OpenForm[], id: string): readonly SheetChecks[] {
  const merged = new Map<string, SheetChecks>();
  for (const { id: sheet } of forms.find((form) => form.id === id)?.sheets ?? []) {
    merged.set(sheet, { sheet, validations: [], marks: [] });
  }
  for (const { layout, sheets } of forms) {
    const names = new Map(sheets.map((sheet) => [sheet.id, sheet.name]));
    for (const checks of checksFor(layout, planFor(layout), names, formWords)) {
      const known = merged.get(checks.sheet);
      if (known) merged.set(checks.sheet, joinChecks(known, checks));
    }
  }
  return [...merged.values()];
}
