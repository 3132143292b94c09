import { evenFold } from "./even-fold";
import { REPORT_TEXT } from "./limits";

/** A sentence of the report with where it stands. */
export interface Sentence {
  readonly text: string;
  /** What stands before it in its paragraph. */
  readonly lead: string;
  /** The headings above it, the nearest last. */
  readonly headings: readonly string[];
  /** Speaks of what is to be done, not of what is. */
  readonly isPlan: boolean;
}

/** What is read of its paragraphs, and of what leads to a sentence; no real one is longer. */
const PARAGRAPH = 12_000;
const SENTENCE = 3_000;
const LEAD = 800;
const MARKUP = /<\/?[a-z][^>]{0,40}>|\*{1,3}|^#{1,6}\s*|_{2,}/gim;
const TABLE_BEGINS = /^\s*(?:stt|tt)\s*\t/;
/** "II. KẾT QUẢ", "1. Cải cách thể chế:", "a) …", "1.2. …" with nothing said after it. */
const HEADING = /^\s*(?:[ivx]+\s*\..{0,160}|(?:\d{1,2}(?:\.\d{1,2})*|[a-h])\s*[.)]\s*\D{0,160})(?<![.;,])$/;
const ENDS = /(?<=[.;!?…])\s+(?=["“(]?[-+\p{Lu}\d])/u;
const PLANS =
  /\b(?:phuong huong|trong tam|trong thoi gian toi|kien nghi, de xuat|de xuat, kien nghi)\b|^\s*[ivx\d.]+\s*(?:mot so )?nhiem vu\b/;

/** The sentences of a report, its tables and its appendix left out. */
export function sentencesOf(report: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let headings: readonly string[] = [];
  for (const paragraph of paragraphsOf(report)) {
    const plain = evenFold(paragraph);
    if (HEADING.test(plain)) {
      headings = [...headings.filter((each) => depth(each) < depth(paragraph)), paragraph];
      continue;
    }
    const isPlan = headings.some((each) => PLANS.test(evenFold(each)));
    let lead = "";
    for (const text of paragraph.slice(0, PARAGRAPH).split(ENDS)) {
      sentences.push({ text: text.slice(0, SENTENCE), lead, headings, isPlan });
      lead = `${lead} ${text}`.slice(-LEAD);
    }
  }
  return sentences;
}

/** Lines that go on in the next paragraph, broken by a page, are one. */
function paragraphsOf(report: string): readonly string[] {
  const lines = report
    .slice(0, REPORT_TEXT.characters)
    .normalize("NFC")
    .split(/\r?\n|\r|\v|\f/);
  const end = lines.findIndex((line) => TABLE_BEGINS.test(evenFold(line)));
  const paragraphs: string[] = [];
  for (const line of end < 0 ? lines : lines.slice(0, end)) {
    const text = line
      .replace(MARKUP, "")
      .replace(/[^\S\t]+/g, " ")
      .trim();
    if (text === "" || text.includes("\t")) continue;
    const last = paragraphs.at(-1);
    const goesOn = last !== undefined && !/[.;:!?…/]["”)]?$/.test(last) && /^[\p{Ll}(\d]/u.test(text);
    if (
      goesOn &&
      last.length < PARAGRAPH &&
      !(last.length <= 200 && HEADING.test(evenFold(last))) &&
      !/^\d+[.)]/.test(text)
    )
      paragraphs[paragraphs.length - 1] = `${last} ${text}`;
    else paragraphs.push(text);
  }
  return paragraphs;
}

/** Roman numbers above Arabic ones above letters. */
function depth(heading: string): number {
  const plain = evenFold(heading).trim();
  if (/^[ivx]+\s*[.)]/.test(plain)) return 0;
  const number = /^\d{1,2}(?:\.\d{1,2})*/.exec(plain)?.[0];
  return number === undefined ? 9 : number.split(".").filter(Boolean).length;
}
