/** A1 notation <-> row and column, both counted from 0. */

const A1 = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const LETTERS = 26;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** "A", "Z", "AA". */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % LETTERS));
  return column < LETTERS ? letter : columnName(Math.floor(column / LETTERS) - 1) + letter;
}

/** "D31". */
export function address(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "$D$31". */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** "A1:D31", or "A1" for a single cell. */
export function areaAddress(area: { row: number; column: number; rows: number; columns: number }): string {
  const first = address(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${address(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** Reads "D31" or "$D$31"; null for anything else, a place outside the sheet included. */
export function parseAddress(text: string): { readonly row: number; readonly column: number } | null {
  const match = A1.exec(text);
  if (!match) return null;
  const [, name = "", digits = ""] = match;
  const row = Number(digits);
  const column = [...name.toUpperCase()].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0);
  return row > LAST_ROW || column > LAST_COLUMN ? null : { row: row - 1, column: column - 1 };
}

/** "'Phụ lục 2'!": the name of a sheet in front of an address. */
export function sheetPrefix(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}
