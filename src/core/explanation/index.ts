export { explanationRow } from "./row";
export { isKeptName } from "./basis";
export type { FigureSeen } from "./figures";
export * from "./standing";
export { unitTypeIn, unitTypeText } from "./unit-type";
