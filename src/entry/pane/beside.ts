import type { Workbook } from "../../core";
import type { BesideChoice } from "../../report/beside";
import type { BesideAnswer, BesideCommands } from "../../session/contract/beside";
import { MOST_PREVIOUS } from "../../session/contract/beside-limits";
import type { PreviousChoice } from "../../report/previous-beside";
import type { Session } from "../../session/session";
import type { ReadLoop } from "../../sheets/excel";
import type { Library } from "./library";
import type { Runner } from "./runner";
import { sheetsWritten, type Undo } from "./undo";

const NOTHING: BesideChoice = { previous: [], text: null };

interface BesideParts {
  readonly runner: Runner;
  readonly session: Session;
  readonly loop: ReadLoop;
  readonly library: Library;
  readonly workbook: Workbook;
  readonly wrote: Undo["note"];
}

/** What is chosen is kept here, by form, as long as the pane is open. */
export function createBesideCommands({ runner, session, loop, library, workbook, wrote }: BesideParts): BesideCommands {
  const choices = new Map<string, BesideChoice>();
  const choiceOf = (form: string): BesideChoice => choices.get(form) ?? NOTHING;
  let files = 0;

  async function choose(form: string, choice: BesideChoice): Promise<void> {
    const { layBeside } = await import("../../report/beside");
    choices.set(form, choice);
    session.lay(form, layBeside(choice));
  }

  /** Runs as a command and gives its answer; the sheet is read anew, so that what is laid beside it is as it is. */
  async function answering(ask: () => Promise<BesideAnswer>): Promise<BesideAnswer> {
    let answer: BesideAnswer = null;
    await runner.run("comparing", async () => {
      answer = await ask();
      if (answer?.kind === "laid") await loop.now();
    });
    return answer;
  }

  async function addPrevious(form: string, added: PreviousChoice): Promise<BesideAnswer> {
    const choice = choiceOf(form);
    const others = choice.previous.filter((one) => one.kind !== "form" || one.form !== idOf(added));
    if (others.length >= MOST_PREVIOUS) return { kind: "tooMany", most: MOST_PREVIOUS };
    await choose(form, { ...choice, previous: [...others, added] });
    return { kind: "laid" };
  }

  async function addText(form: string, text: string, name: string | null): Promise<BesideAnswer> {
    if (text.trim() === "") return { kind: "unread", fault: "empty" };
    const { textChoice } = await import("../../report/text-beside");
    await choose(form, { ...choiceOf(form), text: textChoice(text, name, await library.load()) });
    return { kind: "laid" };
  }

  return {
    compareWithForm: (form, other) =>
      answering(async () => {
        const found = session.state().forms.find(({ id }) => id === other);
        if (!found) return null;
        return addPrevious(form, { kind: "form", form: other, name: found.sheets.map(({ name }) => name).join(", ") });
      }),

    compareWithFile: (form, file) =>
      answering(async () => {
        const { reportsIn } = await import("./file-report");
        const found = await reportsIn(file, await library.load());
        if ("fault" in found) return { kind: "unread", fault: found.fault };
        files += 1;
        return addPrevious(form, {
          kind: "file",
          id: `file ${files}`,
          name: file.name,
          reports: found.read,
        });
      }),

    dropPrevious: (form, choice) =>
      runner.run("comparing", () => {
        const before = choiceOf(form);
        const previous = choice === null ? [] : before.previous.filter((one) => idOf(one) !== choice);
        return choose(form, { ...before, previous });
      }),

    drawComparison: (id) =>
      runner.run("writing", async () => {
        await loop.now();
        const form = session.state().forms.find((one) => one.id === id);
        if (session.state().fault !== null || runner.calledOff() || !form?.beside.previous) return;
        const { drawComparison } = await import("./draw-comparison");
        const drawing = drawComparison(form, form.beside.previous);
        const inserted = await runner.patiently(() => workbook.insert([drawing], null));
        if (inserted) wrote(sheetsWritten(inserted.written), inserted.written);
        await loop.now();
      }),

    compareWithText: (form, text) => answering(() => addText(form, text, null)),

    compareWithTextFile: (form, file) =>
      answering(async () => {
        const { textIn } = await import("./chosen-files");
        const found = await textIn(file);
        return "fault" in found ? { kind: "unread", fault: found.fault } : addText(form, found.read, file.name);
      }),

    dropText: (form) => runner.run("comparing", () => choose(form, { ...choiceOf(form), text: null })),
  };
}

function idOf(choice: PreviousChoice): string {
  return choice.kind === "form" ? choice.form : choice.id;
}
