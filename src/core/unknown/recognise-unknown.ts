import { matricesIn } from "../matrix";
import { roleOf } from "../recognise/columns";
import { prepare, type Forms } from "../recognise/forms";
import type { Layout } from "../recognise/layout";
import { blocksOf, linesOf, type Line } from "../recognise/lines";
import { isPageBeside } from "../recognise/page-beside";
import type { Place, Separators, SheetSnapshot, Snapshot } from "../sheet";
import type { Template } from "../template/template";
import { tableIn, type UnknownTable } from "./table";
import { ONLY_APPENDIX, placesIn, rowId, unknownForm } from "./unknown-form";

/**
 * Tables on sheets where no known form was found: lists with a column of units and one of figures, and matrices whose
 * headings, words or printed equations relate their figures. Each sheet is a form of its own, whose template says only what
 * its units, its numbers and its words do.
 * @example const all = [...known, ...recogniseUnknown(snapshot, templates, known)]
 */
export function recogniseUnknown(
  { sheets, separators }: Snapshot,
  templates: readonly Template[],
  known: readonly Layout[],
): readonly Layout[] {
  const taken = new Set(known.flatMap(({ appendices }) => appendices.map(({ sheet }) => sheet)));
  return sheets.filter(({ id }) => !taken.has(id)).flatMap((sheet) => onSheet(sheet, templates, separators) ?? []);
}

function onSheet(sheet: SheetSnapshot, templates: readonly Template[], separators: Separators): Layout | null {
  if (isPageBeside(sheet)) return null;
  const forms = prepare(templates);
  const blocks = blocksOf(rowsApart(linesOf(sheet, forms), forms));
  const lists = joined(blocks.flatMap((block) => tableIn(block, forms) ?? []));
  const matrices = matricesIn(sheet, (row) => lists.some(({ rows }) => isWithin(row, rows)));
  if (lists.length + matrices.length === 0) return null;
  const form = unknownForm(sheet, { lists, matrices }, forms, separators);
  const tables = [...form.tables.lists, ...form.tables.matrices];
  if (tables.length === 0) return null;
  const told = (line: ToldLine) => toldLine(line, sheet.id);
  return {
    template: form.template,
    appendices: [
      {
        appendix: ONLY_APPENDIX,
        sheet: sheet.id,
        matchedRows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
        missingRows: [],
        unmatchedRows: tables.flatMap(({ unread }) => unread.map(told)),
        doubtfulRows: [],
      },
    ],
    cells: placesIn(sheet.id, form.tables),
    notes: new Map(
      tables.flatMap(({ rows, columns: { note } }) =>
        note === null ? [] : rows.map((row) => [rowId(row), { sheet: sheet.id, row: row.at, column: note }] as const),
      ),
    ),
    names: new Map(),
    captions: new Map([[sheet.id, tables.flatMap(({ above }) => above.map(told))]]),
  };
}

function isWithin(row: number, rows: UnknownTable["rows"]): boolean {
  return row >= rows[0]!.at && row <= rows.at(-1)!.at;
}

interface ToldLine {
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly text: string }[];
}

function toldLine({ row, cells }: ToldLine, sheet: string): { place: Place; text: string } {
  return { place: { sheet, row, column: cells[0]?.column ?? 0 }, text: cells.map(({ text }) => text).join(" ") };
}

/** Rows whose words are headings elsewhere ("Trong đó", "Trước hạn") are rows where nothing names the column of the units. */
function rowsApart(lines: readonly Line[], forms: Forms): Line[] {
  let unit: number | null = null;
  return lines.map((line) => {
    if (line.heading === null || line.heading === "numbers") return line;
    const named = line.cells.find((cell) => roleOf({ column: cell.column, path: [cell.text] }, forms) === "unit");
    unit = named?.column ?? unit;
    const isRow = named === undefined && unit !== null && line.cells.some(({ column }) => column === unit);
    return isRow ? { ...line, heading: null } : line;
  });
}

/** A header without a title of its own only repeats at a page break: its table goes on with the one before. */
function joined(tables: readonly UnknownTable[]): UnknownTable[] {
  const whole: UnknownTable[] = [];
  for (const table of tables) {
    const before = whole.at(-1);
    const goesOn =
      before && table.above.length === 0 && JSON.stringify(before.columns) === JSON.stringify(table.columns);
    if (!goesOn) whole.push(table);
    else
      whole[whole.length - 1] = {
        ...before,
        rows: [...before.rows, ...table.rows],
        unread: [...before.unread, ...table.unread],
      };
  }
  return whole;
}
