import type { FaultCode, MissingMarks, Place, SheetText, Snapshot, Template } from "../core";
import { NOTHING_ASKED, type Asked } from "../report/asked";
import { cellLookup } from "../report/cells";
import type { CheckedForm } from "../report/checked-form";
import { checkReport, type CheckedReport } from "../report/checked-report";
import { keptFor, unkept } from "../report/explained";
import type { Lay } from "../report/laid";
import { verdictOf, type Verdict } from "../report/verdict";
import { isoDay } from "./choices";
import type { KeptState, SessionState, Store } from "./contract";
import { activeFirst, keep, keepEqual, samePlace, sameUnjudged } from "./unchanged";
import { pastedInto } from "./pasted";
import { paperSource, type PaperSource } from "./paper-source";
import type { PassedOverShown, Undone, UndoWhat } from "./contract/undo";

export type Work = NonNullable<SessionState["working"]>;

export interface SessionOptions {
  /** The templates loaded so far. The same list while none is added. */
  readonly templates: () => readonly Template[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** One open workbook: snapshots in, findings out. Synchronous; what it shows follows from the last snapshot alone. */
export interface Session extends Store {
  host(status: SessionState["status"]): void;
  take(snapshot: Snapshot): void;
  /** Reads the last snapshot again: a template has been loaded since. */
  refresh(): void;
  selected(place: Place | null): void;
  kept(state: KeptState): void;
  begin(work: Work): void;
  end(work: Work): void;
  fail(code: FaultCode, during: Work): void;
  /** Answers whether the form, as last read, may be sent. */
  submit(form: string): void;
  closeSubmit(): void;
  /** What to keep of a form's explanations that is not kept yet. */
  unkept(form: string): readonly SheetText[];
  /** It could not be kept. */
  notKept(): void;
  /** What to keep when a warning is explained with this text; null leaves the Ghi chú cell as it is. */
  keptFor(form: string, finding: string, note: string | null): readonly SheetText[];
  /** Those of the sheets in `carrying` carry checks of ours, the others none. */
  attached(sheets: readonly string[], carrying: readonly string[]): void;
  marksMissing(marks: MissingMarks): void;
  passedOver(passed: PassedOverShown): void;
  /** The last write that can be taken back; null for none. */
  undoable(what: UndoWhat | null): void;
  undone(answer: Undone): void;
  /** The command found nothing left to write. No word of it where the reading before it failed: that is said. */
  nothingWritten(): void;
  /** The form as last read, for what goes out with it; null when it is gone. */
  paper(form: string): PaperSource | null;
  /** Lays something beside a form, or takes it away: it is looked at whenever the form is read. */
  lay(form: string, lay: Lay | null): void;
  /** Says which column of a sheet holds this period's figures: it is read again with it. */
  chooseColumn(sheet: string, column: string): void;
  /** The workbook as last read, in letters of today; null before the first read. */
  snapshot(): Snapshot | null;
  /** What a cell showed when last read. */
  textAt(place: Place): string;
}

const START: SessionState = {
  status: "starting",
  working: null,
  fault: null,
  checkedAt: null,
  forms: [],
  sheetNames: [],
  unsplit: [],
  cut: [],
  unread: [],
  attached: new Map(),
  missingMarks: [],
  passedOver: null,
  undo: null,
  undone: null,
  nothingWritten: false,
  pasted: null,
  kept: { forms: [], broken: 0, versions: {} },
  selected: null,
  submit: null,
};

export function createSession({ templates, now }: SessionOptions): Session {
  const listeners = new Set<() => void>();
  let state = START;
  let report: CheckedReport | null = null;
  const laid = new Map<string, Lay>();
  let asked: Asked = NOTHING_ASKED;
  let command: Work | null = null;
  let reading = false;
  let failed = false;

  function set(change: Partial<SessionState>): void {
    const entries = Object.entries(change) as [keyof SessionState, unknown][];
    if (entries.every(([name, value]) => state[name] === value)) return;
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  }

  function working(): SessionState["working"] {
    return command ?? (reading ? "reading" : null);
  }

  function judged(form: CheckedForm, unjudged: CheckedReport): Verdict {
    return verdictOf(form, unjudged, isoDay(new Date(now())));
  }

  function formNamed(id: string): CheckedForm | undefined {
    return report?.forms.get(id);
  }

  /** `submitted`: the submit check of this form is asked now. One whose submit check is asked is taken as finished. */
  function take(snapshot: Snapshot, checkedAt = now(), submitted?: string): void {
    const asking = submitted ?? state.submit?.form;
    const before = report;
    const request = {
      templates: templates(),
      asked,
      lay: (form: string) => laid.get(form) ?? null,
      isFinished: (form: string) => form === asking,
    };
    report = checkReport(snapshot, request, before);
    const { fault } = state;
    const forms = keep(state.forms, activeFirst([...report.forms.values()], snapshot.active));
    reading = false;
    set({
      checkedAt,
      forms,
      pasted: command === null || command === "submitting" ? pastedNow(forms, before, report) : null,
      sheetNames: keep(
        state.sheetNames,
        snapshot.sheets.map(({ name }) => name),
      ),
      unsplit: keepEqual(state.unsplit, report.unsplit),
      cut: keepEqual(state.cut, report.cut),
      unread: keepEqual(state.unread, report.unread),
      submit: submitted === undefined ? answerAgain(report, before) : answer(submitted, report),
      fault: fault?.during === "reading" ? null : fault,
      working: working(),
    });
  }

  /** What was said stays until something else changes. */
  function pastedNow(forms: readonly CheckedForm[], before: CheckedReport | null, now: CheckedReport) {
    if (before === null || forms === state.forms) return state.pasted;
    const [pasted = null] = forms.flatMap((form) => pastedInto(form, before.found.snapshot, now.found.snapshot) ?? []);
    return pasted;
  }

  function answer(id: string, now: CheckedReport): SessionState["submit"] {
    const form = now.forms.get(id);
    return form ? { form: id, result: judged(form, now), unkept: false } : null;
  }

  /** The same answer while nothing it rests on has changed. */
  function answerAgain(now: CheckedReport, before: CheckedReport | null): SessionState["submit"] {
    const { submit, forms } = state;
    const form = now.forms.get(submit?.form ?? "");
    if (!submit || !form) return null;
    return forms.includes(form) && sameUnjudged(before, now) ? submit : { ...submit, result: judged(form, now) };
  }

  /** Looks at the last snapshot again, as something beside it has changed. */
  function again(submitted?: string): void {
    if (report && state.checkedAt !== null) take(report.found.snapshot, state.checkedAt, submitted);
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    host: (status) => set({ status }),
    take: (snapshot) => take(snapshot),
    refresh() {
      if (report && report.found.templates !== templates()) take(report.found.snapshot);
    },
    selected: (place) => set({ selected: samePlace(state.selected, place) ? state.selected : place }),
    kept: (state) => set({ kept: state }),
    begin(work) {
      if (work === "reading") {
        if (command === null) failed = false;
        reading = true;
        set({ working: working() });
        return;
      }
      failed = false;
      command = work;
      const fault = state.fault?.during === "reading" ? state.fault : null;
      set({ working: working(), fault, undone: null, nothingWritten: false, passedOver: null });
    },
    end(work) {
      if (work === "reading") reading = false;
      else if (work === command) command = null;
      set({ working: working(), fault: failed ? state.fault : null });
    },
    fail(code, during) {
      failed = true;
      if (during === "reading") reading = false;
      set({ fault: { code, during }, working: working() });
    },
    submit(id) {
      if (formNamed(id)) again(id);
    },
    closeSubmit() {
      set({ submit: null });
      again();
    },
    unkept(id) {
      const form = formNamed(id);
      return form ? unkept(form) : [];
    },
    notKept: () => set({ submit: state.submit && { ...state.submit, unkept: true } }),
    keptFor(id, rule, note) {
      const form = formNamed(id);
      return form ? keptFor(form, rule, note) : [];
    },
    attached(sheets, carrying) {
      set({ attached: new Map([...state.attached, ...sheets.map((id) => [id, carrying.includes(id)] as const)]) });
    },
    lay(form, lay) {
      if (lay) laid.set(form, lay);
      else laid.delete(form);
      again();
    },
    chooseColumn(sheet, column) {
      asked = { ...asked, columns: { ...asked.columns, [sheet]: column } };
      again();
    },
    marksMissing: (missingMarks) => set({ missingMarks }),
    passedOver: (passed) => set({ passedOver: passed.sheets.length === 0 ? null : passed }),
    undoable: (what) => set({ undo: what }),
    undone: (answer) => set({ undone: answer }),
    nothingWritten: () => set({ nothingWritten: state.fault === null }),
    paper(id) {
      const form = formNamed(id);
      return form && report ? paperSource(form, report.found.snapshot) : null;
    },
    snapshot: () => report?.found.snapshot ?? null,
    textAt: (place) => (report ? cellLookup(report.found.snapshot)(place).text : ""),
  };
}
