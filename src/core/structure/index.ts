export { structureFindings, type StructureSays } from "./structure-findings";
