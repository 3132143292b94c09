import type { AssumptionId } from "../../text/self-test/assumptions";
import { told, type Trial } from "./bench";
import { errorTrials } from "./error-trials";
import { eventTrials } from "./event-trials";
import { formTrials } from "./form-trials";
import { handTrials } from "./hand-trials";
import { nameTrials } from "./name-trials";
import { rangeTrials } from "./range-trials";
import { ruleTrials } from "./rule-trials";

/**
 * One trial for each assumption, in the order in which they are made: those that need a person first, the page's own policy
 * last. `refused` is what that policy has refused so far.
 */
export const trialsOf = (refused: readonly string[]): Readonly<Record<AssumptionId, Trial>> => ({
  ...handTrials,
  ...errorTrials,
  ...rangeTrials,
  ...ruleTrials,
  ...nameTrials,
  ...eventTrials,
  ...formTrials,
  "page-policy": () => Promise.resolve(told(refused.length === 0, ...refused)),
});
