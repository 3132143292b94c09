import { fold } from "../fold";
import type { Line } from "../propose/lines";
import type { Candidate } from "../propose/proposal";
import { areDistinctParts, isAsked, isByDeadline, isGrandTotal, isPartition, isTotal } from "../propose/words";
import { columnsBelow, type HeadingNode } from "./column-tree";

/** One way to understand some columns; `least`: the share of rows that must bear it out. */
export interface Way {
  readonly candidates: readonly Candidate[];
  readonly least: number;
}

/** Words leave no doubt: a row may be as often wrong as right. Only the drawing tells: three rows of four. */
const [BY_WORDS, DRAWN] = [0.5, 0.75];
const IN_WHICH = /^\W*(?:trong do|bao gom|gom|chia ra|cu the)\b/;
/** The longest list of parts that are all there is by their names. */
const LONGEST = 4;

/**
 * Sums that the headings of columns draw, each as the ways to understand it, the one that says most first.
 * @param isUnder the headings stand under one heading
 */
export function drawnAcross(
  nodes: readonly HeadingNode[],
  lines: readonly Line[],
  isUnder = false,
): readonly (readonly Way[])[] {
  const own = nodes.filter((node) => countsBelow(node, lines).length > 0);
  return [
    ...totalBeside(own, lines, isUnder),
    ...own.flatMap((node, at) => inWhich(node, own[at - 1], lines)),
    ...runsBehind(own, lines),
    ...nodes.flatMap(({ below }) => drawnAcross(below, lines, true)),
  ];
}

/** "Tổng số" first or last among headings: of all the others; under a heading of its own each is at most that. */
function totalBeside(nodes: readonly HeadingNode[], lines: readonly Line[], isUnder: boolean): (readonly Way[])[] {
  const totals = nodes.filter((node) => node.column !== null && isTotal(node.text));
  const [total] = totals;
  const isAtEdge = total !== undefined && (total === nodes[0] || total === nodes.at(-1));
  if (!isAtEdge || totals.length > 1) return [];
  const others = nodes.filter((node) => node !== total);
  if (others.length === 1 && isInWhich(others[0]!)) return [];
  const parts = others.flatMap((node) => partsOf(node, lines));
  if (parts.length < 2) return [];
  const ways = waysOf(lines[total.column!]!, parts, true);
  return [isUnder && isGrandTotal(total.text) ? ways : ways.slice(0, 1)];
}

/** What is below "Trong đó", of the heading before it. */
function inWhich(node: HeadingNode, before: HeadingNode | undefined, lines: readonly Line[]): (readonly Way[])[] {
  if (before === undefined || !isInWhich(node)) return [];
  const whole = wholeOf(before);
  return whole === null ? [] : [waysOf(lines[whole]!, countsBelow(node, lines), false)];
}

/** "Toàn trình", "Một phần" right behind a heading: parts of it by their names, whatever else there is. */
function runsBehind(nodes: readonly HeadingNode[], lines: readonly Line[]): (readonly Way[])[] {
  return nodes.flatMap((node, at): (readonly Way[])[] => {
    const whole = wholeOf(node);
    if (whole === null) return [];
    for (let count = LONGEST; count > 1; count -= 1) {
      const next = nodes.slice(at + 1, at + 1 + count);
      if (next.length < count || next.some(({ column }) => column === null)) continue;
      const parts = next.map(({ column }) => lines[column!]!);
      if (areDistinctParts(next.map(({ text }) => text)) && !areDistinctParts([node, ...next].map(({ text }) => text)))
        return [waysOf(lines[whole]!, parts, false)];
    }
    return [];
  });
}

function waysOf(whole: Line, parts: readonly Line[], isDrawn: boolean): readonly Way[] {
  const labels = parts.map(({ label }) => label);
  const isAll =
    isPartition(labels) && !(isAsked(withoutTotal(whole)) && parts.some(({ label }) => isByDeadline(label)));
  const isNamed = areDistinctParts(labels);
  const keys = parts.map(({ key }) => key);
  const bounds = keys.map((key) => atMost([key], whole, isNamed ? BY_WORDS : DRAWN));
  const equal: Way = {
    candidates: [{ kind: "sum", options: { total: whole.key, parts: keys }, why: "total", strong: true }],
    least: isAll ? BY_WORDS : DRAWN,
  };
  const together = atMost(keys, whole, isNamed ? BY_WORDS : DRAWN);
  return [...(isAll || isDrawn ? [equal] : []), together, ...bounds];
}

function atMost(parts: readonly string[], whole: Line, least: number): Way {
  return {
    candidates: [{ kind: "part", options: { parts, wholes: [whole.key] }, why: "inWhich", strong: true }],
    least,
  };
}

function withoutTotal({ label }: Line): string {
  return fold(label).replace(/\btong(?: so| cong)?\b/g, " ");
}

function isInWhich({ text, column }: HeadingNode): boolean {
  return column === null && IN_WHICH.test(fold(text));
}

/** The column that stands for a heading: its own, or that of its total. */
function wholeOf({ column, below }: HeadingNode): number | null {
  if (column !== null) return column;
  const totals = below.filter((node) => node.column !== null && isTotal(node.text));
  return totals.length === 1 ? totals[0]!.column : null;
}

function partsOf(node: HeadingNode, lines: readonly Line[]): readonly Line[] {
  const whole = wholeOf(node);
  if (whole === null) return countsBelow(node, lines);
  return lines[whole]!.holds === "count" ? [lines[whole]!] : [];
}

function countsBelow(node: HeadingNode, lines: readonly Line[]): readonly Line[] {
  return columnsBelow(node).flatMap((column) => (lines[column]!.holds === "count" ? [lines[column]!] : []));
}
