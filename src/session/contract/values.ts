/** What the pane takes over that is no type. */

export {
  columnName,
  dayTyped,
  fold,
  isReportYear,
  isUnknownForm,
  numberTyped,
  officeName,
  REPORT_TEXT,
  requiredSections,
} from "../../core";
export { figureName, labelOf, rowLabelOf, sectionOf, specOf } from "../../report/figure-name";
export { boundRule, cellsAbout } from "../../report/finding-cells";
export { findingGroups } from "../../report/finding-lines";
export { contextOf } from "../../report/finding-context";
export { nextBlank } from "../../report/next-blank";
export { emptyNoteOf, shownFix, shownPlaces } from "../../report/places";
export { suspectsByFinding } from "../../report/suspects";
export { MOST_PREVIOUS } from "./beside-limits";
