export { shiftFindings } from "./shift-findings";
