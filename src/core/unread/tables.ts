import type { SheetSnapshot } from "../sheet";
import { numbering } from "../recognise/wording";
import { holdsNoFigures, isHeaderWord } from "./headings";
import { kindOf, type CellKind } from "./number-like";

export interface Spot {
  readonly row: number;
  readonly column: number;
}

interface Cell {
  readonly column: number;
  readonly value: string | number | boolean;
  readonly kind: CellKind;
}

/** A line with something in it. */
interface Line {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** Filled columns that make lines without a header a table. */
const COLUMNS = 3;
/** Columns that a line of column numbers may give a letter. */
const LETTERED = 2;
const NUMBERED = /^(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,5}|[a-zđ])?$/;

/** The figures of a sheet that stand within a table and that nobody took; in one pass over its lines. */
export function figuresInTables(sheet: SheetSnapshot, isTaken: (row: number, column: number) => boolean): Spot[] {
  let roles: Roles = { passed: new Set(), headed: false };
  return partsOf(sheet).flatMap((part) => {
    const found = inPart(part, roles, isTaken);
    roles = found.roles;
    return found.figures;
  });
}

/** Lines without an empty one between them. */
function partsOf({ values, formats, row: top, column: left }: SheetSnapshot): Line[][] {
  const parts: Line[][] = [[]];
  values.forEach((line, at) => {
    const cells: Cell[] = [];
    line.forEach((value, offset) => {
      if (value === "") return;
      const kind = kindOf(value, formats[at]?.[offset] ?? "General");
      if (kind !== "empty") cells.push({ column: left + offset, value, kind });
    });
    if (cells.length > 0) parts.at(-1)!.push({ row: top + at, cells });
    else if (parts.at(-1)!.length > 0) parts.push([]);
  });
  return parts;
}

/** What the header above says of the columns. */
interface Roles {
  /** Columns that hold no figures. */
  readonly passed: ReadonlySet<number>;
  readonly headed: boolean;
}

function inPart(part: readonly Line[], before: Roles, isTaken: (row: number, column: number) => boolean) {
  const start = part.findIndex(({ cells }) => cells.some(({ kind }) => isFigure(kind)) && cells.length > 1);
  const lines = part.slice(Math.max(0, start));
  if (start < 0) return { figures: [], roles: rolesOf(part, before) };
  let roles = rolesOf(part.slice(0, start), before);
  const words = wordColumns(lines);
  const numbers = numberColumn(lines, words);
  const pure = countIn(lines, ({ kind }) => kind === "number" || kind === "year");
  const texts = countIn(lines, ({ kind }) => kind === "other");
  const isTable = words.size > 0 && (roles.headed || new Set([...words, ...pure.keys()]).size >= COLUMNS);
  const figures: Spot[] = [];
  for (const [at, line] of lines.entries()) {
    if (isHeader(line)) roles = headerRoles(roles, line, at > 0 && !isHeader(lines[at - 1]!));
    else if (isTable && !isColumnNumbers(line)) {
      for (const { column, kind } of line.cells) {
        if (!isFigure(kind) && kind !== "year" && kind !== "measured") continue;
        const among = (pure.get(column) ?? 0) >= Math.max(1, texts.get(column) ?? 0);
        if ((kind === "measured" || line.cells.length === 1) && !among) continue;
        if (column === numbers || roles.passed.has(column) || isTaken(line.row, column)) continue;
        figures.push({ row: line.row, column });
      }
    }
  }
  return { figures, roles };
}

function isFigure(kind: CellKind): boolean {
  return kind === "number";
}

/** From the lines above the first figure; a line with several texts is a header. */
function rolesOf(lines: readonly Line[], before: Roles): Roles {
  const none = { passed: new Set<number>(), headed: false };
  return lines
    .filter(({ cells }) => cells.length > 1)
    .reduce((roles, line) => headerRoles(roles, line), lines.length === 0 ? before : none);
}

/** A header below lines of a table begins another; its own lines go together. */
function headerRoles({ passed }: Roles, line: Line, isNew = false): Roles {
  const named = line.cells.filter(({ value }) => typeof value === "string" && holdsNoFigures(value));
  return { passed: new Set([...(isNew ? [] : passed), ...named.map(({ column }) => column)]), headed: true };
}

function isHeader({ cells }: Line): boolean {
  const named = cells.filter(({ kind, value }) => kind === "other" && typeof value === "string" && isHeaderWord(value));
  return named.length > 0 && cells.length > 1 && cells.every(({ kind }) => kind === "other" || kind === "year");
}

/** "1 2 3 …" under a header; up to two letters before them. */
function isColumnNumbers({ cells }: Line): boolean {
  let [last, count] = [0, 0];
  for (const { value } of cells) {
    const number = typeof value === "number" ? value : Number(/^\(?(\d{1,2})\)?$/.exec(String(value))?.[1]);
    if (Number.isNaN(number)) continue;
    if (count > 0 && number !== last + 1) return false;
    last = number;
    count += 1;
  }
  return count >= COLUMNS && count >= cells.length - LETTERED;
}

/** Columns that mostly hold words. */
function wordColumns(lines: readonly Line[]): ReadonlySet<number> {
  const words = countIn(
    lines,
    ({ kind, value }) => kind === "other" && typeof value === "string" && /\p{L}/u.test(value),
  );
  const figures = countIn(lines, ({ kind }) => isFigure(kind));
  return new Set([...words].flatMap(([column, count]) => (count > (figures.get(column) ?? 0) ? column : [])));
}

/** The column before the first words, if all it holds is numbers of rows. */
function numberColumn(lines: readonly Line[], words: ReadonlySet<number>): number | null {
  const first = Math.min(...words);
  const before = lines.flatMap(({ cells }) => cells.filter(({ column }) => column < first));
  const columns = new Set(before.map(({ column }) => column));
  const isNumbered = before.every(({ value }) => NUMBERED.test(numbering(String(value))));
  return columns.size === 1 && isNumbered && ascend(before) ? [...columns][0]! : null;
}

/** Whole numbers that count on, or begin anew, and texts. */
function ascend(cells: readonly Cell[]): boolean {
  let last = 0;
  for (const { value, kind } of cells) {
    const number = Number(value);
    if (kind === "other" || !Number.isInteger(number)) continue;
    if (number !== last + 1 && number > 1) return false;
    last = number;
  }
  return true;
}

function countIn(lines: readonly Line[], counts: (cell: Cell) => boolean): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { cells } of lines) {
    for (const cell of cells) if (counts(cell)) found.set(cell.column, (found.get(cell.column) ?? 0) + 1);
  }
  return found;
}
