import type { Measure } from "./schema";
import type { CellSpec, Template } from "./template";

/** Whether a cell holds a figure: no heading, no words. */
export function isFigure({ type }: { readonly type: Measure["type"] }): boolean {
  return type !== "heading" && type !== "text";
}

/** Whether a cell waits for a figure of this office: not in a row of another kind of office. */
export function isFillable({ file }: Template, { measure, row }: CellSpec): boolean {
  if (!isFigure(measure)) return false;
  return row.appliesTo === undefined || file.unitTypes.some((type) => row.appliesTo?.includes(type));
}
