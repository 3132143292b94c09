import type { Columns } from "./columns";
import type { FormTable } from "./forms";
import type { FoundTable } from "./read-table";
import { CLAIM } from "./thresholds";
import { isAnybodys } from "./wording";

/** Whether a table of the form stands on the sheet: enough of its rows, and the columns of its figures. */
export function isThere(found: FoundTable): boolean {
  return hasFigureColumns(found) && (isHeaded(found) || hasRows(found));
}

/** Labels alone are an outline of the form, or prose: its figures must have a place, in a column shown or beside units. */
function hasFigureColumns({ columns, table }: FoundTable): boolean {
  if (columns === null) return false;
  if (columns.choice) return columns.choice.shown || columns.unit !== null || table.units.size === 0;
  return columns.values.size > 0;
}

/** Some rows have no label of their own, so the header must tell the table: all of it, and little beside it. */
function isHeaded({ table, blocks, columns }: FoundTable): boolean {
  if (!table.byHeader || !columns || !isNamed(columns, table)) return false;
  const own = new Set(columns.values.values());
  let [ours, all] = [0, 0];
  for (const { lines } of blocks) {
    for (const { column, number } of lines.flatMap(({ cells }) => cells)) {
      if (!number || column === columns.stt || column === columns.label) continue;
      all += 1;
      if (own.has(column)) ours += 1;
    }
  }
  return ours >= CLAIM.ofFigures * all;
}

function isNamed({ choice, named, values }: Columns, table: FormTable): boolean {
  return choice ? named >= CLAIM.ofHeader * table.columns.length : values.size >= CLAIM.ofHeader * table.values;
}

function hasRows({ table, places, candidates }: FoundTable): boolean {
  const telling = table.rows.map((_, at) => isTelling(table, at));
  const labelled = telling.filter(Boolean).length;
  const own = places.filter(({ row }) => telling[row]);
  if (own.length === 0) return false;
  const alike = own.reduce((sum, { likeness }) => sum + likeness, 0);
  if (alike < CLAIM.alike * own.length) return false;
  const isExtract = own.length >= CLAIM.extract && own.length >= CLAIM.ofExtract * candidates;
  const enough = Math.max(CLAIM.rows, CLAIM.least * labelled);
  if (!isExtract && own.length < (table.byHeader ? enough : Math.min(labelled, enough))) return false;
  return own.length >= CLAIM.ofLines * candidates || own.length >= CLAIM.ofRows * labelled;
}

function isTelling({ rows }: FormTable, at: number): boolean {
  const { label } = rows[at]!;
  return label !== "" && !isAnybodys(label);
}
