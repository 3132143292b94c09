import { fold } from "../fold";
import type { Layout } from "../recognise/layout";
import type { SheetSnapshot, WordTable } from "../sheet";
import { isUnknownForm } from "../unknown/is-unknown";

/** Letters of a line that is a sentence of a report and no title. */
const SENTENCE = 80;
/** A caption stands at most so many rows above its table. */
const CAPTION = 3;
const FORM_CAPTION = /^(?:bieu|mau)(?: so| mau)?(?: |$)/;

/**
 * The tables in the running text of a report, which are no appendix: below its first sentence, above every form that is
 * known, under no heading of an appendix and no caption of a form. None where no form is known, and on a sheet of cells.
 */
export function bodyTables(sheet: SheetSnapshot, layouts: readonly Layout[]): readonly WordTable[] {
  const { word, texts } = sheet;
  if (!word) return [];
  const known = layouts.filter(({ template }) => !isUnknownForm(template));
  const places = known.flatMap(({ cells }) => [...cells.values()].filter((place) => place.sheet === sheet.id));
  const end = places.reduce((least, { row }) => Math.min(least, row), places.length === 0 ? 0 : Infinity);
  const inTable = (row: number) => word.tables.some((table) => row >= table.row && row < table.row + table.rows);
  const lineAt = (row: number) => (inTable(row) ? "" : (texts[row]?.[0] ?? ""));
  const start = texts.findIndex((_, row) => lineAt(row).length >= SENTENCE && !lineAt(row).startsWith("("));
  return word.tables.filter(({ heading, row, rows }) => {
    if (heading !== null || start < 0 || row < start || row + rows > end) return false;
    const above = Array.from({ length: CAPTION }, (_, at) => fold(lineAt(row - 1 - at)));
    return !above.some((line) => FORM_CAPTION.test(line));
  });
}
