import { openXlsx, saveXlsx } from "hucre/xlsx";
import { parseAddress } from "../../../src/core";

/** Types into cells of one sheet of a workbook, as a clerk would; everything else stays. */
export async function fill(
  file: Uint8Array,
  cells: Readonly<Record<string, string | number>>,
  at = 0,
): Promise<Uint8Array> {
  const workbook = await openXlsx(file, { readStyles: true });
  const sheet = workbook.sheets[at];
  for (const [name, value] of Object.entries(cells)) {
    const place = parseAddress(name);
    if (!place || !sheet?.rows[place.row]) throw new Error(`no cell ${name}`);
    const key = `${place.row},${place.column}`;
    const type = typeof value === "number" ? "number" : "string";
    sheet.cells?.set(key, { ...sheet.cells.get(key), value, type });
    (sheet.rows[place.row] ?? [])[place.column] = value;
  }
  return saveXlsx(workbook);
}
