import type { Line } from "../propose/lines";
import type { Candidate } from "../propose/proposal";
import type { Way } from "./column-sums";

/** What files are counted as on their way; folded. */
const CARRIED = /\b(?:ton|ky truoc|chuyen (?:sang|tiep|qua))\b/;
const RECEIVED = /\btiep nhan\b/;
const DUE = /\b(?:can|phai) (?:xu ly|giai quyet)\b/;
const SETTLED = /\bda (?:duoc )?(?:giai quyet|xu ly)\b/;
const OPEN = /\b(?:dang|chua) (?:duoc )?(?:giai quyet|xu ly)\b/;

/**
 * What files do, by words: those due are received and carried over, and they are settled or still open.
 * @param totals columns that stand for themselves or for the whole of their heading
 */
export function flowsAcross(totals: readonly Line[]): readonly (readonly Way[])[] {
  const only = (words: RegExp, but?: RegExp) => {
    const found = totals.filter(({ folded, holds }) => holds === "count" && words.test(folded) && !but?.test(folded));
    return found.length === 1 ? found[0]! : null;
  };
  const [carried, received, due] = [only(CARRIED), only(RECEIVED, CARRIED), only(DUE, RECEIVED)];
  const [settled, open] = [only(SETTLED), only(OPEN)];
  // What was carried over stands beside the received, or under their heading and is among them.
  const whole = due ?? (carried === null ? received : null);
  return [
    ...(due && received && carried ? [[sumOf(due, [received, carried])]] : []),
    ...(whole && settled && open ? [[sumOf(whole, [settled, open])]] : []),
  ];
}

function sumOf(total: Line, parts: readonly Line[]): Way {
  const options = { total: total.key, parts: parts.map(({ key }) => key) };
  const candidate: Candidate = { kind: "sum", options, why: "total", strong: true };
  return { candidates: [candidate], least: 0.5 };
}
