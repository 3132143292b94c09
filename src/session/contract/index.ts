import type {
  FaultCode,
  KeptAbout,
  MissingMarks,
  OwnFormProblem,
  PartedBy,
  PeriodId,
  Place,
  Remark,
  ReportNumber,
  TemplateFile,
  UnitType,
} from "../../core";
import type { CheckedForm } from "../../report/checked-form";
import type { CutSheet } from "../../report/cut-sheets";
import type { ShownUnread } from "../../report/unread";
import type { Verdict } from "../../report/verdict";
import type { FillCommands } from "./fill";
import type { FixCommands } from "./fix-commands";

import type { LibraryCommands } from "./form-library";
import type { MakeFormCommands } from "./make-form";
import type { MergeCommands } from "./merge";
import type { PaperCommands } from "./paper";
import type { BesideCommands } from "./beside";
import type { Pasted } from "../pasted";
import type { PassedOverShown, UndoCommands, Undone, UndoWhat } from "./undo";

export type { CheckedForm } from "../../report/checked-form";
export type { FindingGroup, FindingLine } from "../../report/finding-lines";
export type { ShownCell, ShownChange } from "../../report/places";
export type { ChangedFigure, ReadCell, Review, ShownFinding } from "../../report/shown-findings";
export type { ShownRepair, ShownSuspects } from "../../report/suspects";
export type { Verdict } from "../../report/verdict";

/** What the pane shows and what it may ask for: the whole contract between session and pane. Types only; `values.ts` has what is no type. */

/** What the list of templates needs before a template itself is loaded. */
export interface CatalogueEntry {
  readonly id: string;
  readonly name: string;
  readonly unitTypes: readonly UnitType[];
  readonly regulation: TemplateFile["regulation"];
  readonly validFrom: string;
  readonly validTo?: string;
  readonly validityNote?: string;
  readonly periods: TemplateFile["periods"];
  /** Printed rows over all appendices. */
  readonly rows: number;
  readonly appendices: number;
}

/** What the workbook itself keeps for the add-in, beside its sheets. */
export interface KeptState {
  /** Forms of the office's own. */
  readonly forms: readonly CatalogueEntry[];
  /** Forms kept there that could not be read. */
  readonly broken: number;
  /** With which version a form was inserted, by template id: a hint, for the sheet itself does not say. */
  readonly versions: Readonly<Record<string, number>>;
}

/** A file the clerk has chosen. */
export interface FormFile {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
}

/** What became of a form added from a file. */
export type FormAnswer =
  | { readonly kind: "added"; readonly entry: CatalogueEntry; readonly remarks: readonly Remark[] }
  | { readonly kind: "refused"; readonly problems: readonly OwnFormProblem[]; readonly left: number }
  | { readonly kind: "tooMany"; readonly most: number }
  | { readonly kind: "notKept" };

export interface SessionState {
  /**
   * "noLibrary": nothing of Office.js came; "partBlocked": a part of it did not; "noAnswer": Excel has not answered yet.
   * All of these may still become "ready".
   */
  readonly status: "starting" | "noExcel" | "noLibrary" | "partBlocked" | "noAnswer" | "tooOld" | "ready";
  /** A read or a command of the clerk is under way. */
  readonly working:
    | null
    | "reading"
    | "comparing"
    | "inserting"
    | "submitting"
    | "writing"
    | "attaching"
    | "detaching"
    | "printing"
    | "undoing"
    | "collecting";
  /** Why the last read or command failed; null once one has succeeded. What is shown is older than that. */
  readonly fault: {
    readonly code: FaultCode;
    readonly during: NonNullable<SessionState["working"]>;
  } | null;
  /** When the figures shown were read (milliseconds since 1970); null before the first read. */
  readonly checkedAt: number | null;
  /** The form of the active sheet first. */
  readonly forms: readonly CheckedForm[];
  /** Names of the sheets in the workbook, as of the last read. */
  readonly sheetNames: readonly string[];
  /** Sheets whose rows stand in one cell each, by name: nothing of them can be read. */
  readonly unsplit: readonly { readonly name: string; readonly by: PartedBy }[];
  /** Sheets that were read in part only. */
  readonly cut: readonly CutSheet[];
  /** Figures in tables of the workbook that no cell of a form took. */
  readonly unread: readonly ShownUnread[];
  /** Sheets with a form, by id: whether they carry checks of ours. One of which that is not known yet is missing. */
  readonly attached: ReadonlyMap<string, boolean>;
  /** Marks of the form last inserted or attached that Excel did not take. */
  readonly missingMarks: MissingMarks;
  /** What the last attaching or taking away of checks left alone, because Excel would not show it; null for nothing. */
  readonly passedOver: PassedOverShown | null;
  /** The last write of ours that can be taken back. */
  readonly undo: UndoWhat | null;
  /** What became of taking one back, until the next command. */
  readonly undone: Undone | null;
  /** The last command found that what it should write is no longer asked for, and wrote nothing; until the next command. */
  readonly nothingWritten: boolean;
  /** What came into a form at one go, until something else changes. */
  readonly pasted: Pasted | null;
  readonly kept: KeptState;
  /** The cell the clerk has selected. */
  readonly selected: Place | null;
  /** The answer of the submit check, until it is closed: that of the last read, which `fault` says is old. */
  readonly submit: SubmitAnswer | null;
}

