/** Text out of files, shown where a program or a reader might obey it. */

/** Control characters but tab and line end, line ends of other programs, what turns the direction of writing, unseen letters. */
const OBEYED =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
/** What begins a line on one screen or another. */
const LINE_END = /\s*[\n\v\f\r\u0085\u2028\u2029]\s*/g;
const SHOWN = "\uFFFD";

/** Only to be read: nothing in it is obeyed. */
export function harmless(text: string): string {
  return text.replace(OBEYED, SHOWN);
}

/** The same on one line: a cell's text cannot look like a line of ours. */
export function harmlessLine(text: string): string {
  return harmless(text.replace(LINE_END, " "));
}

/** As JSON in which every letter stands for itself, and what would be obeyed is written by its number. */
export function harmlessJson(value: unknown): string {
  const number = (letter: string) =>
    [...Array(letter.length).keys()].map((at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
  return JSON.stringify(value, null, 2).replace(OBEYED, number);
}
