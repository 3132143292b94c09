export { readSnapshot } from "./read";
export { writeDrawings } from "./write";
export { readText } from "./read-text";
export { type CellMark, markWorkbook } from "./mark";
export { type Table, writeCsvTable, writeTable } from "./table";
