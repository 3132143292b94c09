import type { Place } from "../sheet";
import { cellKey } from "../template/cells";
import type { CellKey } from "../template/template";
import type { Found } from "./best-form";
import { asideIn, isAnswered, questionIn } from "./column-layout";
import type { Form, Forms } from "./forms";
import type { AppendixLayout, ExpiredChoice } from "./layout";
import { missingColumnsIn } from "./missing-columns";
import type { FoundTable } from "./read-table";
import { unmatchedIn } from "./unmatched";
import { bare } from "./wording";

/** One copy of one appendix on one sheet. */
export interface AppendixFound {
  readonly form: Form;
  readonly layout: AppendixLayout;
  /** Position of the appendix in the form. */
  readonly order: number;
  /** Position of the sheet in the workbook. */
  readonly sheetIndex: number;
  readonly cells: readonly (readonly [CellKey, Place])[];
  readonly notes: readonly (readonly [string, Place])[];
  readonly names: readonly (readonly [string, Place])[];
  readonly captions: readonly { readonly place: Place; readonly text: string }[];
  /** The form is no longer in force for the period. */
  readonly expired: ExpiredChoice | null;
}

export function readOut(found: Found, forms: Forms, sheet: string, sheetIndex: number): AppendixFound[] {
  const { form, tables } = found;
  const claimed = new Set(tables.flatMap((table) => [...table.used]));
  return form.template.file.appendices.flatMap((appendix, order): AppendixFound[] => {
    const own = tables.filter(({ table }) => table.appendix === appendix);
    if (own.length === 0) return [];
    const present = new Map(own.map((found) => [found.table.table, found]));
    const missing = appendix.tables.flatMap((table) => {
      const rows = new Set(present.get(table)?.places.map((place) => place.row));
      return table.rows.filter((_, at) => !rows.has(at)).map((row) => row.id);
    });
    return [
      {
        form,
        order,
        sheetIndex,
        layout: {
          appendix: appendix.id,
          sheet,
          matchedRows: own.flatMap(({ places }) => places).filter(({ instance }) => instance === 1).length,
          missingRows: missing,
          unmatchedRows: own.flatMap((found) => unmatchedIn(found, claimed, sheet)),
          doubtfulRows: own.flatMap((found) => doubtfulIn(found, sheet)),
          ...columnsIn(own, sheet),
        },
        cells: own.flatMap((found) => cellsIn(found, sheet)),
        notes: own.flatMap((found) => notesIn(found, sheet)),
        names: own.flatMap((found) => namesIn(found, sheet)),
        captions: own.flatMap((found) => captionsOf(found, forms, sheet)),
        expired: expiredIn(found),
      },
    ];
  });
}

/** What is to be said of the columns; mostly nothing. */
function columnsIn(own: readonly FoundTable[], sheet: string): Partial<AppendixLayout> {
  const question = questionIn(own);
  const aside = own.flatMap(asideIn);
  const missing = own.flatMap((found) => missingColumnsIn(found, sheet));
  return {
    ...(question && { columnQuestion: question }),
    ...(isAnswered(own) && { columnAnswered: true as const }),
    ...(aside.length > 0 && { columnsAside: aside }),
    ...(missing.length > 0 && { missingColumns: missing }),
  };
}

function expiredIn({ form, expiredFor }: Found): ExpiredChoice | null {
  const { validTo } = form.template.file;
  const day = expiredFor?.day ?? null;
  return validTo === undefined || day === null ? null : { validTo, day };
}

function cellsIn({ table, places }: FoundTable, sheet: string): [CellKey, Place][] {
  return places.flatMap(({ row, instance, at, columns, strayed }) =>
    [...columns.values].map(([column, where]): [CellKey, Place] => [
      cellKey(table.rows[row]!.id, instance, table.values === 1 ? null : column),
      { sheet, row: at, column: where + strayed },
    ]),
  );
}

function notesIn(found: FoundTable, sheet: string): [string, Place][] {
  return besideRows(found.places, found, sheet, "note");
}

function namesIn(found: FoundTable, sheet: string): [string, Place][] {
  const repeating = found.places.filter(({ row }) => found.table.rows[row]!.repeat !== null);
  return besideRows(repeating, found, sheet, "label");
}

/** The cells of rows in a column that is no value column, by row. */
function besideRows(
  places: FoundTable["places"],
  { table }: FoundTable,
  sheet: string,
  role: "note" | "label",
): [string, Place][] {
  return places.flatMap(({ row, instance, at, columns, strayed }): [string, Place][] => {
    const column = columns[role];
    return column === null
      ? []
      : [[cellKey(table.rows[row]!.id, instance, null), { sheet, row: at, column: column + strayed }]];
  });
}

function doubtfulIn({ table, places }: FoundTable, sheet: string): AppendixLayout["doubtfulRows"] {
  return places
    .filter((place) => place.doubtful)
    .map(({ row, instance, at, columns, strayed }) => ({
      row: cellKey(table.rows[row]!.id, instance, null),
      place: { sheet, row: at, column: (columns.label ?? 0) + strayed },
    }));
}

/** Texts above the header, where there is none above the first row; not the footnotes of a form that ends there. */
function captionsOf({ blocks, used }: FoundTable, { forms }: Forms, sheet: string): AppendixFound["captions"] {
  const [first] = blocks;
  if (!first) return [];
  const start = first.lines.findIndex((line) => used.has(line));
  const unheaded = first.header.length > 0 ? [] : first.lines.slice(0, Math.max(0, start));
  const isFootnote = (text: string) => forms.some(({ footnotes }) => footnotes.has(bare(text)));
  return [...first.above, ...unheaded].flatMap((line) =>
    line.cells
      .filter((cell) => !isFootnote(cell.text))
      .map((cell) => ({ place: { sheet, row: line.row, column: cell.column }, text: cell.text })),
  );
}
