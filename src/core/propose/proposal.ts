import type { Reading } from "../reading/reading";
import type { KindName } from "../rules";
import type { RuleData, Severity } from "../template/schema";
import type { CellKey } from "../template/template";

/** A filled report of the form: which it is, and what its cells hold. */
export interface Example {
  readonly name: string;
  readonly read: (key: CellKey) => Reading;
}

/** Why a rule is proposed. */
export type Why =
  | "inWhich" // rows under "Trong đó"
  | "numbering" // 2.1, 2.2 under 2
  | "total" // "Tổng cộng", "Tổng số"
  | "rate" // "Tỷ lệ …" of a part and its base
  | "done" // "đã hoàn thành" of what was planned
  | "printed" // an equation in the heading of a column
  | "known" // known forms ask the same of rows with these labels
  | "figures" // nothing but the figures of the reports
  | "byHand"; // somebody wants it

/** A rule that may hold, before any figure is asked. */
export interface Candidate {
  readonly kind: KindName;
  readonly options: Readonly<Record<string, unknown>>;
  readonly why: Why;
  /** Told by the form itself; else figures must tell it too. */
  readonly strong: boolean;
  /** The name of the known form it is taken from. */
  readonly from?: string;
  readonly message?: string;
  /** Of a rule that is taken over. */
  readonly severity?: Severity;
}

/** How a rule fared with the filled reports. */
export interface Support {
  /** It held and said something: not 0 = 0. */
  readonly telling: number;
  readonly held: number;
  /** Names of the reports it does not hold in. */
  readonly broken: readonly string[];
}

/** A rule for somebody to take or leave. */
export interface Proposal extends Candidate, Support {
  readonly id: RuleData["id"];
  /** The cells it reads. */
  readonly cells: readonly CellKey[];
  /** How grave it would be; null: not to be taken as it stands. */
  readonly preset: Severity | null;
}