export interface SubmitAnswer {
  readonly form: string;
  readonly result: Verdict;
  /** What the explanations were for could not be kept: a later change of a figure will not be seen. */
  readonly unkept: boolean;
}

export interface InsertRequest {
  readonly template: string;
  readonly unitType: UnitType;
  readonly period: PeriodId;
  readonly year: number;
  readonly office: string;
}

/** The choices of the first view, kept on this machine for the next time. */
export interface Choices {
  readonly unitType?: UnitType;
  readonly template?: string;
  readonly period?: PeriodId;
  readonly year?: number;
  readonly office?: string;
}

/** What the pane may ask for. No promise rejects: faults arrive in the state. */
export interface Commands
  extends
    FillCommands,
    FixCommands,
    PaperCommands,
    BesideCommands,
    MergeCommands,
    MakeFormCommands,
    LibraryCommands,
    UndoCommands {
  /** Begins anew, after Office.js has not come. */
  retry(): void;
  insert(request: InsertRequest): Promise<void>;
  /** Puts the checks of a form on its sheets, where its cells are. */
  attach(form: string): Promise<void>;
  /** Takes every check of ours away from the sheets of a form. */
  detach(form: string): Promise<void>;
  /** A fresh read of the whole workbook and a full check. */
  check(): Promise<void>;
  submit(form: string): Promise<void>;
  closeSubmit(): void;
  goTo(place: Place): Promise<void>;
  /** Says which column, by its letter, holds this period's figures; known until the pane is closed. */
  chooseColumn(sheet: string, column: string): Promise<void>;
  /** Keeps with the sheets of a form what its report is of, in place of what is kept; marks on them follow the unit type. */
  setAbout(form: string, about: KeptAbout): Promise<void>;
  /** Says in the Ghi chú cell of a row that it has nothing to report. `row` as in `Layout.notes`. */
  sayNothing(form: string, row: string): Promise<void>;
  /** Writes the number and the date of the signed report into the lines above every table of a form, in one write. */
  numberReport(form: string, number: ReportNumber): Promise<void>;
  /** Writes an explanation into the Ghi chú cell of the finding's row, as text. */
  explain(form: string, finding: string, text: string): Promise<void>;
  /** Says that a warning stands as it is now: its explanation is still right, or needs no cell. */
  confirm(form: string, finding: string): Promise<void>;
  /** Takes a form of the office's own into the workbook. */
  addForm(file: FormFile): Promise<FormAnswer>;
  /** Takes it out again; its sheets stay. */
  removeForm(template: string): Promise<void>;
  /** Stops the command under way where Excel has not begun it yet. */
  cancel(): void;
  remember(choices: Choices): void;
  recall(): Choices;
}

/** The store the pane reads with useSyncExternalStore. */
export interface Store {
  subscribe(listener: () => void): () => void;
  state(): SessionState;
}
