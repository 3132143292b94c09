import type { Block } from "./blocks";
import { countedBy } from "./counted";
import { evenFold } from "./even-fold";
import { figuresIn, type TextFigure } from "./figures";
import type { Stated } from "./derive";
import type { Lexicon } from "./lexicon";
import { valueOf } from "./numbers";
import type { Report } from "./scope";
import { type Sentence, sentenceOf } from "./sentences";
import { isMark } from "./tokens";

type Rows = readonly (readonly string[])[];

/** A figure that stands alone in its cell, with its unit or its sign. */
const FIGURE = /^\d+(?:[.,]\d+)*\s*%?$/;
const ORDINAL = /^(?:stt|tt|so tt|\d{1,3}(?:\.\d{1,2})*\.?|[ivx]{1,5}\.?|[a-h][.)])$/;
const APPENDIX = /^\s*phu luc\b/;
/** So many rows that are rows of a form make a table the form's own appendix; one under "PHỤ LỤC" needs fewer. */
const [ROWS_OF_FORM, ROWS_UNDER_TITLE] = [6, 1];
const SHARE_OF_FORM = 0.5;
/** Rows of headings above the figures; no real table has more. */
const HEADING_ROWS = 6;
/** What is read of the texts of a row, and of the headings of a column. */
const LABEL = 400;
/** Longest unit of measure. */
const UNIT = 16;

/** Which blocks are tables of a form's own appendix: the text does not speak of those, they are what it is laid beside. */
export function appendixTables(blocks: readonly Block[], { isLabel }: Lexicon): ReadonlySet<Block> {
  const own = new Set<Block>();
  let isUnderTitle = false;
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      if (APPENDIX.test(evenFold(block.text))) isUnderTitle = true;
      continue;
    }
    const labelled = block.rows.filter((row) => row.some((cell) => /\p{L}/u.test(cell)));
    const known = labelled.filter((row) => row.some((cell) => cell.length > 5 && isLabel(cell))).length;
    const most = isUnderTitle ? ROWS_UNDER_TITLE : ROWS_OF_FORM;
    if (known >= most && known >= labelled.length * SHARE_OF_FORM * (isUnderTitle ? 0.5 : 1)) own.add(block);
  }
  return own;
}

/** The figures of a table, hardly more than `most`: each is spoken of by the texts of its row and the headings of its column. */
export function figuresOfTable(
  rows: Rows,
  above: { readonly lead: readonly Sentence[]; readonly headings: readonly Sentence[]; readonly isPlan: boolean },
  report: Report,
  most: number,
): readonly Stated[] {
  const found: Stated[] = [];
  let headings: (readonly string[])[] = [];
  let paths: readonly string[] | null = null;
  for (const row of rows) {
    if (found.length >= most) break;
    if (isNumbering(row)) continue;
    if (!row.some(isFigure)) {
      if (row.filter((cell) => cell !== "").length < 2) continue;
      if (paths) headings = [];
      paths = null;
      if (headings.length < HEADING_ROWS) headings.push(row);
      continue;
    }
    paths ??= columnPaths(headings);
    const unit = row.find(isUnit) ?? "";
    const label = row
      .filter((cell) => /\p{L}/u.test(cell) && cell !== unit)
      .join(", ")
      .slice(0, LABEL);
    for (const [column, cell] of row.entries()) {
      if (!isFigure(cell) || (column === 0 && label !== "" && ORDINAL.test(cell) && row.length > 2)) continue;
      const said = [label, paths[column] ?? ""].filter((each) => each !== "").join(", ");
      found.push(...figureOf(said, `${cell} ${cell.includes("%") ? "" : unit}`.trim(), above, report));
    }
  }
  return found;
}

function figureOf(
  said: string,
  shown: string,
  { lead, headings, isPlan }: { lead: readonly Sentence[]; headings: readonly Sentence[]; isPlan: boolean },
  report: Report,
): readonly Stated[] {
  const sentence = sentenceOf(`${said.replace(/[;:()]/g, " ")}: ${shown}`, lead.slice(-1), headings, isPlan);
  const figure = figuresIn(sentence, report).find(({ start }) => start >= sentence.text.length - shown.length);
  return figure ? [{ figure: wholly(figure, sentence), sentence }] : [];
}

/** All words of a row and its column are a figure's own. */
function wholly(figure: TextFigure, sentence: Sentence): TextFigure {
  const near = sentence.tokens().flatMap(({ word }) => (isMark(word) ? [] : [word]));
  return { ...figure, near, closest: near, carried: [], topic: [], incidental: [], sentence: near };
}

/** The headings of each column from the top down; a heading reaches over the empty cells after it, but in the last row. */
function columnPaths(headings: Rows): readonly string[] {
  const width = Math.max(0, ...headings.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const path = headings.map((row, at) => {
      if (row[column] || at === headings.length - 1) return row[column] ?? "";
      for (let left = column; left >= 0; left -= 1) if (row[left]) return row[left];
      return "";
    });
    return [...new Set(path)]
      .filter((each) => each && !ORDINAL.test(evenFold(each)))
      .join(" ")
      .slice(0, LABEL);
  });
}

function isFigure(cell: string): boolean {
  return FIGURE.test(cell) && valueOf(cell.replace(/\s*%$/, "")) !== null;
}

/** A cell that only says what is counted: "%", "Hồ sơ", "Triệu đồng". */
function isUnit(cell: string): boolean {
  return cell === "%" || (cell.length <= UNIT && /\p{L}/u.test(cell) && countedBy(evenFold(cell)) !== null);
}

/** "(1) (2) (3)", "1 2 3": the row that numbers the columns. */
function isNumbering(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell !== "");
  return filled.length > 1 && filled.every((cell, at) => cell.replace(/[()]/g, "") === String(at + 1));
}
