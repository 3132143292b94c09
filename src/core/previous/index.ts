export { comparePeriods } from "./compare-periods";
export { figuresOf, indicatorOf, type Figure, type Figures, type PeriodReport } from "./period-report";
export type { PreviousSays } from "./finding";
