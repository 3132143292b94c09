export { requiredCells, type RequiredCells, type RequiredRequest } from "./required-cells";
export { cellsToFill } from "./to-fill";
export { requiredSections, type RequiredSection } from "./sections";
export {
  isSaidAbsent,
  nothingFindings,
  rowsSaidNothing,
  saysNothing,
  type NothingRequest,
  type SaidNothing,
} from "./nothing";
