import { oneOf } from "./phrase-pattern";
import { vocabulary } from "./vocabulary";

/** A zero said in words: "không có hồ sơ trễ hạn", "…: không phát sinh". */
export interface None {
  readonly start: number;
  readonly end: number;
  /** What the words say besides: "không nhận được" speaks of what is received. */
  readonly implies: readonly string[];
}

const implied = new Map(vocabulary.none.flatMap(({ said, implies }) => said.map((phrase) => [phrase, implies])));
/** A figure so soon after it is counted itself ("không có 3 hồ sơ"). */
const BEFORE_THINGS = new RegExp(`\\b(${oneOf([...implied.keys()])})\\b(?=\\s+[a-z])(?!\\s+(?:them\\s+)?\\d)`, "g");
const ALONE = new RegExp(`(?::|\\bla|\\bdat)\\s*(${oneOf(vocabulary.noneAlone)})(?=\\s*(?:[.;,)]|$))`, "g");

/** Where a folded sentence says that there is none. */
export function nonesIn(plain: string): readonly None[] {
  if (!/\b(?:khong|chua)\b/.test(plain)) return [];
  const found = [...plain.matchAll(ALONE), ...plain.matchAll(BEFORE_THINGS)].map((match): None => {
    const phrase = match[1] ?? "";
    const start = match.index + match[0].lastIndexOf(phrase);
    return { start, end: start + phrase.length, implies: implied.get(phrase) ?? [] };
  });
  return found.filter((each, at) => found.findIndex(({ start }) => start === each.start) === at);
}
