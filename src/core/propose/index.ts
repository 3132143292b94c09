export { proposeRules } from "./propose";
export type { Example, Proposal, Support, Why } from "./proposal";
export { acceptedRules } from "./accepted";
export { proposedByHand, type RuleByHand } from "./by-hand";
