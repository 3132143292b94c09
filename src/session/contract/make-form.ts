import type { Proposal, RuleByHand, Severity, TemplateFile } from "../../core";
import type { Filled, MadeForm, SaidMeasures } from "../../report/made-form";
import type { SlipsSeen } from "../../report/slips-seen";
import type { FormAnswer } from "./index";
import type { CollectedFile } from "./merge";

/** Making a form of the office's own from the sheet in view: what the pane asks for and what it is shown. */

export type { Filled, MadeForm, RowDoubt, SaidMeasures } from "../../report/made-form";
export type { SlipsSeen } from "../../report/slips-seen";

/** A sheet with a table, and the form like it: figures not settled, no rules. */
export interface DraftedSheet {
  readonly sheet: { readonly id: string; readonly name: string };
  readonly own: Filled;
  readonly file: TemplateFile;
}

/** What a form says of itself, as typed. Days as "15/12", dates as "1/7/2025"; "" for none. */
export interface TypedHead {
  readonly name: string;
  readonly issuer: string;
  readonly number: string;
  readonly date: string;
  readonly unitTypes: TemplateFile["unitTypes"];
  readonly validFrom: string;
  readonly validTo: string;
  readonly periods: readonly TypedPeriod[];
}

export interface TypedPeriod {
  readonly id: TemplateFile["periods"][number]["id"];
  readonly from: string;
  readonly to: string;
  readonly due: string;
}

export type MakingStep = "table" | "about" | "rules" | "save";

/** What has been chosen so far: kept while the pane is open, and written nowhere. */
export interface Making {
  readonly step: MakingStep;
  readonly drafted: DraftedSheet;
  readonly said: SaidMeasures;
  readonly head: TypedHead;
  readonly reports: readonly Filled[];
  readonly byHand: readonly RuleByHand[];
  /** Of proposals, by what they ask; one not among them stands as proposed. */
  readonly decisions: Readonly<Record<string, Decision>>;
}

export type Decision = Severity | "left";

/** Null where another command was under way or Excel did not answer. */
export type DraftAnswer =
  | { readonly kind: "drafted"; readonly drafted: DraftedSheet }
  | { readonly kind: "noTable"; readonly sheet: string }
  | null;

export interface ReadExamples {
  readonly reports: readonly Filled[];
  /** Files that could not be read, and why, in words. */
  readonly unread: readonly string[];
}

/** A report the form was tried on, and what it found there, in words. */
export interface TriedReport {
  readonly name: string;
  readonly errors: number;
  readonly warnings: number;
  readonly told: readonly string[];
}

export interface TriedForm {
  readonly reports: readonly TriedReport[];
  /** Null where no report has a figure. */
  readonly slips: SlipsSeen | null;
}

/** A form as its file holds it. */
export interface FormFileText {
  readonly name: string;
  readonly text: string;
}

export interface MakeFormCommands {
  /** Reads the sheet in view; writes nothing. */
  draftForm(): Promise<DraftAnswer>;
  /** Reads filled reports one by one and tells how many are done; null when it was called off. */
  readExamples(files: readonly CollectedFile[], heard: (done: number) => void): Promise<ReadExamples | null>;
  /** The form as its rows and reports make it, with the rules it may have. */
  proposeForm(making: Pick<Making, "drafted" | "said" | "reports" | "byHand">): Promise<MadeForm>;
  /** What the form finds in the sheet it is made from and in the reports. */
  tryForm(making: Making, made: MadeForm, taken: readonly Proposal[]): Promise<TriedForm>;
  /** The form as a file, its version one more than that in the workbook; null while what was typed of it is not right. */
  formFile(making: Making, made: MadeForm, taken: readonly Proposal[]): Promise<FormFileText | null>;
  /** Takes the form into the workbook: the only write. */
  saveForm(file: FormFileText): Promise<FormAnswer>;
  /** What was chosen last. */
  making(): Making | null;
  keepMaking(making: Making | null): void;
}
