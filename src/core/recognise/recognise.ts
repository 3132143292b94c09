import type { Place, SheetSnapshot, Snapshot } from "../sheet";
import type { CellKey, Template } from "../template/template";
import { bestForm, spansOf, type Found, type FoundTable } from "./find-tables";
import { prepare, type Form, type Forms } from "./forms";
import type { AppendixLayout, Layout } from "./layout";
import { blocksOf, linesOf, type Line } from "./lines";
import { pairUp } from "./pair-up";
import { bare, likeness } from "./wording";

/** One copy of one appendix on one sheet. */
export interface AppendixFound {
  readonly form: Form;
  readonly appendix: string;
  readonly layout: AppendixLayout;
  readonly sheetIndex: number;
  readonly cells: readonly (readonly [CellKey, Place])[];
  readonly notes: readonly (readonly [string, Place])[];
  readonly captions: readonly { readonly place: Place; readonly text: string }[];
}

/** Finds every copy of every template in the workbook: which row is which indicator, which column is what. */
export function recognise(snapshot: Snapshot, templates: readonly Template[]): readonly Layout[] {
  const forms = prepare(templates);
  const found = snapshot.sheets.flatMap((sheet, index) => onSheet(sheet, index, forms));
  return forms.forms.flatMap((form) =>
    pairUp(found.filter((appendix) => appendix.form === form)).map((copy) => layoutOf(form, copy)),
  );
}

function onSheet(sheet: SheetSnapshot, index: number, forms: Forms): AppendixFound[] {
  const blocks = blocksOf(linesOf(sheet, forms));
  return spansOf(blocks).flatMap((span) => {
    const found = bestForm(span, forms);
    return found ? appendicesOf(found, sheet, index) : [];
  });
}

function appendicesOf(found: Found, sheet: SheetSnapshot, sheetIndex: number): AppendixFound[] {
  return found.form.template.file.appendices.flatMap((appendix) => {
    const tables = found.tables.filter(({ table }) => table.appendix === appendix);
    if (tables.length === 0) return [];
    const parts = tables.map((table) => readOut(table, found.form, sheet.id));
    const present = new Set(tables.map(({ table }) => table.table.id));
    const absent = appendix.tables.filter((table) => !present.has(table.id)).flatMap((table) => table.rows);
    const layout: AppendixLayout = {
      appendix: appendix.id,
      sheet: sheet.id,
      matchedRows: parts.reduce((sum, part) => sum + part.matched, 0),
      missingRows: [...parts.flatMap((part) => part.missing), ...absent.map((row) => row.id)],
      unmatchedRows: parts.flatMap((part) => part.unmatched),
      doubtfulRows: parts.flatMap((part) => part.doubtful),
    };
    return [
      {
        form: found.form,
        appendix: appendix.id,
        layout,
        sheetIndex,
        cells: parts.flatMap((part) => part.cells),
        notes: parts.flatMap((part) => part.notes),
        captions: parts.flatMap((part) => part.captions),
      },
    ];
  });
}

function readOut(found: FoundTable, form: Form, sheet: string) {
  const { table, entries, placed, blocks } = found;
  const placeOf = (row: number, column: number): Place => ({ sheet, row, column });
  const cells: [CellKey, Place][] = [];
  const notes: [string, Place][] = [];
  const doubtful: { row: string; place: Place }[] = [];
  const used = new Set<Line>();
  for (const { entry, span, row, doubtful: inDoubt } of placed) {
    const { line, columns, strayed } = entries[entry]!;
    for (let at = 0; at < span; at += 1) used.add(entries[entry + at]!.line);
    const id = table.rows[row]!.id;
    for (const [column, at] of columns.values) {
      cells.push([table.values.length === 1 ? id : `${id}:${column}`, placeOf(line.row, at + strayed)]);
    }
    if (columns.note !== null) notes.push([id, placeOf(line.row, columns.note + strayed)]);
    if (inDoubt || columns.unsure || strayed !== 0)
      doubtful.push({ row: id, place: placeOf(line.row, columns.label + strayed) });
  }
  const rows = new Set(placed.map(({ row }) => row));
  const lines = blocks.flatMap((block) => block.lines);
  const first = lines.findIndex((line) => used.has(line));
  const last = lines.length - 1 - [...lines].reverse().findIndex((line) => used.has(line));
  const isAround = (line: Line) =>
    line.cells.every((cell) => form.around.some((text) => likeness(text, bare(cell.text)) >= 0.85));
  const unmatched = lines
    .filter((line, at) => !used.has(line) && at > first && at < last && !isAround(line))
    .map((line) => ({
      place: placeOf(line.row, line.cells[0]!.column),
      text: line.cells.map((cell) => cell.text).join(" "),
    }));
  const above = [...(blocks[0]?.above ?? []), ...(blocks[0]?.header.length === 0 ? lines.slice(0, first) : [])];
  const captions = above.flatMap((line) =>
    line.cells.map((cell) => ({ place: placeOf(line.row, cell.column), text: cell.text })),
  );
  return {
    cells,
    notes,
    doubtful,
    unmatched,
    captions,
    matched: placed.length,
    missing: table.rows.filter((_, at) => !rows.has(at)).map((row) => row.id),
  };
}

function layoutOf(form: Form, copy: readonly AppendixFound[]): Layout {
  const captions = new Map<string, { readonly place: Place; readonly text: string }[]>();
  for (const { layout, captions: lines } of copy) {
    captions.set(layout.sheet, [...(captions.get(layout.sheet) ?? []), ...lines]);
  }
  return {
    template: form.template,
    appendices: copy.map(({ layout }) => layout),
    cells: new Map(copy.flatMap(({ cells }) => cells)),
    notes: new Map(copy.flatMap(({ notes }) => notes)),
    captions,
  };
}
