export { gapFindings, type GapsRequest } from "./gap-findings";
