import data from "./phrasings.json";

/**
 * Ways in which reports speak of an indicator, by its id: the same in every form that asks it. `{n}` is the figure.
 * Written from the style of real reports, not from the vocabulary. The vocabulary was tuned on `tuned` alone;
 * `held` is only measured.
 */
export interface Phrasings {
  readonly section: string;
  readonly tuned: readonly string[];
  readonly held: readonly string[];
}

export const phrasings: Readonly<Record<string, Phrasings>> = data;
