import { explanationRow, type Place, type Workbook } from "../../core";
import type { Commands, FormAnswer, FormFile, CheckedForm, SessionState, ShownFinding } from "../../session/contract";
import type { Session } from "../../session/session";
import type { ReadLoop } from "../../sheets/excel";
import type { Lookout } from "./attached";
import { createAboutCommands, keepUnitType } from "./about";
import { createBesideCommands } from "./beside";
import { checksOf } from "./checks";
import { recall, remember } from "./choices";
import { createFillCommands } from "./fill";
import { createFixCommands } from "./fixes";
import { drawForm } from "./form";
import { createLibraryCommands, type AskLibrary } from "./form-library";
import { createGoTo } from "./go-to";
import { createMakeFormCommands } from "./make-form";
import { createMergeCommands } from "./merge";
import type { Library } from "./library";
import type { OwnForms } from "./own-forms";
import { createPaperCommands } from "./paper";
import { createNumberCommands } from "./report-number";
import type { Runner } from "./runner";
import { NOTHING_NOTE } from "../../text/kinds/nothing";
import { cellsWritten, createUndo, sheetsWritten } from "./undo";

export interface CommandParts {
  readonly runner: Runner;
  readonly workbook: Workbook;
  readonly session: Session;
  readonly loop: ReadLoop;
  readonly library: Library;
  readonly own: OwnForms;
  readonly lookout: Lookout;
  /** Null where no library of forms was named. */
  readonly ask?: AskLibrary | null;
}

