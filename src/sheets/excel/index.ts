export { createExcelWorkbook } from "./excel-workbook";
export { createReadLoop, type ReadLoop } from "./read-loop";
export { toFault } from "./faults";
export { createKept, type Kept } from "./kept";
