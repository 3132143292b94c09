import { fold } from "../fold";
import { type Counted, vocabulary } from "./vocabulary";

const NOUNS = vocabulary.counted
  .flatMap(({ counted, said }) => said.map((phrase) => ({ counted, phrase })))
  .sort((a, b) => b.phrase.length - a.phrase.length);
const LONGEST = 80;
const NOT_YET = /^(?:(?:tong so|so luong|so|tong|ty le|cac|luot) )+/;

/** What a folded text starts by counting ("ho so tiep nhan qua mang"); null when it does not say. */
export function countedBy(plain: string): Counted | null {
  const text = plain.slice(0, LONGEST).replace(/^[\s"“(]+/, "");
  return NOUNS.find(({ phrase }) => startsWith(text, phrase))?.counted ?? null;
}

function startsWith(text: string, phrase: string): boolean {
  return text.startsWith(phrase) && !/^[a-z0-9]/.test(phrase === "%" ? "" : text.slice(phrase.length));
}

/** What the indicator of a unit and a label counts. */
export function countedIn(unit: string, label: string): Counted | null {
  return countedBy(fold(unit)) ?? countedAfterAll(fold(label));
}

/** What a folded text counts past "Tổng số …" and a list mark. */
export function countedAfterAll(plain: string): Counted | null {
  return countedBy(
    plain
      .slice(0, LONGEST)
      .replace(/^[-+*:,\s]+/, "")
      .replace(NOT_YET, ""),
  );
}

/** How many million đồng a unit of money is; null for what is no money. */
export function millions(unit: string): number | null {
  const plain = fold(unit);
  if (!/\bdong\b/.test(plain)) return null;
  const scale = vocabulary.scales.find(({ said }) => said.some((each) => plain.startsWith(each)));
  return (scale?.times ?? 1) / 1_000_000;
}
