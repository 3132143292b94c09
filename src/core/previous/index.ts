export { comparePeriods } from "./compare-periods";
export { comparable, type Comparable } from "./comparable";
export { figuresOf, indicatorOf, spanOf, type Figure, type Figures, type PeriodReport } from "./period-report";
export { sideBySide, type Before, type SideBySide } from "./side-by-side";
