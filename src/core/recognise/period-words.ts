import type { ReportedPeriod } from "./asked";

/** Whose figures stand under a heading: this period's, others (an earlier period, a plan, a difference), or it does not say. */
export type Says = "this" | "other" | null;

/** All patterns read bare texts: no marks, no spaces, no signs. */
const EARLIER = /(?:ky|nam|quy|thang)(?:baocao)?truoc|cungky|sovoi|sosanh|tanggiam|chenhlech/;
const PLANNED =
  /^kehoach|kehoach(?:giao|nam|duocgiao)|chitieu(?:giao|kehoach)|duocgiao|^muctieu|luyke|tudaunam|^tyle.*(?:thuchien|hoanthanh|kehoach|dat)/;
const THIS = /(?:ky|quy|nam|thang)nay|kybaocao|trongky|thuchien|ketqua|thucte|hientai|datduoc/;
const YEAR = /(?:19|20)\d\d/g;
const QUARTER = /quy(?:(?:thu)?(iv|iii|ii|i|[1-4])(?![a-z]|$)|(iv|iii|ii|i|[1-4])(?=nam|$))/;
const MONTHS = /0?([369])thang(cuoi)?(?!nay)/;

const QUARTERS: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4" };

/** What one text of a heading says; `period` gives the period of the report where the text names one. */
export function saysOf(text: string, period: () => ReportedPeriod | null): Says {
  if (EARLIER.test(text)) return "other";
  const dated = datedAs(text, period);
  if (dated !== null) return dated;
  if (PLANNED.test(text)) return "other";
  return THIS.test(text) ? "this" : null;
}

function datedAs(text: string, period: () => ReportedPeriod | null): Says {
  const years = text.match(YEAR) ?? [];
  const named = periodIn(text);
  if (years.length > 1 || (years.length === 0 && named === null)) return null;
  const own = period();
  if (own === null) return null;
  if (years[0] !== undefined && Number(years[0]) !== own.year) return "other";
  if (named !== null && named !== own.id) return "other";
  if (PLANNED.test(text)) return "other";
  return "this";
}

/** "quy-1", "6-thang", "quy-3"; another text ("quy-2", "6-thang-cuoi") for a period that has no report. */
function periodIn(text: string): string | null {
  const quarter = QUARTER.exec(text);
  const number = quarter?.[1] ?? quarter?.[2];
  if (number !== undefined) return `quy-${QUARTERS[number] ?? number}`;
  const [, months, last] = MONTHS.exec(text) ?? [];
  if (months === undefined) return null;
  if (last !== undefined) return `${months}-thang-cuoi`;
  return months === "3" ? "quy-1" : `${months}-thang`;
}
