import type { BesideKind, FindingKind, KindName } from "../../core";
import { base } from "./base";
import { between } from "./between";
import { compare } from "./compare";
import { copy } from "./copy";
import { evidence } from "./evidence";
import { gap } from "./gap";
import { heading } from "./heading";
import { headingZeros } from "./heading-zeros";
import { implies } from "./implies";
import type { BesideWords, KindWords, RuleWords } from "./kind-words";
import { lostThousands } from "./lost-thousands";
import { mergedCells } from "./merged-cells";
import { notCalculated } from "./not-calculated";
import { notation } from "./notation";
import { note } from "./note";
import { nothing } from "./nothing";
import { numbering } from "./numbering";
import { pair } from "./pair";
import { part } from "./part";
import { previous } from "./previous";
import { ratio } from "./ratio";
import { reportText } from "./report-text";
import { rounding } from "./rounding";
import { scope } from "./scope";
import { shift } from "./shift";
import { structure } from "./structure";
import { sum } from "./sum";
import { title } from "./title";
import { value } from "./value";

/** One a rule kind. */
export const ruleWords: { readonly [K in KindName]: RuleWords<K> } = {
  value,
  heading,
  scope,
  part,
  sum,
  ratio,
  rounding,
  compare,
  implies,
  pair,
  base,
  copy,
  between,
  numbering,
};

/** Findings of no rule: in the figures, in the lines above the tables, and beside the report. */
export const besideWords: { readonly [K in BesideKind]: BesideWords<K> } = {
  notation,
  lostThousands,
  headingZeros,
  notCalculated,
  mergedCells,
  previous,
  evidence,
  "report-text": reportText,
  title,
  nothing,
  note,
  structure,
  gap,
  shift,
};

/** The words of every kind: a kind without words does not compile. */
export const kindWords: { readonly [K in FindingKind]: KindWords<K> } = { ...ruleWords, ...besideWords };
