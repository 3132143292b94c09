import { cellKeysOf } from "../propose/accepted";
import { withoutImplied } from "../propose/implied";
import { linesOf, type Line } from "../propose/lines";
import type { Candidate, Example } from "../propose/proposal";
import { optionsOf, ratesOf, type RateOf } from "../propose/rates";
import { drawnSums } from "../propose/sums";
import { rateSupport } from "../propose/support";
import { dice, isAsked, isByDeadline, isChange, isPartition } from "../propose/words";
import { Ids } from "../slug";
import type { RuleData } from "../template/schema";
import type { Template } from "../template/template";

/** Words a rate shares with its part: "Tỷ lệ trả trước hạn" and "Trả trước hạn" all, official forms half and more. */
const SAME_WORDS = 0.5;

/**
 * What must hold between rows by their words and numbers alone, as warnings: totals, parts that are all there is, rates that
 * stand right below their part and fit no rows around them at all. Where it may be otherwise nothing is said.
 */
export function rulesByLook(template: Template, read: Example["read"], source: string): RuleData[] {
  const ids = new Ids();
  return linesOf(template).flatMap((lines) => {
    const isSure = (one: Candidate) =>
      one.strong && (one.why !== "inWhich" || one.kind === "part" || areAll(one, lines));
    const sums = drawnSums(lines).flatMap((ways) => ways.find((way) => way.every(isSure)) ?? []);
    const told = [...sums, ...ratesBelowParts(lines, { name: "", read })];
    const sure = [...new Map(told.map((one) => [JSON.stringify(one.options), one])).values()];
    return withoutImplied(sure.map((one) => ({ ...one, preset: "warning" as const }))).map(
      ({ kind, options }): RuleData => {
        const id = ids.of(`${kind}/${cellKeysOf({ kind, options })[0] ?? ""}`);
        return { id, kind, severity: "warning", options: { ...options }, source };
      },
    );
  });
}

/** The parts of a sum are all there is by their names. */
function areAll({ options }: Candidate, lines: readonly Line[]): boolean {
  const labelled = (keys: readonly string[]) => lines.filter(({ key }) => keys.includes(key)).map(({ label }) => label);
  const [total = ""] = labelled([options["total"] as string]);
  const parts = labelled(options["parts"] as readonly string[]);
  return isPartition(parts) && !(isAsked(total) && parts.some(isByDeadline));
}

/** A rate right below its part, in the row before that or in what that is a part of, that no other rows explain either. */
function ratesBelowParts(lines: readonly Line[], report: Example): Candidate[] {
  return lines.flatMap((rate): Candidate[] => {
    if (rate.holds !== "rate" || lines.some(({ parent, holds }) => parent === rate.at && holds === "count")) return [];
    const ways = ratesOf(rate, lines);
    const fits = ways.some((way) => rateSupport(optionsOf(rate, way), [report]).held > 0);
    const plain = fits ? undefined : ways.find((way) => isRightAbove(way, rate));
    return plain ? [{ kind: "ratio", options: optionsOf(rate, plain), why: "rate", strong: true }] : [];
  });
}

function isRightAbove({ part, base }: RateOf, rate: Line): boolean {
  const [first, ...more] = part;
  const [whole, ...others] = base;
  if (!first || !whole || more.length + others.length > 0 || first.at !== rate.at - 1) return false;
  const isWhole = whole.at === first.whole || whole.at === first.parent || whole.at === rate.at - 2;
  return isWhole && sameWords(rate, first, whole);
}

/** "Tỷ lệ giảm so với năm 2021" below "Số biên chế giảm" is of what there was in 2021. */
function sameWords(rate: Line, part: Line, base: Line): boolean {
  if (!isChange(rate.label)) return dice(rate.content, part.content) >= SAME_WORDS;
  const [change] = /\b(?:tang|giam)\b/.exec(rate.folded) ?? [];
  const [year] = /\b20\d\d\b/.exec(rate.folded) ?? [];
  return change !== undefined && year !== undefined && part.folded.endsWith(change) && base.folded.includes(year);
}
