import type { Condition } from "./condition";
import type { Row } from "./schema";
import type { CellSpec } from "./template";

/** Whether a cell is required: the condition it is required under, always (true) or never (false). */
export function requirementOf({ row, column, table, measure }: CellSpec): boolean | Condition {
  if (measure.type === "heading" || column.required === false) return false;
  if (measure.type === "text" && row.required === undefined) return false;
  const said = row.required ?? column.required ?? table.required ?? false;
  return typeof said === "boolean" ? said : said.when;
}

/** The condition a row states; null when it states none. */
export function conditionOf({ required }: Row): Condition | null {
  return typeof required === "object" ? required.when : null;
}
