export { aboutReport, type AboutReport, type SaidBy } from "./about-report";
export { aboutIn, aboutKept, isReportYear, keptAbout, LONGEST_OFFICE, type KeptAbout } from "./kept-about";
export type { TextAt } from "./joined";
export { isSameName, namesOffice, officeName, otherOffice, sameOffice } from "./office-name";
export { readAbout, type About, type SaidAt } from "./read-about";
export { statedPeriod, titlesOf } from "./said";
export { textTitleFindings } from "./text-title-findings";
export { titleFindings, type AskedTitles } from "./title-findings";
export type { ShownWindow } from "./window";
