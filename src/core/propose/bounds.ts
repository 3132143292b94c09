import type { Line } from "./lines";
import type { Candidate } from "./proposal";
import { dice, isAsked, isDone, isTotal, thingOf, within } from "./words";

/** How far above what it is a part of stands. */
const REACH = 4;
/** Two labels of one thing share so many words, and so many of those for the thing. */
const [ALIKE, SAME_THING] = [0.45, 0.6];

/** "đã hoàn thành" is at most what was planned, and "văn bản đi gửi điện tử" at most "tổng số văn bản đi", by their words. */
export function boundsByWords(lines: readonly Line[]): Candidate[] {
  return lines.flatMap((line) => {
    if (line.holds !== "count" || line.whole !== null || isTotal(line.label)) return [];
    const above = lines.filter(
      (one) =>
        one.at < line.at &&
        one.at >= line.at - REACH &&
        one.holds === "count" &&
        one.unit === line.unit &&
        one.parent === line.parent &&
        one.whole === null,
    );
    const whole = [...above].reverse().find((one) => isWholeOf(one, line));
    if (whole === undefined) return [];
    return [{ kind: "part", options: { parts: [line.key], wholes: [whole.key] }, why: "done", strong: true }];
  });
}

function isWholeOf(whole: Line, part: Line): boolean {
  const isTold = isAsked(whole.label) && (isDone(part.label) || isTotal(whole.label));
  if (isTold && !isDonePart(whole) && isOneThing(whole, part)) return true;
  const isMore = isTotal(whole.label) && !isAsked(part.label);
  return isMore && whole.content.size > 0 && within(whole.content, part.content) === 1;
}

/** "Số biên chế có mặt" and "Tổng số biên chế được giao". */
function isOneThing(whole: Line, part: Line): boolean {
  return dice(whole.content, part.content) >= ALIKE || dice(thingOf(whole.label), thingOf(part.label)) >= SAME_THING;
}

/** A row that is itself done: what is done with one thing says nothing of another. */
function isDonePart({ label, folded }: Line): boolean {
  return !isTotal(label) && /\b(?:da (?!tiep nhan)|xong|hoan thanh|co mat)/.test(folded);
}
