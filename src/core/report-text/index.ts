export { compareText, textFindings, type TextMatch } from "./compare-text";
export { lexiconOf, type Lexicon } from "./lexicon";
