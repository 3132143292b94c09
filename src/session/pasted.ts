import type { SheetSnapshot, Snapshot } from "../core";
import type { CheckedForm } from "../report/checked-form";

/** What came into a form at one go, as by a paste. */
export interface Pasted {
  readonly form: string;
  /** Rows with a figure that came into the columns of its figures. */
  readonly rows: number;
  /** Those of them that are rows of the form. */
  readonly taken: number;
  /** Cells that came and have a finding. */
  readonly look: number;
}

/** Fewer cells are typed by hand. */
const MANY = 10;

interface Change {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Null where no more than a few cells have changed, or only another sheet. */
export function pastedInto(form: CheckedForm, before: Snapshot, now: Snapshot): Pasted | null {
  const columns = new Set([...form.layout.cells.values()].map(({ sheet, column }) => `${sheet} ${column}`));
  const changes = form.sheets
    .flatMap(({ id }) => changesIn(sheetOf(before, id), sheetOf(now, id)))
    .filter(({ sheet, column }) => columns.has(`${sheet} ${column}`));
  if (changes.length <= MANY) return null;
  const rowName = ({ sheet, row }: Omit<Change, "column">) => `${sheet} ${row}`;
  const cellName = (cell: Change) => `${rowName(cell)} ${cell.column}`;
  const rows = new Set(changes.map(rowName));
  const own = new Set([...form.layout.cells.values()].map(rowName));
  const came = new Set(changes.map(cellName));
  const found = new Set(form.findings.flatMap(({ cells }) => cells.map(({ place }) => cellName(place))));
  return {
    form: form.id,
    rows: rows.size,
    taken: [...rows].filter((row) => own.has(row)).length,
    look: [...found].filter((cell) => came.has(cell)).length,
  };
}

function sheetOf({ sheets }: Snapshot, id: string): SheetSnapshot | undefined {
  return sheets.find((sheet) => sheet.id === id);
}

/** Cells that show another text with a figure in it than before. A sheet that was not there has not been pasted into. */
function changesIn(before: SheetSnapshot | undefined, now: SheetSnapshot | undefined): readonly Change[] {
  if (before === undefined || now === undefined || before.texts === now.texts) return [];
  const was = (row: number, column: number) => before.texts[row - before.row]?.[column - before.column] ?? "";
  return now.texts.flatMap((texts, at) =>
    texts.flatMap((text, index) => {
      const [row, column] = [now.row + at, now.column + index];
      return /\d/.test(text) && text !== was(row, column) ? [{ sheet: now.id, row, column }] : [];
    }),
  );
}
