export { readReportText } from "./report-text";
export { readWord, type WordDocument } from "./read";
export { type WordWriting, writeWord } from "./write";
export { markWord, type WordAuthor, type WordMark } from "./mark";
