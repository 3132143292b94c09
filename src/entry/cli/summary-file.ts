import { extname } from "node:path";
import { writeCsvTable, writeTable } from "../../sheets/xlsx";
import { summaryColumns, summarySheet } from "../../text/cli";
import type { SummaryRow } from "./summary-row";

/** The summary of all files as a workbook, or as .csv where the name says so. */
export async function summaryFile(path: string, rows: readonly SummaryRow[]): Promise<Uint8Array> {
  const table = {
    columns: summaryColumns.map(({ heading, width }) => ({ heading, width })),
    rows: rows.map((row) => summaryColumns.map(({ key }) => row[key])),
  };
  return extname(path).toLowerCase() === ".csv" ? writeCsvTable(table) : writeTable(summarySheet, table);
}
