import { ORDER } from "./thresholds";

/** One line of the sheet (or `span` lines that make one label) taken for one row of the form. */
export interface Pair {
  readonly line: number;
  readonly span: number;
  readonly row: number;
  /** How good this pair is by itself. */
  readonly score: number;
  readonly likeness: number;
  /** The printed number agrees. */
  readonly numbered: boolean;
}

export interface Chain {
  /** Lines and rows both ascending. */
  readonly chosen: readonly Pair[];
  /** Score of the whole chain. */
  readonly total: number;
  /** By pair: score of the best chain that uses it. Close to `total`: an equally good reading. */
  readonly through: Float64Array;
}

/** The best reading of all lines in order: the heaviest chain of pairs in which lines and rows both ascend. */
export function chain(pairs: readonly Pair[], lines: number, rows: number): Chain {
  const forward = sweep(pairs, lines, rows);
  const mirrored = pairs.map(({ line, span, row, score }) => ({
    line: lines - line - span,
    span,
    row: rows - 1 - row,
    score,
  }));
  const backward = sweep(mirrored, lines, rows);
  const through = Float64Array.from(pairs, (pair, at) => forward.scores[at]! + backward.scores[at]! - pair.score);
  const chosen: Pair[] = [];
  for (let at = forward.last; at >= 0; at = forward.before[at]!) chosen.push(pairs[at]!);
  return { chosen: chosen.reverse(), total: forward.last < 0 ? 0 : forward.scores[forward.last]!, through };
}

type Link = Pick<Pair, "line" | "span" | "row" | "score">;

interface Sweep {
  /** By pair: score of the best chain that ends with it. */
  readonly scores: Float64Array;
  readonly before: Int32Array;
  readonly last: number;
}

function sweep(pairs: readonly Link[], lines: number, rows: number): Sweep {
  const starts = groups(pairs, lines, (pair) => pair.line);
  const ends = groups(pairs, lines, (pair) => pair.line + pair.span - 1);
  const scores = new Float64Array(pairs.length);
  const before = new Int32Array(pairs.length).fill(-1);
  const endingAt = new Int32Array(rows).fill(-1);
  const upTo = new Int32Array(rows + 1).fill(-1);
  let last = -1;

  function bestUpTo(row: number): number {
    let best = -1;
    for (let at = row; at > 0; at -= at & -at) {
      const candidate = upTo[at]!;
      if (candidate >= 0 && (best < 0 || scores[candidate]! > scores[best]!)) best = candidate;
    }
    return best;
  }

  function extend(at: number, pair: Link, lineBefore: readonly number[]): void {
    let best = 0;
    const offer = (from: number, bonus: number) => {
      if (from < 0 || scores[from]! + bonus <= best) return;
      best = scores[from]! + bonus;
      before[at] = from;
    };
    offer(bestUpTo(pair.row), 0);
    if (pair.row > 0) {
      offer(endingAt[pair.row - 1]!, ORDER.nextRow);
      for (const from of lineBefore) if (pairs[from]!.row === pair.row - 1) offer(from, ORDER.nextRow + ORDER.nextLine);
    }
    scores[at] = pair.score + best;
  }

  for (let line = 0; line < lines; line += 1) {
    for (const at of starts[line]!) extend(at, pairs[at]!, ends[line - 1] ?? []);
    for (const at of ends[line]!) {
      const { row } = pairs[at]!;
      if (last < 0 || scores[at]! > scores[last]!) last = at;
      if (endingAt[row]! < 0 || scores[at]! > scores[endingAt[row]!]!) endingAt[row] = at;
      for (let node = row + 1; node <= rows; node += node & -node) {
        if (upTo[node]! < 0 || scores[at]! > scores[upTo[node]!]!) upTo[node] = at;
      }
    }
  }
  return { scores, before, last };
}

function groups(pairs: readonly Link[], lines: number, lineOf: (pair: Link) => number): number[][] {
  const grouped: number[][] = Array.from({ length: lines }, () => []);
  pairs.forEach((pair, at) => grouped[lineOf(pair)]?.push(at));
  return grouped;
}
