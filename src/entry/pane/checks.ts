import { checksFor, joinChecks, type SheetChecks } from "../../core";
import type { CheckedForm } from "../../session/contract";
import { formWords } from "../../text/form";

/** What is to be attached to the sheets of a form: the checks of every form that is on them. */
export function checksOf(forms: readonly CheckedForm[], id: string): readonly SheetChecks[] {
  const merged = new Map<string, SheetChecks>();
  for (const { id: sheet } of forms.find((form) => form.id === id)?.sheets ?? []) {
    merged.set(sheet, { sheet, validations: [], marks: [] });
  }
  for (const { layout, plan, sheets } of forms) {
    const names = new Map(sheets.map((sheet) => [sheet.id, sheet.name]));
    for (const checks of checksFor(layout, plan, names, formWords)) {
      const known = merged.get(checks.sheet);
      if (known) merged.set(checks.sheet, joinChecks(known, checks));
    }
  }
  return [...merged.values()];
}
