import { fold } from "../fold";

/** What is counted, so far as it decides which figures can mean the same. */
export type Counted = "procedure" | "file" | "document" | "person" | "office" | "task" | "percent" | "money";

const NOUNS: readonly (readonly [Counted, RegExp])[] = [
  ["percent", /^%/],
  ["money", /^(?:ty|trieu|nghin|ngan)? ?dong\b(?! (?:chi|thoi|bao))/],
  ["procedure", /^(?:thu tuc|tthc)\b/],
  ["file", /^ho so\b/],
  ["document", /^(?:van ban|vbqppl)\b/],
  ["person", /^(?:nguoi|bien che|cong chuc|vien chuc|can bo|cbcc|truong hop|dong chi|lao dong|lanh dao)\b/],
  ["task", /^nhiem vu\b/],
  [
    "office",
    /^(?:co quan|don vi|dvsncl|dvsn|phong(?: ban| chuyen mon)?|ban|to chuc|xa|thi tran|vu|cuc|so nganh|ubnd|doan|tram)\b/,
  ],
];
const NOT_YET = /^(?:tong so |so luong |so |tong |ty le )+/;

/** What a text starts by counting ("hồ sơ tiếp nhận qua mạng"); null when it does not say. */
export function countedBy(text: string): Counted | null {
  const folded = fold(text.slice(0, 80)).replace(/^[\s"“(]+/, "");
  return NOUNS.find(([, noun]) => noun.test(folded))?.[0] ?? null;
}

/** What the indicator of a unit and a label counts. */
export function countedIn(unit: string, label: string): Counted | null {
  return (
    countedBy(unit) ??
    countedBy(
      fold(label)
        .replace(/^[-\s]+/, "")
        .replace(NOT_YET, ""),
    )
  );
}
