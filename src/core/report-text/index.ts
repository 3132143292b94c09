export { compareText, judgeText, placeText, textFindings, type PlacedText, type TextMatch } from "./compare-text";
export { lexiconOf, type Lexicon } from "./lexicon";
export { REPORT_TEXT } from "./limits";
export { quotationOf, type Quotation } from "./quotation";
