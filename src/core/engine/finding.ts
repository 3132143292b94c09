import type { FindingData, KindName } from "../rules";
import type { Decimal } from "../decimal";
import type { Place } from "../sheet";
import type { Severity } from "../template/schema";
import type { CellKey } from "../template/template";
import type { BesideData } from "./beside-data";
import type { Fix } from "./fix";

/** What finds something beside the rules of a form, and causes that stand for several findings. */
export type BesideKind = keyof BesideData;

/** Every kind a finding can be of: each has its words in `text/kinds/`. */
export type FindingKind = KindName | BesideKind;

/** What any of their data are. */
export type Datum = Decimal | string | readonly CellKey[] | readonly Decimal[];

interface FindingOf<K extends FindingKind> {
  readonly rule: string;
  readonly kind: K;
  readonly severity: Severity;
  /** The cells concerned; the first is where a click goes. */
  readonly cells: readonly CellKey[];
  /** Where it is on the sheet, when that is no cell of the form. */
  readonly place?: Place;
  readonly data: FindingData[K];
  readonly fixes: readonly Fix[];
  /** The findings it stands for, when several have one cause. */
  readonly of?: readonly Finding[];
}

/** One failed rule. A value, never an exception. */
export type Finding<K extends FindingKind = FindingKind> = { [P in K]: FindingOf<P> }[K];

/** The outcome of every rule: failed ones with their finding, the ones that could not be checked, the rest passed. */
export interface Findings {
  readonly failed: ReadonlyMap<string, Finding>;
  /** Rules that fail only because cells of theirs are still blank: no findings while the form is being filled. */
  readonly unfinished: ReadonlyMap<string, Finding>;
  readonly notChecked: ReadonlySet<string>;
  /** The form is said to be finished: what waited for a blank cell has failed. */
  readonly isFinished?: true;
}
