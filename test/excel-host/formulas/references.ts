import { columnIndex, columnName, quoteSheet, unquoteSheet } from "../model/address";
import { MAX_COLUMNS, MAX_ROWS, type Shift, shiftStretch } from "../model/area";

/** References inside a formula in en-US notation, found without understanding the rest of it. */

interface Corner {
  /** -1 in a reference to whole rows or columns. */
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

export interface Reference {
  /** Name of the sheet, null when the formula does not say. */
  readonly sheet: string | null;
  readonly start: Corner;
  /** Absent for a single cell. */
  readonly end?: Corner;
}

const TOKEN =
  /"(?:[^"]|"")*"|\d+\.?\d*(?:E[+-]?\d+)?(?!\d*:)|(?<sheet>'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(?:(?<cells>\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.!])|(?<word>[\p{L}_\\][\p{L}\p{N}_.]*|#REF!))/giu;

const CORNER = /^(\$?)([A-Z]{0,3})(\$?)(\d*)$/i;

function readCorner(text: string): Corner {
  const [, first = "", letters = "", second = "", digits = ""] = CORNER.exec(text) ?? [];
  return {
    row: digits ? Number(digits) - 1 : -1,
    column: letters ? columnIndex(letters) : -1,
    fixedColumn: letters !== "" && first === "$",
    fixedRow: letters ? second === "$" : first === "$",
  };
}

function printCorner({ row, column, fixedRow, fixedColumn }: Corner): string {
  const left = column < 0 ? "" : (fixedColumn ? "$" : "") + columnName(column);
  return left + (row < 0 ? "" : `${fixedRow ? "$" : ""}${row + 1}`);
}

function printReference({ sheet, start, end }: Reference): string {
  const prefix = sheet === null ? "" : `${quoteSheet(sheet)}!`;
  return prefix + printCorner(start) + (end ? `:${printCorner(end)}` : "");
}

/** Rewrites every reference; `null` means that what it pointed at is gone. */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  return formula.replace(TOKEN, (...match) => {
    const [text] = match as [string];
    const groups = match.at(-1) as Record<"sheet" | "cells" | "word", string | undefined>;
    if (!groups.cells) return text;
    const [first = "", last] = groups.cells.split(":");
    const sheet = groups.sheet ? unquoteSheet(groups.sheet.slice(0, -1)) : null;
    const reference = { sheet, start: readCorner(first), ...(last === undefined ? {} : { end: readCorner(last) }) };
    const changed = change(reference);
    if (changed === reference) return text;
    return changed ? printReference(changed) : "#REF!";
  });
}

/** Rewrites every word that is neither a function nor a sheet: names, TRUE, FALSE. */
export function mapWords(formula: string, change: (word: string) => string): string {
  return formula.replace(TOKEN, (...match) => {
    const [text] = match as [string];
    const groups = match.at(-1) as Record<"sheet" | "cells" | "word", string | undefined>;
    const at = match.at(-3) as number;
    const called = formula[at + text.length] === "(";
    return groups.word === undefined || groups.sheet !== undefined || called ? text : change(text);
  });
}

export function references(formula: string): Reference[] {
  const found: Reference[] = [];
  mapReferences(formula, (reference) => {
    found.push(reference);
    return reference;
  });
  return found;
}

const sameSheet = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Names the sheet in every reference that leaves it out. */
export const qualify = (formula: string, sheet: string): string =>
  mapReferences(formula, (reference) => (reference.sheet === null ? { ...reference, sheet } : reference));

export const renameInFormula = (formula: string, from: string, to: string): string =>
  mapReferences(formula, (reference) =>
    reference.sheet !== null && sameSheet(reference.sheet, from) ? { ...reference, sheet: to } : reference,
  );

export const dropSheet = (formula: string, gone: string): string =>
  mapReferences(formula, (reference) =>
    reference.sheet !== null && sameSheet(reference.sheet, gone) ? null : reference,
  );

const moveCorner = (corner: Corner, rows: number, columns: number): Corner => ({
  ...corner,
  row: corner.row < 0 || corner.fixedRow ? corner.row : corner.row + rows,
  column: corner.column < 0 || corner.fixedColumn ? corner.column : corner.column + columns,
});

const inside = (corner: Corner): boolean =>
  corner.row >= -1 && corner.row < MAX_ROWS && corner.column >= -1 && corner.column < MAX_COLUMNS;

/** The formula as it reads when copied so many rows down and columns right. */
export function rebase(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const start = moveCorner(reference.start, rows, columns);
    const end = reference.end && moveCorner(reference.end, rows, columns);
    const crossed = (corner: Corner, was: Corner): boolean =>
      (was.row >= 0 && corner.row < 0) || (was.column >= 0 && corner.column < 0) || !inside(corner);
    if (crossed(start, reference.start) || (end && reference.end && crossed(end, reference.end))) return null;
    return { ...reference, start, ...(end ? { end } : {}) };
  });
}

export const hasRelative = (formula: string): boolean =>
  references(formula).some(({ start, end }) =>
    [start, end].some(
      (corner) => corner && ((corner.row >= 0 && !corner.fixedRow) || (corner.column >= 0 && !corner.fixedColumn)),
    ),
  );

/** The formula of a cell on `home` after rows or columns of `sheet` were inserted or deleted. */
export function shiftFormula(formula: string, home: string, sheet: string, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    if (!sameSheet(reference.sheet ?? home, sheet)) return reference;
    const axis = shift.axis;
    const from = reference.start[axis];
    if (from < 0) return reference;
    const to = reference.end?.[axis] ?? from;
    const low = Math.min(from, to);
    const max = axis === "row" ? MAX_ROWS : MAX_COLUMNS;
    const moved = shiftStretch(low, Math.abs(to - from) + 1, shift, max);
    if (!moved) return null;
    if (moved.start === low && moved.size === Math.abs(to - from) + 1) return reference;
    const start = { ...reference.start, [axis]: moved.start };
    const end = reference.end && { ...reference.end, [axis]: moved.start + moved.size - 1 };
    return { ...reference, start, ...(end ? { end } : {}) };
  });
}