/** What the clerk may ask for, one command at a time: a second click while one is under way does nothing. */
export function createCommands({
  runner,
  workbook,
  session,
  loop,
  library,
  own,
  lookout,
  ask = null,
}: CommandParts): Commands {
  const { run, patiently } = runner;
  const undo = createUndo({ runner, workbook, session, loop, own, lookout });
  const { note: wrote } = undo;

  /** A finding as it stands after a fresh read: the sheet may have changed since it was shown. */
  async function fresh(form: string, rule: string): Promise<{ form: CheckedForm; shown: ShownFinding } | null> {
    await loop.now({ texts: true });
    const state = session.state();
    if (state.fault !== null || runner.calledOff()) return null;
    return find(state, form, rule);
  }

  function wroteNothing(): void {
    if (!runner.calledOff()) session.nothingWritten();
  }

  function namesOf(form: string): readonly string[] {
    const sheets = session.state().forms.find(({ id }) => id === form)?.sheets ?? [];
    return [...new Set(sheets.map(({ name }) => name))];
  }

  /** An answer stands without it; only a later change of a figure would not be seen. */
  async function keepExplained(form: string): Promise<void> {
    const texts = session.unkept(form);
    if (texts.length === 0) return;
    try {
      await workbook.keep(texts);
    } catch {
      session.notKept();
    }
  }

  async function addForm(file: FormFile): Promise<FormAnswer> {
    let answer: FormAnswer = { kind: "notKept" };
    await run("writing", async () => {
      const added = await own.add(file);
      ({ answer } = added);
      if (added.answer.kind === "added") wrote({ kind: "formAdded", form: added.answer.entry.name }, added.written);
      session.refresh();
    });
    return answer;
  }

  return {
    insert: (request) =>
      run("inserting", async () => {
        const templates = await library.load();
        const drawings = drawForm(templates, request);
        const template = templates.find(({ file }) => file.id === request.template);
        // A hint only: the form is inserted without it where the workbook cannot be asked.
        const hint = template ? await own.hint(template).catch(() => null) : null;
        const inserted = await patiently(() => workbook.insert(drawings, hint));
        if (inserted) {
          session.attached(inserted.sheets, inserted.sheets);
          session.marksMissing(inserted.missing);
          wrote(sheetsWritten(inserted.written), inserted.written);
          if (hint) own.hinted(hint);
          if (template) await keepUnitType(workbook, template, request.unitType, inserted.sheets);
        }
        await loop.now();
      }),

    attach: (form) =>
      run("attaching", async () => {
        await loop.now();
        if (session.state().fault !== null || runner.calledOff()) return;
        const checks = checksOf(session.state().forms, form);
        const attached = await patiently(() => workbook.attach(checks));
        if (attached === null) return;
        const sheets = checks.map(({ sheet }) => sheet);
        session.attached(sheets, sheets);
        session.marksMissing(attached.missing);
        session.passedOver({ during: "attaching", sheets: attached.passedOver });
        wrote({ kind: "attached", sheets: namesOf(form) }, attached.written);
      }),

    detach: (form) =>
      run("detaching", async () => {
        const sheets =
          session
            .state()
            .forms.find(({ id }) => id === form)
            ?.sheets.map(({ id }) => id) ?? [];
        const names = namesOf(form);
        const detached = await patiently(() => workbook.detach([...new Set(sheets)]));
        if (detached === null) return;
        session.attached(sheets, []);
        session.marksMissing([]);
        session.passedOver({ during: "detaching", sheets: detached.passedOver });
        wrote({ kind: "detached", sheets: names }, detached.written);
      }),

    check: () =>
      run("reading", async () => {
        await library.load();
        await loop.now();
        await lookout.again();
      }),

    submit: (form) =>
      run("submitting", async () => {
        session.closeSubmit();
        await loop.now({ texts: true });
        if (session.state().fault !== null || runner.calledOff()) return;
        session.submit(form);
        await keepExplained(form);
      }),

    closeSubmit: () => session.closeSubmit(),

    goTo: createGoTo({ runner, workbook }),

    chooseColumn: (sheet, column) =>
      run("reading", async () => {
        session.chooseColumn(sheet, column);
        await loop.now();
      }),

    ...createAboutCommands({ runner, workbook, session, loop, wrote }),

    ...createNumberCommands({ runner, workbook, session, loop, wrote }),

    sayNothing: (id, row) =>
      run("writing", async () => {
        await loop.now();
        if (session.state().fault !== null || runner.calledOff()) return;
        const place = session
          .state()
          .forms.find((one) => one.id === id)
          ?.layout.notes.get(row);
        if (!place || session.textAt(place).trim() !== "") return session.nothingWritten();
        const written = await patiently(() => workbook.write([{ place, value: NOTHING_NOTE }]));
        if (written) wrote(cellsWritten([place]), written);
        await loop.now();
      }),

    ...createFixCommands({ runner, workbook, session, loop, wrote }),

    explain: (form, rule, text) =>
      run("writing", async () => {
        const now = await fresh(form, rule);
        const place = now && notePlace(now.form, now.shown);
        if (!place) return wroteNothing();
        const note = joined(session.textAt(place), text);
        const texts = session.keptFor(form, rule, note);
        const written = await patiently(() => workbook.write([{ place, value: note }]));
        if (written) {
          // Explained it is by the note alone.
          const kept = await workbook.keep(texts).catch(() => []);
          wrote(cellsWritten([place]), [...written, ...kept]);
        }
        await loop.now();
      }),

    confirm: (form, rule) =>
      run("writing", async () => {
        const now = await fresh(form, rule);
        if (now?.shown.review === undefined) return wroteNothing();
        const address = now.shown.cells[0]?.address ?? null;
        const kept = await patiently(() => workbook.keep(session.keptFor(form, rule, null)));
        if (kept) wrote({ kind: "confirmed", address }, kept);
        await loop.now();
      }),

    addForm,

    removeForm: (template) =>
      run("writing", async () => {
        const form = session.state().kept.forms.find(({ id }) => id === template)?.name ?? template;
        wrote({ kind: "formRemoved", form }, await own.remove(template));
        session.refresh();
      }),

    ...createLibraryCommands({ ask, own, addForm }),
    ...createMakeFormCommands({ runner, session, loop, library, addForm }),
    ...createMergeCommands({ runner, workbook, session, loop, library, own, wrote }),
    ...createPaperCommands({ runner, workbook, session, loop, wrote }),
    undo: undo.undo,
    retry: () => location.reload(),
    cancel: runner.callOff,
    remember,
    recall,
    ...createFillCommands({ runner, session, loop, library, workbook, wrote }),
    ...createBesideCommands({ runner, session, loop, library, workbook, wrote }),
  };
}

function find(state: SessionState, id: string, rule: string): { form: CheckedForm; shown: ShownFinding } | null {
  const form = state.forms.find((one) => one.id === id);
  const shown = form?.findings.find((one) => one.finding.rule === rule);
  return form && shown ? { form, shown } : null;
}

/** The Ghi chú cell in which a finding is explained. */
function notePlace({ layout }: CheckedForm, { finding }: ShownFinding): Place | null {
  return layout.notes.get(explanationRow(finding, layout.notes) ?? "") ?? null;
}

/** What is already in the Ghi chú cell stays; the explanation goes below it. */
function joined(note: string, text: string): string {
  const explanation = text.trim();
  return note.trim() === "" ? explanation : `${note.trimEnd()}\n${explanation}`;
}
