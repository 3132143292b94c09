export { compareText, judgeText, type TextMatch } from "./compare-text";
export { summaryOf, textFindings, type TextSummary } from "./findings";
export { headingLines } from "./heading";
export { lexiconOf, type Lexicon } from "./lexicon";
export { REPORT_TEXT } from "./limits";
export { placeText, type PlacedText } from "./place-text";
export { quotationOf, type Quotation } from "./quotation";
