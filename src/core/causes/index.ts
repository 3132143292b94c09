export { gatherCauses, type Gathered } from "./gather-causes";
export { hiddenParts, oldLetters, standsIn, type FormNote } from "./form-note";
export { mergedCells } from "./merged-cells";
export { cellsAstray } from "./shifts";
