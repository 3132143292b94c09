import type { Line } from "./lines";
import type { Candidate, Why } from "./proposal";
import { areDistinctParts, isAsked, isByDeadline, isGrandTotal, isPartition, isTotal, within } from "./words";

/** Ways to understand the same rows, the one that says most first. */
export type Readings = readonly (readonly Candidate[])[];

/** What the parts of a whole say: they make it up, or are together at most the whole, or each is. */
export function wholeAndParts(whole: Line, parts: readonly Line[], why: Why, strong: boolean): Readings {
  const keys = parts.map(({ key }) => key);
  const atMost = (some: readonly string[], sure: boolean): Candidate => ({
    kind: "part",
    options: { parts: some, wholes: [whole.key] },
    why,
    strong: sure,
  });
  const each = keys.map((key) => atMost([key], why === "inWhich" || strong));
  if (keys.length < 2) return [each];
  const sum: Candidate = { kind: "sum", options: { total: whole.key, parts: keys }, why, strong };
  return [[sum], [atMost(keys, false)], each];
}

/** Sums that numbers, the words "Trong đó" and the names of totals draw. */
export function drawnSums(lines: readonly Line[]): Readings[] {
  return lines.flatMap((line) => {
    if (line.holds !== "count") return [];
    const same = (one: Line) => one.holds === "count" && one.unit === line.unit;
    const parts = lines.filter((one) => one.whole === line.at && same(one));
    const below = lines.filter((one) => one.parent === line.at && one.whole === null && one.marked && same(one));
    const beside = lines.filter((one) => one.at > line.at && one.parent === line.parent && same(one));
    const above = lines.filter((one) => one.at < line.at && one.section === line.section && same(one));
    return [
      ...(parts.length > 0 ? [wholeAndParts(line, parts, "inWhich", parts.length > 1)] : []),
      ...(below.length > 0 ? [wholeAndParts(line, below, "numbering", areAll(line, below))] : []),
      ...(isGrandTotal(line.label) ? grandTotals(line, above) : []),
      ...(isTotal(line.label) && parts.length + below.length === 0 ? levelSums(line, beside) : []),
      ...receivedIs(line, lines.filter(same)),
      ...namedParts(line, beside),
    ];
  });
}

/** "Tổng cộng" below its rows: of the outermost of them. */
function grandTotals(line: Line, above: readonly Line[]): Readings[] {
  const outermost = above.filter(({ parent }) => !above.some(({ at }) => at === parent));
  return outermost.length < 2 ? [] : [[[sumOf(line, outermost, "total", true)]]];
}

/** "Tổng số …" before rows of its own level: the next ones, as many as their words part, else as figures tell. */
function levelSums(line: Line, beside: readonly Line[]): Readings[] {
  const next = beside.filter(({ at }, index) => beside.slice(0, index).every((one) => one.at < at)).slice(0, MOST);
  const lengths = next.map((_, at) => at + 1).filter((count) => count > 1);
  return lengths.map((count) => {
    const parts = next.slice(0, count);
    return [[sumOf(line, parts, "total", areParted(line, parts))]];
  });
}

const MOST = 6;

const RECEIVED = /\btiep nhan\b/;
const SETTLED = [/\bda (?:duoc )?(?:giai quyet|xu ly)\b/, /\bdang (?:duoc )?(?:giai quyet|xu ly)\b/] as const;

/** What was received is settled or not yet. */
function receivedIs(line: Line, same: readonly Line[]): Readings[] {
  if (line.whole !== null || !RECEIVED.test(line.folded)) return [];
  const [settled, open] = SETTLED.map((words) =>
    same.filter(({ folded, whole, at }) => at > line.at && whole === null && words.test(folded)),
  ) as [Line[], Line[]];
  const [done, ...others] = settled;
  const [left, ...more] = open;
  if (!done || !left || others.length + more.length > 0) return [];
  return [[[sumOf(line, [done, left], "total", true)]]];
}

/**
 * "Số TTHC" and below it those that are online altogether, in part and not at all: parts whose names are all there is, of
 * the thing the row before them names. By deadline some may still be open.
 */
function namedParts(line: Line, beside: readonly Line[]): Readings[] {
  if (line.whole !== null || line.content.size === 0) return [];
  const isOf = (one: Line | undefined) => one !== undefined && within(line.content, one.content) === 1;
  for (let from = 0; from < Math.min(MOST, beside.length); from += 1) {
    for (const count of [3, 2]) {
      const parts = beside.slice(from, from + count);
      const labels = parts.map(({ label }) => label);
      const isRun = parts.length === count && parts.every((one, at) => isOf(one) && one.at === parts[0]!.at + at);
      const isAll = isPartition(labels) && areDistinctParts(labels) && !labels.some(isByDeadline);
      if (isRun && isAll && !isOf(beside[from + count])) return [[[sumOf(line, parts, "total", true)]]];
    }
  }
  return [];
}

function sumOf(total: Line, parts: readonly Line[], why: Why, strong: boolean): Candidate {
  return { kind: "sum", options: { total: total.key, parts: parts.map(({ key }) => key) }, why, strong };
}

/** By the name of the whole, or of all its parts. */
function areAll(whole: Line, parts: readonly Line[]): boolean {
  return (isTotal(whole.label) && !mayBeOpen(whole, parts)) || areParted(whole, parts);
}

function areParted(whole: Line, parts: readonly Line[]): boolean {
  return isPartition(parts.map(({ label }) => label)) && !mayBeOpen(whole, parts);
}

/** What was asked for is more than what of it was done in time or late. */
function mayBeOpen({ label }: Line, parts: readonly Line[]): boolean {
  return isAsked(label) && parts.some((part) => isByDeadline(part.label));
}
