export { structureFindings } from "./structure-findings";
