import type { Period } from "../template/schema";
import type { Line } from "./line";
import { periodNames, type PeriodName } from "./period-names";

/** What one line says of the period. */
export interface PeriodSaid {
  /** The form's own period; null where the line names none, or one the form does not have. */
  readonly period: Period | null;
  /** A period the form does not have, as written: "Quý II 2024". */
  readonly foreign: string | null;
  readonly year: number | null;
  /** The line says for what it is: "Kỳ báo cáo: …". */
  readonly labelled: boolean;
  /** "CẢI CÁCH HÀNH CHÍNH NĂM 2024" names the year for certain, the period Năm perhaps. */
  readonly yearOnly: boolean;
  /** "Năm 2024" and nothing else: the period, unless another line names one. */
  readonly bare: boolean;
}

const LABEL = /\b(?:ky|thoi gian|thoi ky)(?: (?:bao cao|so lieu|thong ke))(?: ?[:-])? ?|^\W*ky ?: ?/;
const AND = /^\W*va (?:ca )?$/;
const BARE_YEAR = /^\W*(?:nam )?(20\d\d)\W*$/;
/** What comes after is about another time: the plan for the next period, last year to compare with. */
const ANOTHER_TIME = /\b(?:phuong huong|nhiem vu|ke hoach|du kien|so voi|so sanh|cung ky)\b/g;
const LATER_THIS_YEAR = /(?:\bquy (?:ii|iii|iv|[234])|cuoi nam)[ ,/-]*(?:nam )?(20\d\d)/;
const ONLY_PLAN = /^\W*(?:va )?(?:phuong huong|nhiem vu trong tam|ke hoach cong tac)\b/;

const NOTHING: PeriodSaid = { period: null, foreign: null, year: null, labelled: false, yearOnly: false, bare: false };

/** @example periodIn(lineOf("Quý III/2024"), periods) → { period: Quý III, year: 2024, … }; null when it says nothing */
export function periodIn(line: Line, periods: readonly Period[]): PeriodSaid | null {
  const label = LABEL.exec(line.flat);
  const start = label ? label.index + label[0].length : 0;
  const all = periodNames(line.flat, start, periods);
  const end = endOfOwn(line.flat, start, all);
  const own = all.filter(({ from }) => from < end);
  const chosen = chosenOf(line.flat, own, label !== null);
  const later = end < line.flat.length ? LATER_THIS_YEAR.exec(line.flat.slice(end))?.[1] : undefined;
  if (chosen === null) {
    const bare =
      own.length > 0 ? undefined : (BARE_YEAR.exec(line.flat)?.[1] ?? labelYear(line.flat, start, label) ?? later);
    return bare === undefined ? null : { ...NOTHING, year: Number(bare), labelled: label !== null };
  }
  const year =
    chosen.year ?? own.find((one) => one.year !== null)?.year ?? (later === undefined ? null : Number(later));
  const bare = chosen.yearOnly && label === null && isAlone(line.flat, chosen);
  if (chosen.yearOnly && label === null && !bare) return { ...NOTHING, year, yearOnly: true };
  const period = periods.find(({ id }) => id === chosen.id) ?? null;
  const foreign = period ? null : line.text.slice(chosen.from, chosen.to).trim();
  return { ...NOTHING, period, foreign, year, labelled: label !== null, bare };
}

/** Whether a line is there to name the period: "Kỳ báo cáo: …". */
export function asksPeriod({ flat }: Line): boolean {
  return LABEL.test(flat);
}

/** Where what the line says of its own period ends. */
function endOfOwn(flat: string, start: number, found: readonly PeriodName[]): number {
  if (ONLY_PLAN.test(flat)) return 0;
  for (const { index } of flat.matchAll(ANOTHER_TIME))
    if (index >= start && found.some(({ from }) => from < index)) return index;
  return flat.length;
}

/**
 * The one period a line names. "Quý II và 6 tháng" is the half year; a list of several of the form's periods or years names
 * none, but behind a label the first counts.
 */
function chosenOf(flat: string, found: readonly PeriodName[], labelled: boolean): PeriodName | null {
  const named = found.filter(({ yearOnly }) => !yearOnly);
  const [first] = named;
  if (first === undefined) return found[0] ?? null;
  const next = found.find(({ from }) => from > first.from);
  if (first.id === null)
    return next && AND.test(flat.slice(first.to, next.from)) ? { ...next, yearOnly: false } : first;
  const known = new Set(named.flatMap(({ id }) => id ?? []));
  const years = new Set(found.flatMap(({ year }) => year ?? []));
  return labelled || (known.size === 1 && years.size <= 1) ? first : null;
}

function isAlone(flat: string, { from, to }: PeriodName): boolean {
  return !/[a-z]/.test(flat.slice(0, from) + flat.slice(to));
}

function labelYear(flat: string, start: number, label: RegExpExecArray | null): string | undefined {
  return label ? /^\W*(20\d\d)(?!\d)/.exec(flat.slice(start))?.[1] : undefined;
}
