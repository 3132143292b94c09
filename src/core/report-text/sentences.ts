import { type Block, isHeading } from "./blocks";
import { evenFold } from "./even-fold";
import { documentsBlotted } from "./numbers";
import { oneOf } from "./phrase-pattern";
import { type Token, tokensOf } from "./tokens";
import { vocabulary } from "./vocabulary";

/** A sentence of the report with what leads to it. */
export interface Sentence {
  readonly text: string;
  /** The sentences before it in its paragraph, the nearest last, and the line ending in ":" above the paragraph. */
  readonly lead: readonly Sentence[];
  /** The headings above it, the nearest last. */
  readonly headings: readonly Sentence[];
  /** Speaks of what is to be done, not of what is. */
  readonly isPlan: boolean;
  /** Folded, each letter in its place. */
  readonly plain: string;
  /** Its telling words, made when asked for. */
  readonly tokens: () => readonly Token[];
}

const SENTENCE = 3_000;
/** So many sentences before one tell what it speaks of. */
const LEADS = 4;
const ENDS = /(?<=[.;!?…])\s+(?=["“(]?[-+\p{Lu}\d])/u;
const PLANS = new RegExp(`\\b${oneOf(vocabulary.plans)}\\b|^\\s*[ivx\\d.]+\\s*(?:mot so )?nhiem vu\\b`);

/** The sentences of the paragraphs among the blocks, by the place of their block. */
export function sentencesOf(blocks: readonly Block[]): readonly (readonly Sentence[])[] {
  let headings: readonly Sentence[] = [];
  let isPlan = false;
  let above: Sentence | null = null;
  return blocks.map((block) => {
    if (block.kind === "table") return [];
    if (isHeading(block.text)) {
      const heading = sentenceOf(block.text, [], [], false);
      headings = [...headings.filter((each) => depth(each) < depth(heading)), heading];
      isPlan = headings.some(({ plain }) => PLANS.test(plain));
      above = null;
      return [];
    }
    const sentences: Sentence[] = [];
    const lead: Sentence[] = above ? [above] : [];
    for (const text of block.text.split(ENDS)) {
      const sentence = sentenceOf(text.slice(0, SENTENCE), lead.slice(-LEADS), headings, isPlan);
      sentences.push(sentence);
      lead.push(sentence);
    }
    const last = sentences.at(-1);
    if (last?.text.endsWith(":")) above = last;
    else if (!/^[-+*•]/.test(block.text)) above = null;
    return sentences;
  });
}

/** A sentence of its own, such as a row of a table. */
export function sentenceOf(
  text: string,
  lead: readonly Sentence[],
  headings: readonly Sentence[],
  isPlan: boolean,
): Sentence {
  const plain = evenFold(text);
  let tokens: readonly Token[] | null = null;
  return { text, lead, headings, isPlan, plain, tokens: () => (tokens ??= tokensOf(documentsBlotted(plain))) };
}

/** Roman numbers above Arabic ones above letters. */
function depth({ plain }: Sentence): number {
  if (/^\s*[ivx]+\s*[.)]/.test(plain)) return 0;
  const number = /^\s*\d{1,2}(?:\.\d{1,2})*/.exec(plain)?.[0];
  return number === undefined ? 9 : number.split(".").filter(Boolean).length;
}
