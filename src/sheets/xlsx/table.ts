import { writeCsv } from "hucre";
import { type Cell, writeXlsx } from "hucre/xlsx";
import { asText } from "./as-text";

/** A plain list under headings. Texts stay texts: none becomes a formula. */
export interface Table {
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const HEADING = { font: { bold: true }, alignment: { wrapText: true, vertical: "top" } } as const;
const BODY = { alignment: { wrapText: true, vertical: "top" } } as const;
const BYTE_ORDER_MARK = "\uFEFF";
/** What Excel takes for the beginning of a formula when it opens a .csv. */
const FORMULA = /^[=+\-@\t\r]/;

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

/** As Excel reads it with a double click: UTF-8 with its mark; an apostrophe keeps what looks like a formula a text. */
export function writeCsvTable({ columns, rows }: Table): Uint8Array {
  const text = writeCsv(
    [columns.map(({ heading }) => heading), ...rows].map((row) =>
      row.map((value) => (typeof value === "string" && FORMULA.test(value) ? `'${value}` : value)),
    ),
    { delimiter: ",", lineSeparator: "\r\n" },
  );
  return new TextEncoder().encode(BYTE_ORDER_MARK + text);
}
