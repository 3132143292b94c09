/** What the pane takes over that is no type. */

export { columnName, isReportYear, isUnknownForm, officeName, REPORT_TEXT } from "../../core";
export { labelOf, rowLabelOf, sectionOf, specOf } from "../../report/figure-name";
export { boundRule, cellsAbout } from "../../report/finding-cells";
export { contextOf } from "../../report/finding-context";
export { emptyNoteOf, shownFix, shownPlaces } from "../../report/places";
export { suspectsByFinding } from "../../report/suspects";
export { MOST_PREVIOUS } from "./beside-limits";
