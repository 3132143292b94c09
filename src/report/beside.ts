import type { Lay } from "./laid";
import { previousBeside, type PreviousChoice } from "./previous-beside";
import { textBeside, type TextChoice } from "./text-beside";

/** What was chosen to lay beside a form. */
export interface BesideChoice {
  readonly previous: readonly PreviousChoice[];
  readonly text: TextChoice | null;
}

/** Null where nothing is chosen. */
export function layBeside({ previous, text }: BesideChoice): Lay | null {
  if (previous.length === 0 && text === null) return null;
  return (form, moment) => {
    const earlier = previous.length === 0 ? null : previousBeside(previous, form, moment);
    const said = text === null ? null : textBeside(text, form);
    return {
      findings: [...(earlier?.findings ?? []), ...(said?.findings ?? [])],
      beside: { previous: earlier?.shown ?? null, text: said?.shown ?? null },
    };
  };
}
