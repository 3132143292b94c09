import { roleOf } from "../recognise/columns";
import type { Forms } from "../recognise/forms";
import { headingsOf, type Heading } from "../recognise/header";
import type { Block, Line } from "../recognise/lines";
import { numbering } from "../recognise/wording";

/** Columns of the sheet, by what the header says; those it need not have are null. */
export interface TableColumns {
  readonly stt: number | null;
  readonly label: number;
  readonly unit: number;
  readonly value: number;
  readonly note: number | null;
}

export interface TableRow {
  /** Row of the sheet. */
  readonly at: number;
  readonly stt: string;
  /** The number is held as a number, which drops the 0 of "1.10". */
  readonly bareNumber: boolean;
  readonly label: string;
  readonly unit: string;
  readonly isFilled: boolean;
}

/** A table of no known form that says which column holds the units and which the figures. */
export interface UnknownTable {
  readonly columns: TableColumns;
  /** What the header prints over each column of the sheet, top to bottom. */
  readonly printed: ReadonlyMap<number, readonly string[]>;
  readonly rows: readonly TableRow[];
  readonly above: readonly Line[];
  /** Lines with a figure that belongs to no row. */
  readonly unread: readonly Line[];
}

/** The table of a block; null where the header does not name the two columns, or names one twice. */
export function tableIn(block: Block, forms: Forms): UnknownTable | null {
  const columns = columnsOf(block, forms);
  if (columns === null) return null;
  const rows: TableRow[] = [];
  const unread: Line[] = [];
  for (const line of block.lines) {
    const row = rowIn(line, columns);
    if (row) rows.push(row);
    else if (line.cells.some(({ column, number }) => column === columns.value && number)) unread.push(line);
  }
  return rows.length === 0 ? null : { columns, printed: printedOver(block), rows, above: block.above, unread };
}

function printedOver({ header }: Block): UnknownTable["printed"] {
  return new Map(headingsOf(header, (text) => text.trim()).map(({ column, path }) => [column, path]));
}

function columnsOf({ headings, lines }: Block, forms: Forms): TableColumns | null {
  const roles = headings.map((heading) => ({ heading, role: roleOf(heading, forms) }));
  const named = (role: string) => roles.filter((one) => one.role === role).map(({ heading }) => heading.column);
  const [unit, secondUnit] = named("unit");
  const [told, secondValue] = named("value");
  if (unit === undefined || secondUnit !== undefined || secondValue !== undefined) return null;
  const others = roles.filter(({ heading, role }) => role === null && heading.column > unit);
  const value =
    told ??
    onlyFigures(
      others.map(({ heading }) => heading.column),
      lines,
    );
  if (value === null) return null;
  const label = named("label")[0] ?? wordiest(headings, lines, unit);
  if (label === null) return null;
  const before = headings.find(({ column }) => column === label - 1) ? label - 1 : null;
  return { stt: named("stt")[0] ?? before, label, unit, value, note: named("note")[0] ?? null };
}

/** The only column with figures; where there is no figure yet, the only column. */
function onlyFigures(columns: readonly number[], lines: readonly Line[]): number | null {
  const filled = columns.filter((column) =>
    lines.some(({ cells }) => cells.some((cell) => cell.column === column && cell.number)),
  );
  const [only, ...others] = filled.length > 0 ? filled : columns;
  return only !== undefined && others.length === 0 ? only : null;
}

/** The column before the units with the most text. */
function wordiest(headings: readonly Heading[], lines: readonly Line[], unit: number): number | null {
  let best: { column: number; length: number } | null = null;
  for (const { column } of headings) {
    if (column >= unit) continue;
    const length = lines.reduce((sum, { cells }) => sum + (textAt(cells, column)?.length ?? 0), 0);
    if (length > (best?.length ?? 0)) best = { column, length };
  }
  return best?.column ?? null;
}

function rowIn({ row, cells }: Line, { stt, label, unit, value }: TableColumns): TableRow | null {
  const at = (column: number | null) => cells.find((cell) => cell.column === column);
  const words = at(label);
  if (!words || words.number || numbering(words.text) === "") return null;
  return {
    at: row,
    stt: at(stt)?.text.trim() ?? "",
    bareNumber: at(stt)?.number ?? false,
    label: words.text.trim(),
    unit: at(unit)?.text.trim() ?? "",
    isFilled: at(value) !== undefined,
  };
}

function textAt(cells: Line["cells"], column: number): string | undefined {
  const cell = cells.find((one) => one.column === column);
  return cell?.number ? undefined : cell?.text;
}
