import { extname } from "node:path";
import { harmlessLine, type CsvSeparator } from "../../core";
import { writeCsvTable, writeTable } from "../../sheets/xlsx";
import { summaryColumns, summarySheet } from "../../text/cli";
import type { SummaryRow } from "./summary-row";

/** The summary of all files as a workbook, or as .csv where the name says so. */
export async function summaryFile(
  path: string,
  rows: readonly SummaryRow[],
  separator?: CsvSeparator,
): Promise<Uint8Array> {
  const table = {
    columns: summaryColumns.map(({ heading, width }) => ({ heading, width })),
    rows: rows.map((row) => summaryColumns.map(({ key }) => shown(row[key]))),
  };
  return extname(path).toLowerCase() === ".csv" ? writeCsvTable(table, separator) : writeTable(summarySheet, table);
}

function shown(value: string | number | null): string | number | null {
  return typeof value === "string" ? harmlessLine(value) : value;
}
