import { periodWindow } from "../periods";
import type { Template } from "../template/template";
import { readAbout } from "../titles/read-about";
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

/** As the caller says; else as the lines above the table do. */
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
  { periods }: Template["file"],
  blocks: readonly Block[],
): { readonly id: ReportedPeriod["id"] | undefined; readonly year: number } | null {
  const [first] = blocks;
  const unheaded = first?.header.length === 0 ? first.lines.slice(0, LOOKED_AT) : [];
  const alone = unheaded.filter(({ cells }) => cells.length === 1);
  const lines = [...blocks.flatMap(({ above }) => above), ...alone].flatMap(({ row, cells }) =>
    cells.map(({ text }) => ({ text, place: { row } })),
  );
  const { period, year } = readAbout(lines, periods);
  return year && { id: period?.sure ? period.value.id : undefined, year: year.value };
}
