export { summaryOf, textFindings, type TextSummary } from "./findings";
export { cellFigure, judgeText, type TextMatch } from "./judge-text";
export { lexiconOf, type Lexicon } from "./lexicon";
export { REPORT_TEXT } from "./limits";
export { otherReport, type OtherReport } from "./other-report";
export { placeText, type PlacedText } from "./place-text";
export { quotationOf, type Quotation } from "./quotation";
