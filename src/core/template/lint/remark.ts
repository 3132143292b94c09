import type { TemplateFile } from "../schema";

export type RemarkCode =
  | "unitNotRead" // looks like codes, read as a count
  | "unitUnknown" // no count word we know
  | "mixedUnits" // parts in another unit than their total
  | "numberRepeated"
  | "numberSkipped"
  | "numberStray" // does not continue its parent's number
  | "ruleRepeated" // another rule fails whenever this one does
  | "rulesContradict"
  | "ruleImpossible" // no figure satisfies it
  | "ruleIdle" // no figure breaks it
  | "requiredHeading" // a heading is never filled
  | "requiredCircle" // required only if it is required
  | "requiredNever" // required when a row is filled that nobody fills
  | "untouched"; // only its unit is checked

export type KnownDefect = NonNullable<TemplateFile["knownDefects"]>[number];

/** What a template that loads should still be looked at for. `data` holds ids and printed texts, never a sentence. */
export interface Remark {
  readonly severity: "error" | "warning" | "info";
  readonly code: RemarkCode;
  /** JSON path in the whole form; "" where several places are concerned. */
  readonly path: string;
  /** Row or rule concerned. */
  readonly at: string;
  readonly data: Readonly<Record<string, string>>;
  /** The slip of the official form that explains it, where the template owns up to one. */
  readonly known: KnownDefect | null;
}
