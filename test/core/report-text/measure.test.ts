import { type ByKind, added, measureAlone, measureTogether } from "./measure";

/** Of the conflicts of a kind at least this share is found, and of the true sentences at most this one is shown as one. */
const GOAL = { found: 0.8, false: 0.02 };
/** Kinds with fewer conflicts than this are measured together with the others only. */
const ENOUGH = 15;
const SEED = 7;

function short(kinds: ByKind): readonly string[] {
  return [...kinds].flatMap(([kind, { found, planted, falseAlarms, truths }]) => [
    ...(planted >= ENOUGH && found < planted * GOAL.found ? [`${kind}: ${found} of ${planted} found`] : []),
    ...(truths >= ENOUGH && falseAlarms > truths * GOAL.false ? [`${kind}: ${falseAlarms} of ${truths} false`] : []),
  ]);
}

describe("generated texts over all forms", () => {
  it("of phrasings the vocabulary was made with: each kind reaches the goal, one sentence at a time", () => {
    expect(short(measureAlone("tuned", SEED))).toEqual([]);
  });

  it("of phrasings it was not made with: the kinds together reach it", () => {
    const all = added(measureAlone("held", SEED));
    expect(all.found).toBeGreaterThanOrEqual(all.planted * GOAL.found);
    expect(all.falseAlarms).toBeLessThanOrEqual(all.truths * GOAL.false);
    expect(all.truths).toBeGreaterThan(1_000);
  });

  it("in whole reports hardly a true sentence is shown as a conflict", () => {
    const all = added(measureTogether("tuned", SEED));
    expect(all.found).toBeGreaterThanOrEqual(all.planted * GOAL.found);
    expect(all.falseAlarms).toBeLessThanOrEqual(all.truths * GOAL.false);
  });
});
