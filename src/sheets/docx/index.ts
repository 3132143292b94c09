export { readReportText } from "./report-text";
export { readWord, type WordDocument, type WordPlace } from "./read";
