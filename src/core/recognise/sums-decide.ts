import { checkAll } from "../engine/check";
import { compile } from "../engine/plan";
import { oncePer } from "../once-per";
import { readCell } from "../reading/read-cell";
import { blank, type Reading } from "../reading/reading";
import type { Separators, SheetSnapshot } from "../sheet";
import type { Template } from "../template/template";
import type { Columns } from "./columns";
import type { FigureChoice } from "./figure-columns";
import type { FoundTable } from "./read-table";
import { FIGURES } from "./thresholds";

/** The figures a table is read from. */
export interface SheetFigures {
  readonly sheet: SheetSnapshot;
  readonly separators: Separators;
}

/** The one column in which the rules of the form hold where they plainly fail in all the others; null where there is none. */
export function columnBySums(
  found: FoundTable,
  columns: Columns,
  { options }: FigureChoice,
  figures: SheetFigures,
): number | null {
  if (options.length < 2) return null;
  const judged = options.map(({ column }) => ({ column, ...judge(found, columns, column, figures) }));
  if (judged.some((one) => one.judged < FIGURES.judgedSums)) return null;
  const right = judged.filter((one) => one.failed <= FIGURES.rightSums * one.judged);
  const wrong = judged.filter((one) => one.failed >= FIGURES.wrongSums * one.judged);
  return right.length === 1 && wrong.length === judged.length - 1 ? right[0]!.column : null;
}

/** Rules between figures of the column, and how many of them fail. */
function judge({ table, places }: FoundTable, columns: Columns, column: number, { sheet, separators }: SheetFigures) {
  const plan = planOf(table.form.template);
  const rowOf = new Map(
    places.flatMap((place) => (place.columns === columns ? [[table.rows[place.row]!.id, place] as const] : [])),
  );
  const readings = plan.cells.map(({ row, table: own, measure }): Reading => {
    const place = own === table.table ? rowOf.get(row.id) : undefined;
    if (place === undefined) return blank;
    const [line, at] = [place.at - sheet.row, column + place.strayed - sheet.column];
    const value = sheet.values[line]?.[at] ?? "";
    const [text, format] = [sheet.texts[line]?.[at] ?? "", sheet.formats[line]?.[at] ?? "General"];
    return readCell({ value, text, format }, measure, separators);
  });
  const { failed } = checkAll(plan, readings);
  const between = plan.rules.filter(
    ({ slots }) => slots.length > 1 && slots.every((slot) => readings[slot]!.kind === "value"),
  );
  return { judged: between.length, failed: between.filter(({ data }) => failed.has(data.id)).length };
}

const planOf = oncePer((template: Template) => compile(template));
