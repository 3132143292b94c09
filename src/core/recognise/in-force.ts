import { periodWindow } from "../periods";
import { readTitle } from "../template/title-line";
import type { Template } from "../template/template";
import type { RecogniseAsked, ReportedPeriod } from "./asked";
import type { Form } from "./forms";
import type { Block } from "./lines";

/** The period and the year a report is about, as far as they are known. */
export interface KnownPeriod {
  readonly period: ReportedPeriod | null;
  /** The last day of the period, or the first of the year where only that is known: ISO; null for neither. */
  readonly day: string | null;
}

/** Lines of a table without a header that are looked through for the lines above it. */
const LOOKED_AT = 15;

/** As the caller says; else as the lines above the table do, read by the titles of the form. */
export function periodOf({ template: { file } }: Form, blocks: readonly Block[], asked: RecogniseAsked): KnownPeriod {
  const known = asked.period ?? statedIn(file, blocks);
  if (known === null) return { period: null, day: null };
  const period = file.periods.find(({ id }) => id === known.id);
  const day = period ? periodWindow(period, known.year).to : `${known.year}-01-01`;
  return { period: known.id === undefined ? null : { id: known.id, year: known.year }, day };
}

/** Whether a form was no longer in force on a day. */
export function isExpired({ file }: Template, day: string | null): boolean {
  return day !== null && file.validTo !== undefined && file.validTo < day;
}

function statedIn(
  { appendices, periods }: Template["file"],
  blocks: readonly Block[],
): { readonly id: ReportedPeriod["id"] | undefined; readonly year: number } | null {
  const [first] = blocks;
  const unheaded = first?.header.length === 0 ? first.lines.slice(0, LOOKED_AT) : [];
  const alone = unheaded.filter(({ cells }) => cells.length === 1);
  const shown = [...blocks.flatMap(({ above }) => above), ...alone].flatMap(({ cells }) =>
    cells.map(({ text }) => text),
  );
  if (shown.length === 0) return null;
  for (const { title } of appendices) {
    const { period, year } = readTitle(title, shown, periods);
    if (year !== null) return { id: period?.id, year };
  }
  return null;
}
