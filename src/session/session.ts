import {
  submitCheck,
  type FaultCode,
  type MarksTaken,
  type Place,
  type SheetText,
  type Snapshot,
  type SubmitResult,
  type Template,
} from "../core";
import { isoDay } from "./choices";
import { cellsOf } from "./cells";
import type { KeptState, OpenForm, SessionState, Store } from "./contract";
import { keptFor, unkept } from "./explained";
import { readForm, type FormState } from "./form-state";
import { findForms, formIds, type Found } from "./layouts";
import { paperSource, type PaperSource } from "./paper-source";
import type { Lay } from "./more-findings";
import type { PassedOverShown, Undone, UndoWhat } from "./undo";

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
  marksTaken(marks: MarksTaken): void;
  passedOver(passed: PassedOverShown): void;
  /** The last write that can be taken back; null for none. */
  undoable(what: UndoWhat | null): void;
  undone(answer: Undone): void;
  /** The form as last read, for what goes out with it; null when it is gone. */
  paper(form: string): PaperSource | null;
  /** Lays something beside a form, or takes it away: it is looked at whenever the form is read. */
  lay(form: string, lay: Lay | null): void;
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
  attached: new Map(),
  marksRefused: false,
  passedOver: null,
  undo: null,
  undone: null,
  kept: { forms: [], broken: 0, versions: {} },
  selected: null,
  submit: null,
};

export function createSession({ templates, now }: SessionOptions): Session {
  const listeners = new Set<() => void>();
  let state = START;
  let found: Found | null = null;
  let forms: ReadonlyMap<string, FormState> = new Map();
  const laid = new Map<string, Lay>();
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

  function answer({ open, plan, readings, all: findings, notes, kept }: FormState): SubmitResult {
    const { layout, period } = open;
    return submitCheck({ plan, layout, readings, findings, notes, kept, period, today: isoDay(new Date(now())) });
  }

  function take(snapshot: Snapshot, checkedAt = now()): void {
    found = findForms(snapshot, templates(), found);
    const ids = formIds(found.layouts);
    const layouts = new Map(found.layouts.map((layout, at) => [ids[at] as string, layout]));
    const moment = { snapshot, layouts };
    forms = new Map(
      [...layouts].map(([id, layout]) => [id, readForm(id, layout, moment, laid.get(id), forms.get(id) ?? null)]),
    );
    const open = activeFirst(
      [...forms.values()].map((form) => form.open),
      snapshot.active,
    );
    const { submit, fault } = state;
    const judged = forms.get(submit?.form ?? "");
    const stands = judged !== undefined && state.forms.includes(judged.open);
    reading = false;
    set({
      checkedAt,
      forms: keep(state.forms, open),
      sheetNames: keep(
        state.sheetNames,
        snapshot.sheets.map(({ name }) => name),
      ),
      unsplit: keepEqual(state.unsplit, unsplitNames(found, snapshot)),
      submit: stands || !submit ? submit : judged ? { ...submit, result: answer(judged) } : null,
      fault: fault?.during === "reading" ? null : fault,
      working: working(),
    });
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
      if (found && found.templates !== templates()) take(found.snapshot);
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
      set({ working: working(), fault, undone: null, passedOver: null });
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
      const form = forms.get(id);
      if (form) set({ submit: { form: id, result: answer(form), unkept: false } });
    },
    closeSubmit: () => set({ submit: null }),
    unkept(id) {
      const form = forms.get(id);
      return form ? unkept(form) : [];
    },
    notKept: () => set({ submit: state.submit && { ...state.submit, unkept: true } }),
    keptFor(id, rule, note) {
      const form = forms.get(id);
      return form ? keptFor(form, rule, note) : [];
    },
    attached(sheets, carrying) {
      set({ attached: new Map([...state.attached, ...sheets.map((id) => [id, carrying.includes(id)] as const)]) });
    },
    lay(form, lay) {
      if (lay) laid.set(form, lay);
      else laid.delete(form);
      if (found && state.checkedAt !== null) take(found.snapshot, state.checkedAt);
    },
    passedOver: (passed) => set({ passedOver: passed.sheets.length === 0 ? null : passed }),
    undoable: (what) => set({ undo: what }),
    undone: (answer) => set({ undone: answer }),
    marksTaken: (marks) => set({ marksRefused: marks !== "all" }),
    paper(id) {
      const form = forms.get(id);
      return form && found ? paperSource(form, found.snapshot) : null;
    },
    textAt: (place) => (found ? cellsOf(found.snapshot)(place).text : ""),
  };
}

/** The list before, when nothing in it has changed. */
function keep<T>(before: readonly T[], now: readonly T[]): readonly T[] {
  return before.length === now.length && before.every((item, at) => item === now[at]) ? before : now;
}

/** The value before, when the new one says the same. */
function keepEqual<T>(before: T, now: T): T {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

function unsplitNames({ unsplit }: Found, { sheets }: Snapshot): SessionState["unsplit"] {
  return unsplit.map(({ sheet, by }) => ({ name: sheets.find(({ id }) => id === sheet)?.name ?? "", by }));
}

function activeFirst(forms: readonly OpenForm[], active: string | null): readonly OpenForm[] {
  const isActive = ({ sheets }: OpenForm): boolean => sheets.some(({ id }) => id === active);
  return [...forms.filter(isActive), ...forms.filter((form) => !isActive(form))];
}

function samePlace(a: Place | null, b: Place | null): boolean {
  return a?.sheet === b?.sheet && a?.row === b?.row && a?.column === b?.column;
}
