import { fold } from "../fold";

/** What clerks put beside a figure to say that it was looked at: why it is so it does not say. Folded. */
const LOOKED_AT = new Set([
  "ok",
  "oke",
  "okay",
  "dung",
  "da dung",
  "dung roi",
  "da xem",
  "da kiem tra",
  "da ra soat",
  "da doi chieu",
  "chinh xac",
  "chuan",
  "nhu tren",
  "co",
  "roi",
  "xong",
  "da xong",
]);

/** Whether a note gives no reason for anything: "OK", "đã kiểm tra", a tick, a dash, a single letter. */
export function saysTooLittle(note: string): boolean {
  const said = fold(note)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return said.length < 2 || LOOKED_AT.has(said);
}
