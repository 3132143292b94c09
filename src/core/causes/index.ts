export { gatherCauses, type Gathered } from "./gather-causes";
export { hiddenParts, type FormNote } from "./form-note";
export { mergedCells } from "./merged-cells";
