import type { DraftAnswer, MakeFormCommands, Making, ReadExamples } from "../../session/contract/make-form";
import type { Commands } from "../../session/contract";
import type { Session } from "../../session/session";
import type { ReadLoop } from "../../sheets/excel";
import type { Library } from "./library";
import type { Runner } from "./runner";

interface MakeFormParts {
  readonly runner: Runner;
  readonly session: Session;
  readonly loop: ReadLoop;
  readonly library: Library;
  readonly addForm: Commands["addForm"];
}

/** Makes a form from the sheet in view. Nothing is written but the form itself, at the end. How it is made is loaded when asked for. */
export function createMakeFormCommands({ runner, session, loop, library, addForm }: MakeFormParts): MakeFormCommands {
  const work = () => import("./make-form-work");
  let making: Making | null = null;

  return {
    async draftForm() {
      let answer: DraftAnswer = null;
      await runner.run("reading", async () => {
        const { draftOf } = await work();
        const known = await library.load();
        await loop.now();
        const snapshot = session.snapshot();
        if (snapshot === null || session.state().fault !== null || runner.calledOff()) return;
        answer = draftOf(snapshot, known);
      });
      return answer;
    },

    async readExamples(files, heard) {
      let read: ReadExamples | null = null;
      await runner.run("collecting", async () => {
        const { examplesIn } = await import("./examples-work");
        read = await examplesIn(files, { heard, calledOff: runner.calledOff });
      });
      return read;
    },

    async proposeForm(asked) {
      const known = await library.load().catch(() => library.templates());
      return (await work()).proposed(asked, known);
    },

    async tryForm(asked, made, taken) {
      return (await work()).tried(asked, made, taken);
    },

    async formFile(asked, made, taken) {
      return (await work()).formFileOf(asked, made, taken, library.templates());
    },

    saveForm: ({ name, text }) => addForm({ name, size: new Blob([text]).size, text: () => Promise.resolve(text) }),

    making: () => making,
    keepMaking(now) {
      making = now;
    },
  };
}
