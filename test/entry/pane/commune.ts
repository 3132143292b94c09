import { COMMUNE_HEADER, COMMUNE_TITLE, communeRows } from "../../support/commune-sheet";
import { openPane } from "./open-pane";

/** The table as cells: figures are numbers. */
export function communeCells(change: Readonly<Record<string, string | number>> = {}): (string | number)[][] {
  const lines = communeRows.map(([stt, label, unit, figure, note]) => {
    const value = change[label] ?? (figure === "" ? "" : Number(figure.replace(",", ".")));
    return [stt, label, unit, value, note];
  });
  return [...COMMUNE_TITLE.map((line) => [line, "", "", "", ""]), [...COMMUNE_HEADER], ...lines];
}

export const COMMUNE_SHEET = "id-commune";

/** Row of the sheet with this label. */
export function rowOf(label: string): number {
  return COMMUNE_TITLE.length + 1 + communeRows.findIndex((line) => line[1] === label);
}

/** A pane over a workbook with a sheet of no known form. */
export async function openWithTable(cells: (string | number)[][] = communeCells()) {
  const pane = openPane();
  pane.workbook.sheets.push({
    id: COMMUNE_SHEET,
    name: "Biểu xã",
    rows: cells,
    formats: cells.map((row) => row.map(() => "General")),
    kept: new Map(),
  });
  pane.session.host("ready");
  await pane.commands.check();
  return pane;
}
