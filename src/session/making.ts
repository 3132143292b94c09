import {
  draftId,
  isFigure,
  type CellKey,
  type Measure,
  type Place,
  type Proposal,
  type RuleByHand,
  type TemplateFile,
} from "../core";
import type { Decision, DraftedSheet, MadeForm, Making, MakingStep, SaidMeasures } from "./contract/make-form";
import { typedHead, withHead } from "./form-head";

/** A form in the making, from screen to screen. */

export const STEPS: readonly MakingStep[] = ["table", "about", "rules", "save"];

export function startMaking(drafted: DraftedSheet): Making {
  const head = typedHead(drafted.file);
  return { step: "table", drafted, said: {}, head, reports: [], byHand: [], decisions: {} };
}

/** Says what a row holds; what it holds anyway is not said. */
export function sayRow(said: SaidMeasures, { unsaid }: MadeForm, key: CellKey, type: SayableType): SaidMeasures {
  const { [key]: _, ...others } = said;
  return unsaid.get(key)?.type === type || type === "code" ? others : { ...others, [key]: { type } };
}

export type SayableType = Measure["type"];

/** The row of the form with a figure that stands on this row of the sheet; null for none. */
export function figureAt({ places, template }: MadeForm, place: Place | null): CellKey | null {
  const found = [...places].find(([, { sheet, row }]) => sheet === place?.sheet && row === place.row)?.[0];
  const measure = found === undefined ? undefined : template.cells.get(found)?.measure;
  return found !== undefined && measure !== undefined && isFigure(measure) ? found : null;
}

/** Whether enough cells are chosen: a sum has two parts, a rate a part and a base. */
export function isWhole({ kind, from }: RuleByHand): boolean {
  if (kind === "part") return from.length > 0;
  return kind === "sum" ? from.length > 1 : from.length === 2;
}

/** What a proposal asks, whatever its id: the same again after rows or reports have changed. */
export function asksOf({ kind, options }: Pick<Proposal, "kind" | "options">): string {
  return JSON.stringify([kind, options]);
}

/** How a proposal stands: as somebody has decided, else as proposed. */
export function decisionOn({ decisions }: Pick<Making, "decisions">, proposal: Proposal): Decision {
  return decisions[asksOf(proposal)] ?? proposal.preset ?? "left";
}

export function decide(making: Making, proposals: readonly Proposal[], decision: Decision): Making {
  const decided = Object.fromEntries(proposals.map((one) => [asksOf(one), decision]));
  return { ...making, decisions: { ...making.decisions, ...decided } };
}

/** The proposals that are to be rules, as grave as decided. */
export function takenOf(making: Making, { proposals }: MadeForm): readonly Proposal[] {
  return proposals.flatMap((one) => {
    const decision = decisionOn(making, one);
    return decision === "left" ? [] : [{ ...one, preset: decision }];
  });
}

/** The form with what was typed of it; its name for the program follows the name. Null while something is wrong. */
export function headed(file: TemplateFile, { head }: Pick<Making, "head">): TemplateFile | null {
  const whole = withHead(file, head);
  if (whole === null || whole.name === file.name) return whole;
  return { ...whole, id: draftId(whole.name) };
}
