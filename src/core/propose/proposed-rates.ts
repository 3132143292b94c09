import type { Line } from "./lines";
import type { Candidate, Example } from "./proposal";
import { isShareRate, optionsOf, ratesOf, type RateOf } from "./rates";
import { digitsBorneOut, rateSupport } from "./support";

/** Words and place leave no doubt, whatever the figures. */
const PLAIN = 1.1;
/** Words lead to the part, so that figures only choose the base. */
const LED = 0.6;
/** Digits that figures must bear out where words lead nowhere: hundreds of pairs of rows are tried. */
const DIGITS = { led: 2, alone: 6 } as const;

/** For each rate what it is of: as its words say, where the figures agree; else as the figures say. */
export function proposedRates(lines: readonly Line[], examples: readonly Example[]): Candidate[] {
  return lines.filter(isShareRate).flatMap((rate) => {
    const ways = ratesOf(rate, lines);
    const digits = digitsBorneOut(rate.key, examples);
    const first = ways.find((way) => isBeside(way, rate));
    const byWords = first !== undefined && first.score >= PLAIN ? [ratioOf(rate, first)] : [];
    if (digits === 0) return byWords;
    const judged = ways.map((way) => ({ way, support: rateSupport(optionsOf(rate, way), examples) }));
    const fits = judged.filter(({ way: { score }, support: { telling, broken } }) => {
      const wanted = score >= LED ? DIGITS.led : DIGITS.alone;
      return telling > broken.length && digits >= wanted;
    });
    fits.sort((a, b) => a.support.broken.length - b.support.broken.length || b.way.score - a.way.score);
    if (fits.length === 0) return byWords;
    return fits.slice(0, 1).map(({ way }) => ratioOf(rate, way));
  });
}

/** All of it stands with the rate: without figures nothing further away is believed. */
function isBeside({ part, base }: RateOf, rate: Line): boolean {
  return [...part, ...base].every((line) => line.section === rate.section);
}

function ratioOf(rate: Line, way: RateOf): Candidate {
  return { kind: "ratio", options: optionsOf(rate, way), why: "rate", strong: true };
}
