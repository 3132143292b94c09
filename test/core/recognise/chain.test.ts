import fc from "fast-check";
import { chain, type Pair } from "../../../src/core/recognise/chain";

const pair = (line: number, row: number, score = 1, span = 1): Pair => ({
  line,
  span,
  row,
  score,
  likeness: score,
  numbered: false,
});
const shape = (pairs: readonly Pair[]) =>
  pairs.map(({ line, row, span }) => `${line}-${row}${span > 1 ? `x${span}` : ""}`);

describe("chain, the best reading in order", () => {
  it.each<[string, Pair[], number, number, string[]]>([
    ["nothing", [], 3, 3, []],
    ["the diagonal", [pair(0, 0), pair(1, 1), pair(2, 2)], 3, 3, ["0-0", "1-1", "2-2"]],
    ["never backwards", [pair(0, 2), pair(1, 0), pair(2, 1)], 3, 3, ["1-0", "2-1"]],
    ["a strong pair rather than two weak ones", [pair(0, 2, 3), pair(1, 0, 0.5), pair(2, 1, 0.5)], 3, 3, ["0-2"]],
    [
      "the row that comes next rather than the same label later",
      [pair(0, 0), pair(1, 1), pair(1, 4)],
      2,
      5,
      ["0-0", "1-1"],
    ],
    ["the next line rather than a copy further on", [pair(0, 0), pair(1, 1), pair(3, 1)], 4, 2, ["0-0", "1-1"]],
    [
      "a label over two lines takes both",
      [pair(0, 0), pair(1, 1, 1.5, 2), pair(2, 1, 0.6), pair(3, 2)],
      4,
      3,
      ["0-0", "1-1x2", "3-2"],
    ],
  ])("%s", (_, pairs, lines, rows, expected) => {
    expect(shape(chain(pairs, lines, rows).chosen)).toEqual(expected);
  });

  it("scores two equally good readings alike", () => {
    const pairs = [pair(0, 0), pair(1, 1), pair(2, 1), pair(3, 2)];
    const { through, total } = chain(pairs, 4, 3);
    expect(through[1]).toBeCloseTo(total, 1);
    expect(through[2]).toBeCloseTo(total, 1);
  });

  const arbitraryPairs = fc.array(
    fc
      .tuple(fc.nat(7), fc.nat(7), fc.integer({ min: 1, max: 20 }))
      .map(([line, row, score]) => pair(line, row, score / 10)),
    { maxLength: 20 },
  );

  it("ascends, and no chain through one pair beats the whole", () => {
    fc.assert(
      fc.property(arbitraryPairs, (pairs) => {
        const { chosen, total, through } = chain(pairs, 8, 8);
        chosen.slice(1).forEach((next, at) => {
          expect(next.line).toBeGreaterThan(chosen[at]!.line);
          expect(next.row).toBeGreaterThan(chosen[at]!.row);
        });
        for (const score of through) expect(score).toBeLessThanOrEqual(total + 1e-9);
        for (const link of chosen) expect(through[pairs.indexOf(link)]).toBeCloseTo(total, 6);
      }),
    );
  });
});
