import { isUnknownForm } from "../core";
import type { OpenForm } from "./contract";

/** Whether the sheet is no known form: only its units, its numbers and the rows of its totals are checked. */
export function isUnknown({ template }: OpenForm): boolean {
  return isUnknownForm(template);
}
