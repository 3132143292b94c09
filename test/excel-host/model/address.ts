import { fail } from "./errors";
import { type Area, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from "./area";

/** A1 notation, both ways. */

export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export function areaName(area: Area): string {
  const right = area.column + area.columns - 1;
  const bottom = area.row + area.rows;
  if (isWholeRows(area)) return `${area.row + 1}:${bottom}`;
  if (isWholeColumns(area)) return `${columnName(area.column)}:${columnName(right)}`;
  const first = cellName(area.row, area.column);
  const last = `${columnName(right)}${bottom}`;
  return first === last ? first : `${first}:${last}`;
}

export function quoteSheet(name: string): string {
  if (/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)) return name;
  return `'${name.replaceAll("'", "''")}'`;
}

export const unquoteSheet = (text: string): string =>
  text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function between(row: number, column: number, endRow: number, endColumn: number): Area | null {
  const top = Math.min(row, endRow);
  const left = Math.min(column, endColumn);
  const bottom = Math.max(row, endRow);
  const right = Math.max(column, endColumn);
  if (top < 0 || left < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The rectangle an address without a sheet means, or null. */
export function readArea(address: string): Area | null {
  const columns = COLUMNS.exec(address);
  if (columns) return between(0, columnIndex(columns[1] ?? ""), MAX_ROWS - 1, columnIndex(columns[2] ?? ""));
  const rows = ROWS.exec(address);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  const [first = "", last = first, ...more] = address.split(":");
  const start = CELL.exec(first);
  const end = CELL.exec(last);
  if (!start || !end || more.length > 0) return null;
  return between(Number(start[2]) - 1, columnIndex(start[1] ?? ""), Number(end[2]) - 1, columnIndex(end[1] ?? ""));
}

/** Splits "Sheet1!A1:B2" into the sheet's name, or null, and the rest. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly rest: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { sheet: null, rest: address };
  return { sheet: unquoteSheet(address.slice(0, at)), rest: address.slice(at + 1) };
}

export function parseArea(address: string): Area {
  return readArea(address) ?? fail("InvalidArgument", `"${address}" is not an address of cells`);
}
