import {
  explained,
  explanationRow,
  keepingSheet,
  standingOf,
  stillExplained,
  type Finding,
  type KeptText,
  type SheetText,
} from "../core";
import type { CheckedForm } from "./checked-form";

/** What to keep when the clerk explains a warning with `note`; null leaves the Ghi chú cell as it is. */
export function keptFor(form: CheckedForm, rule: string, note: string | null): readonly SheetText[] {
  const finding = form.all.failed.get(rule);
  if (finding?.severity !== "warning") return [];
  const row = explanationRow(finding, form.notes);
  const text = note ?? form.notes.get(row ?? "") ?? "";
  const others = note === null ? [] : warningsOf(form).filter((one) => one !== finding && rowOf(form, one) === row);
  return [
    ...onSheet(form, finding, explained(finding, form, text)),
    ...others.flatMap((one) => onSheet(form, one, stillExplained(one, form, text))),
  ];
}

/** What to keep of the warnings that are explained and not kept yet: typed on the sheet, they ring only a bell. */
export function unkept(form: CheckedForm): readonly SheetText[] {
  return warningsOf(form).flatMap((finding) => {
    const standing = standingOf(finding, form);
    if (standing.kind !== "explained" || standing.recorded) return [];
    const note = form.notes.get(explanationRow(finding, form.notes) ?? "") ?? "";
    return onSheet(form, finding, explained(finding, form, note));
  });
}

function warningsOf({ all }: CheckedForm): readonly Finding[] {
  return [...all.failed.values()].filter(({ severity }) => severity === "warning");
}

function rowOf({ notes }: CheckedForm, finding: Finding): string | null {
  return explanationRow(finding, notes);
}

function onSheet({ layout }: CheckedForm, finding: Finding, kept: KeptText | null): readonly SheetText[] {
  const sheet = keepingSheet(finding, layout);
  return kept === null || sheet === null ? [] : [{ ...kept, sheet }];
}
