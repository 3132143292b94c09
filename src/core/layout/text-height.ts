import { textWidth } from "./font";

/** How high a cell must be for its wrapped text, in points. */

export interface TextFont {
  readonly size: number;
  readonly bold: boolean;
}

/** Left and right inset of a cell with its grid line, in points: 5 pixels at 96 dpi. */
const INSET = 3.75;

/** Screens round every letter to whole pixels: a text may be this much wider than on paper. */
const SAFETY = 1.05;

const LINE = 1.3;
const PADDING = 3;

/** No word of a language is longer: a run of letters without a space is parted here. */
const LONG_WORD = /[^]{1,60}/g;

/** Excel's own limit. */
const MAX_HEIGHT = 409;

export function textHeight(text: string, cellWidth: number, font: TextFont): number {
  const lines = lineCount(text, cellWidth, font);
  return Math.min(MAX_HEIGHT, toPixels(lines * lineHeight(font.size) + PADDING));
}

export function lineHeight(size: number): number {
  return toPixels(size * LINE);
}

/** Lines the text takes when broken at spaces only, and within a word that is wider than the cell. */
export function lineCount(text: string, cellWidth: number, font: TextFont): number {
  const width = Math.max(font.size, cellWidth - INSET) / SAFETY;
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, width, font), 0);
}

/** The text in parts of so many lines at most, parted at spaces where it can be: a row cannot be as high as any text. */
export function partsOf(text: string, cellWidth: number, font: TextFont, mostLines: number): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const word of text.split(/(?<=[ \n])/).flatMap((long) => long.match(LONG_WORD) ?? [])) {
    if (part !== "" && lineCount((part + word).trimEnd(), cellWidth, font) > mostLines) {
      parts.push(part.trimEnd());
      part = "";
    }
    part += word;
  }
  return part.trimEnd() === "" && parts.length > 0 ? parts : [...parts, part.trimEnd()];
}

function paragraphLines(paragraph: string, width: number, font: TextFont): number {
  const space = textWidth(" ", font.size, font.bold);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const wordWidth = textWidth(word, font.size, font.bold);
    if (used > 0 && used + space + wordWidth <= width) {
      used += space + wordWidth;
      continue;
    }
    if (used > 0) lines += 1;
    const full = Math.max(0, Math.ceil(wordWidth / width) - 1);
    lines += full;
    used = wordWidth - full * width;
  }
  return lines;
}

/** Row heights are whole pixels at 96 dpi: multiples of 0.75 points. */
function toPixels(points: number): number {
  return Math.ceil(points / 0.75) * 0.75;
}
