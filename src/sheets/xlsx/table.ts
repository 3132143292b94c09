import { type Cell, writeXlsx } from "hucre/xlsx";
import { csvText, type CsvSeparator } from "../../core";
import { asText } from "./as-text";

/** A plain list under headings. Texts stay texts: none becomes a formula. */
export interface Table {
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const HEADING = { font: { bold: true }, alignment: { wrapText: true, vertical: "top" } } as const;
const BODY = { alignment: { wrapText: true, vertical: "top" } } as const;

export async function writeTable(name: string, { columns, rows }: Table): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>();
  columns.forEach(({ heading }, c) => cells.set(`0,${c}`, { ...asText(heading), style: HEADING }));
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === null || value === "") return;
      const content: Partial<Cell> = typeof value === "number" ? { value, type: "number" } : asText(value);
      cells.set(`${r + 1},${c}`, { ...content, style: BODY });
    }),
  );
  const widths = columns.map(({ width }) => ({ width }));
  return writeXlsx({ sheets: [{ name, columns: widths, cells, freezePane: { rows: 1 } }] });
}

export function writeCsvTable({ columns, rows }: Table, separator?: CsvSeparator): Uint8Array {
  const values = rows.map((row) => row.map((value) => (typeof value === "number" ? { number: value } : (value ?? ""))));
  return new TextEncoder().encode(csvText([columns.map(({ heading }) => heading), ...values], separator));
}
