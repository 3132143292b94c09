import type { Heading } from "../recognise/header";
import { bare, numbering } from "../recognise/wording";
import { holdsNoFigures } from "../unread/headings";
import { cellAt, hasWords, isFigure, type SheetLine } from "./sheet-lines";

/** Columns of the sheet, by what they hold; those it need not have are null. */
export interface MatrixColumns {
  readonly stt: number | null;
  readonly label: number;
  readonly unit: number | null;
  readonly note: number | null;
  /** Two or more, left to right; headings as printed. */
  readonly figures: readonly Heading[];
  /** The other headings, as printed. */
  readonly headings: ReadonlyMap<number, readonly string[]>;
}

const NUMBERED = /^(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,5}|[a-zđ])$/;

/** Which column holds what; null where no words name the rows or fewer than two columns hold figures. */
export function matrixColumns(headings: readonly Heading[], body: readonly SheetLine[]): MatrixColumns | null {
  const columns = [...new Set(body.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort((a, b) => a - b);
  const numbers = columns.find((column) => isNumbering(column, body)) ?? null;
  const first = columns.find((column) => column !== numbers && mostly(column, body) === "figures");
  if (first === undefined) return null;
  const before = columns.filter((column) => column < first && mostly(column, body) === "words" && column !== numbers);
  const named = (of: RegExp) => headings.find(({ path }) => of.test(bare(path.at(-1) ?? "")))?.column ?? null;
  const unit = named(/^(?:donvitinh|dvt)/);
  const label = wordiest(
    before.filter((column) => column !== unit),
    body,
  );
  if (label === null) return null;
  const own = bare(headings.find(({ column }) => column === label)?.path.at(-1) ?? "");
  // Another table beside it names its rows again.
  const again = headings.find(({ column, path }) => column > label && own !== "" && bare(path.at(-1) ?? "") === own);
  const figures = headings.filter(
    ({ column, path }) =>
      column > label &&
      column !== unit &&
      column < (again?.column ?? Infinity) &&
      !holdsNoFigures(path.at(-1) ?? "") &&
      mostly(column, body) === "figures",
  );
  if (figures.length < 2) return null;
  const stt = numbers ?? (columns.includes(label - 1) ? label - 1 : null);
  return {
    stt: stt !== null && stt < label ? stt : null,
    label,
    unit,
    note: named(/^(?:ghichu|giaitrinh)/),
    figures,
    headings: new Map(headings.map(({ column, path }) => [column, path])),
  };
}

/** Numbers of rows: nothing stands before them. */
function isNumbering(column: number, body: readonly SheetLine[]): boolean {
  const cells = body.flatMap((line) => cellAt(line, column) ?? []);
  const isFirst = body.every(({ cells: [first] }) => first === undefined || first.column >= column);
  const numbered = cells.filter(({ text }) => NUMBERED.test(numbering(text)));
  return isFirst && numbered.length > cells.length - numbered.length;
}

function mostly(column: number, body: readonly SheetLine[]): "figures" | "words" | null {
  let [figures, words] = [0, 0];
  for (const line of body) {
    const cell = cellAt(line, column);
    if (cell === undefined) continue;
    if (isFigure(cell)) figures += 1;
    else if (cell.kind === "other") words += 1;
  }
  return figures > words ? "figures" : words > 0 ? "words" : null;
}

function wordiest(columns: readonly number[], body: readonly SheetLine[]): number | null {
  let best: { column: number; length: number } | null = null;
  for (const column of columns) {
    const cells = body.flatMap((line) => cellAt(line, column) ?? []).filter(hasWords);
    const length = cells.reduce((sum, { text }) => sum + text.length, 0);
    if (length > (best?.length ?? 0)) best = { column, length };
  }
  return best?.column ?? null;
}
