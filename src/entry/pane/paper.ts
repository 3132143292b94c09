import type { Workbook } from "../../core";
import type { PaperCommands } from "../../session/contract/paper";
import type { Session } from "../../session/session";
import type { ReadLoop } from "../../sheets/excel";
import type { Runner } from "./runner";
import { sheetsWritten, type Undo } from "./undo";

interface PaperParts {
  readonly runner: Runner;
  readonly workbook: Workbook;
  readonly session: Session;
  readonly loop: ReadLoop;
  readonly wrote: Undo["note"];
}

/** What goes out with a report. How it is made is loaded when it is first asked for. */
export function createPaperCommands({ runner, workbook, session, loop, wrote }: PaperParts): PaperCommands {
  const work = () => import("./paper-work");

  return {
    makeSlip: (form) =>
      runner.run("printing", async () => {
        await loop.now();
        if (session.state().fault !== null || runner.calledOff()) return;
        session.submit(form);
        const source = session.paper(form);
        const { submit } = session.state();
        if (!source || submit?.form !== form) return;
        const drawing = await (await work()).drawSlip(source, submit.result, Date.now());
        const inserted = await runner.patiently(() => workbook.insert([drawing], null));
        if (inserted) wrote(sheetsWritten(inserted.written), inserted.written);
        await loop.now();
      }),

    async proof(form) {
      const source = session.paper(form);
      return source ? (await work()).proofOf(source) : null;
    },

    async exportFigures(form, format) {
      const source = session.paper(form);
      return source ? (await work()).figuresFileOf(source, format) : null;
    },

    async exportWord(form) {
      const source = session.paper(form);
      return source ? (await import("./word-work")).wordFileOf(source) : null;
    },
  };
}
