export { explanationRow } from "./row";
export type { FigureSeen } from "./figures";
export * from "./standing";
