import type {
  AboutReport,
  CellKey,
  Comparable,
  Decimal,
  Finding,
  Findings,
  Layout,
  OtherReport,
  Plan,
  Quotation,
  RawCell,
  Reading,
  Separators,
  SideBySide,
  Snapshot,
  TextMatch,
  TextSummary,
} from "../core";
import type { CheckedForm } from "./checked-form";
import type { ShownCell } from "./places";

/** A form as read, for what looks beyond its own rules. */
export interface FormRead {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly snapshot: Snapshot;
  readonly about: AboutReport;
  readonly period: AboutReport["period"];
  readonly office: AboutReport["office"];
  /** Texts of the note cells, by row as in `Layout.notes`. */
  readonly notes: ReadonlyMap<string, string>;
  /** Both in the order of the plan's cells. */
  readonly raws: readonly RawCell[];
  readonly readings: readonly Reading[];
  readonly separators: Separators;
  /** What its rules say. */
  readonly findings: Findings;
  /** Judged as one that is said to be finished. */
  readonly isFinished: boolean;
}

/** The workbook as it was when a form was read. */
export interface Moment {
  readonly snapshot: Snapshot;
  /** Every form in it, by id. */
  readonly layouts: ReadonlyMap<string, Layout>;
  /** The same forms as judged last, by id: they only save work. */
  readonly last?: ReadonlyMap<string, CheckedForm>;
}

/** Lays something beside a form, again and again as the form changes. */
export type Lay = (form: FormRead, moment: Moment) => Laid;

/** What is laid beside a form, and what is odd beside it. */
export interface Laid {
  readonly findings: readonly Finding[];
  readonly beside: Beside;
}

export interface Beside {
  readonly previous: PreviousBeside | null;
  readonly text: TextBeside | null;
}

export const NOTHING_LAID: Laid = { findings: [], beside: { previous: null, text: null } };

export interface PreviousBeside {
  readonly reports: readonly BesideReport[];
  /** Against those that are compared, in their order. */
  readonly rows: readonly SideBySide[];
}

/** An earlier report as chosen. */
export interface BesideReport {
  /** Names what was chosen; a file with several forms is one choice. */
  readonly choice: string;
  /** Name of the file, or of the sheets in this workbook. */
  readonly from: string;
  readonly isFile: boolean;
  /** Name of its form. */
  readonly template: string;
  /** Whether that is a form of an office's own. */
  readonly isOwn: boolean;
  readonly office: string | null;
  /** "Quý I 2021"; null where its title does not say. */
  readonly period: string | null;
  /** "gone": its sheets are no longer in the workbook; "nothingShared": no figure of it is asked for here. */
  readonly state: Comparable | "otherOffice" | "gone" | "nothingShared";
  /** Indicators with a figure in both. */
  readonly shared: number;
}

export interface TextBeside {
  /** Name of the file; null for a text that was pasted. */
  readonly from: string | null;
  /** It goes on past what is read. */
  readonly isCut: boolean;
  /** In what its heading is of another report; then no figure is laid against the appendix. */
  readonly other: OtherReport | null;
  /** It is laid beside several reports and does not name the office of this one: as well. */
  readonly isUnnamed: boolean;
  readonly summary: TextSummary;
  readonly figures: readonly TextFigureBeside[];
}

/** A figure of the report's text and what it was laid against. */
export interface TextFigureBeside {
  readonly verdict: TextMatch["verdict"];
  readonly value: Decimal;
  /** What the appendix says; null where it says nothing, or the indicator is not known. */
  readonly appendix: Decimal | null;
  readonly key: CellKey | null;
  /** Null where the row is not on the sheet. */
  readonly cell: ShownCell | null;
  readonly quotation: Quotation;
}
