import { recognise, type Layout, type SheetSnapshot } from "../../../src/core";
import { snapshot } from "../../support/snapshot";
import { official } from "./official";

export type Rows = readonly (readonly (string | number)[])[];

export const found = (...sheets: SheetSnapshot[]) => recognise(snapshot(...sheets), official);
export const one = (...sheets: SheetSnapshot[]): Layout => {
  const layouts = found(...sheets);
  expect(layouts).toHaveLength(1);
  return layouts[0]!;
};
export const rowsOf = (layout: Layout) => [...layout.cells].map(([key, place]) => [key, place.row] as const);
export const summary = (layouts: readonly Layout[]) =>
  layouts.map(({ template, appendices }) => [
    template.file.id,
    ...appendices.map(({ sheet: id, matchedRows }) => `${id}: ${matchedRows}`),
  ]);
/** The row of the sheet that holds the indicator. */
export const at = (layout: Layout, row: string) => layout.cells.get(row)?.row;
