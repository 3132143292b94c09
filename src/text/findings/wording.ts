import type { Finding } from "../../core";

/**
 * What is wrong and what to do, with places for the data of the finding: `{name}` a number, numbers added up, or a
 * text; of a list of cells `{name:rows}` says which, `{name:facts}` which shows what.
 */
export interface Wording {
  readonly sentence: string;
  readonly todo: string;
}

/** The wording of one rule kind. */
export type KindWording = (finding: Finding) => Wording;

/** Whether a list of cells in the data names several. */
export function several(finding: Finding, name: string): boolean {
  const cells = finding.data[name];
  return Array.isArray(cells) && cells.length > 1;
}
