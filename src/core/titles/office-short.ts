import { unmarked } from "./telex";

const PLACE = /^(?:ubnd )?(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)(?: |$)/;
const ENDS_WITH_PLACE = /(?:^| )(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)$/;
/** Words an abbreviation leaves out: "Sở KHĐT" is Kế hoạch và Đầu tư. */
const LEFT_OUT = new Set(["va", "cac"]);
/** More words than any name of an office has; the rest is not compared. */
const MOST_WORDS = 40;

/**
 * Whether one name may be the other said shorter: without the place at its end, without what kind of place it is, or
 * with words as their first letters. For names that differ; it never makes two names one.
 */
export function mayBeShort(a: readonly string[], b: readonly string[]): boolean {
  return fits(a.slice(0, MOST_WORDS), b.slice(0, MOST_WORDS)) || isPlaceWithoutKind(a, b) || isPlaceWithoutKind(b, a);
}

/** "Ninh Sơn" for "huyện Ninh Sơn". */
function isPlaceWithoutKind(short: readonly string[], long: readonly string[]): boolean {
  const [name, whole] = [short.join(" ").replace(/^ubnd /, ""), long.join(" ")];
  const kind = PLACE.exec(unmarked(whole))?.[0].trim().split(" ").length ?? 0;
  return kind > 0 && long.slice(kind).join(" ") === name;
}

/** Whether the words go along with each other, one for one or as initials, up to a place that only one of them adds. */
function fits(a: readonly string[], b: readonly string[]): boolean {
  // reached[i][j]: the first i words of a go along with the first j of b
  const reached = Array.from({ length: a.length + 1 }, () => Array<boolean>(b.length + 1).fill(false));
  reached[0]![0] = true;
  for (let i = 0; i <= a.length; i += 1)
    for (let j = 0; j <= b.length; j += 1) {
      if (!reached[i]![j]) continue;
      if (i === a.length && addsPlace(a, b.slice(j))) return true;
      if (j === b.length && addsPlace(b, a.slice(i))) return true;
      if (i < a.length && a[i] === b[j]) reached[i + 1]![j + 1] = true;
      for (const end of initialsEnds(a[i], b, j)) reached[i + 1]![end] = true;
      for (const end of initialsEnds(b[j], a, i)) reached[end]![j + 1] = true;
    }
  return false;
}

function addsPlace(whole: readonly string[], rest: readonly string[]): boolean {
  return rest.length === 0 || PLACE.test(unmarked(rest.join(" "))) || ENDS_WITH_PLACE.test(unmarked(whole.join(" ")));
}

/** Where words from `start` on may end whose initials `short` is. */
function initialsEnds(short: string | undefined, words: readonly string[], start: number): readonly number[] {
  if (short === undefined || short.length < 2) return [];
  const letters = unmarked(short);
  let said = 0;
  for (let at = start; at < words.length && said < letters.length; at += 1) {
    const word = unmarked(words[at] ?? "");
    if (word[0] === letters[said]) said += 1;
    else if (!LEFT_OUT.has(word)) return [];
    if (said === letters.length && at > start) return [at + 1];
  }
  return [];
}
