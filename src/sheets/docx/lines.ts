import type { Cell, Paragraph } from "./blocks";

const BREAKS = /[\t\n]+/g;

/** A paragraph, or a row of a table, as a line of the report's text: cells end with tabs, breaks within are spaces. */
export function lineOf(source: Paragraph | readonly Cell[]): string {
  if ("kind" in source) return source.text.replace(BREAKS, " ");
  return source.map(({ text }) => `${text.replace(BREAKS, " ")}\t`).join("");
}
