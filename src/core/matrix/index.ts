export { matricesIn, type MatrixTable } from "./find-matrices";
export { matrixColumnId, matrixForm } from "./matrix-form";
export { matrixRules } from "./matrix-rules";
