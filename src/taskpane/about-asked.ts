import type { CheckedForm } from "../session/contract";
import { isUnknownForm, officeName } from "../session/contract/values";

/** What the clerk may say of a report in place of its title lines. */
export interface AboutAsked {
  readonly unitType: boolean;
  readonly period: boolean;
  readonly office: boolean;
  /** Something of it is not known yet. */
  readonly isOpen: boolean;
}

/** Null where the sheets say all there is. What is kept with them can be changed, also where a title line says otherwise. */
export function aboutAsked({ template, about, asked }: CheckedForm): AboutAsked | null {
  if (isUnknownForm(template)) return null;
  const isNamed = about.office !== null && officeName(about.office) !== null;
  const unitType = template.file.unitTypes.length > 1;
  const period = about.by.period !== "sheet" || asked.period !== undefined || asked.year !== undefined;
  const office = about.by.office !== "sheet" || !isNamed || asked.office !== undefined;
  if (!unitType && !period && !office) return null;
  const isKnown =
    (!unitType || asked.unitType !== undefined) && about.period !== null && (isNamed || about.by.office === "call");
  return { unitType, period, office, isOpen: !isKnown };
}
