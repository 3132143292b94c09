import written from "./office-abbreviations.json";
import { officeName } from "./office-name";
import { spelt } from "./office-spelling";
import { marksLast, unmarked } from "./telex";

/** "LĐ-TB&XH" stands as four words: the longest has that many letters apart. */
const MOST_PARTS = 6;
/** "Sở Kế hoạch và Đầu tư", "Sở Kế hoạch - Đầu tư"; "BQL các KCN", "BQL KCN". */
const LINKS = new Set(["va", "cac"]);

/** What short words for offices stand for, by their letters without marks. */
const IN_FULL: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(written).map(([short, full]) => [unmarked(marksLast(short)), full.split(" ").map(marksLast)]),
);

/**
 * An office in words to compare: as `officeName` gives it, its abbreviations written out and no "và", "các" between.
 * Null where no office is named.
 *
 * @example officeKey("Sở LĐ-TB&XH") === officeKey("Sở Lao động – Thương binh và Xã hội")
 */
export function officeKey(office: string): string | null {
  const name = officeName(office);
  return name === null ? null : inFull(name);
}

/** Any text as it is compared with such a key. */
export function textKey(text: string): string {
  return inFull(spelt(text));
}

function inFull(spelling: string): string {
  const words = spelling.split(" ").filter((word) => !LINKS.has(unmarked(word)));
  const full: string[] = [];
  for (let at = 0; at < words.length;) {
    const parts = partsOfShort(words, at);
    const letters = words.slice(at, at + parts).join("");
    full.push(...(IN_FULL.get(unmarked(letters)) ?? [letters]));
    at += parts;
  }
  const text = full.join(" ");
  return unmarked(spelling) === spelling ? unmarked(text) : text;
}

/** How many words from `at` on make one abbreviation, as many as may be; 1 where none does. */
function partsOfShort(words: readonly string[], at: number): number {
  for (let parts = Math.min(MOST_PARTS, words.length - at); parts > 1; parts -= 1) {
    if (IN_FULL.has(unmarked(words.slice(at, at + parts).join("")))) return parts;
  }
  return 1;
}
