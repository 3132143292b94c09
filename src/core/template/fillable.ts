import type { CellSpec, Template } from "./template";

/** Whether a cell waits for a figure of this office: no heading, no words, not a row of another kind of office. */
export function isFillable({ file }: Template, { measure, row }: CellSpec): boolean {
  if (measure.type === "heading" || measure.type === "text") return false;
  return row.appliesTo === undefined || file.unitTypes.some((type) => row.appliesTo?.includes(type));
}
