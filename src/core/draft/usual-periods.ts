import type { Period, PeriodId } from "../template/schema";

type Dates = Pick<Period, "from" | "to" | "due">;

const from = { day: 15, month: 12, year: -1 } as const;
const on = (day: number, month: number) => ({ day, month, year: 0 }) as const;

/** The windows of 6459/BNV-CCHC, due on the 20th since 581/BNV-CCHC (second-hand): a form of one's own may have others. */
const DATES: Readonly<Record<PeriodId, Dates>> = {
  "quy-1": { from, to: on(14, 3), due: on(20, 3) },
  "6-thang": { from, to: on(14, 6), due: on(20, 6) },
  "quy-3": { from: on(15, 6), to: on(14, 9), due: on(20, 9) },
  nam: { from, to: on(14, 12), due: on(20, 12) },
};

/** The four periods that are reported, under these names. */
export function usualPeriods(names: Readonly<Record<PeriodId, string>>): Period[] {
  return (Object.keys(DATES) as PeriodId[]).map((id) => ({ id, name: names[id], ...DATES[id] }));
}
