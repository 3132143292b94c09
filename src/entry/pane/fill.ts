import type { Workbook } from "../../core";
import type { FillAnswer, FillCommands } from "../../session/contract/fill";
import type { Session } from "../../session/session";
import type { ReadLoop } from "../../sheets/excel";
import type { Library } from "./library";
import type { Runner } from "./runner";
import { cellsWritten, type Undo } from "./undo";

interface FillParts {
  readonly runner: Runner;
  readonly session: Session;
  readonly loop: ReadLoop;
  readonly library: Library;
  readonly workbook: Workbook;
  readonly wrote: Undo["note"];
}

/** Takes figures from a file into a form: read and shown first, then written at once. How it is read is loaded when asked for. */
export function createFillCommands({ runner, session, loop, library, workbook, wrote }: FillParts): FillCommands {
  async function fresh(id: string) {
    await loop.now();
    const { fault, forms } = session.state();
    return fault !== null || runner.calledOff() ? undefined : forms.find((one) => one.id === id);
  }

  return {
    async readFilling(id, file) {
      let answer: FillAnswer = null;
      await runner.run("collecting", async () => {
        const { fillOffer } = await import("./fill-work");
        const form = await fresh(id);
        if (form) answer = await fillOffer(form, file, await library.load());
      });
      return answer;
    },

    async fillIn(id, entries) {
      let count = 0;
      await runner.run("writing", async () => {
        const { heldBy, stillBlank } = await import("../../report/fill-in");
        const form = await fresh(id);
        const edits = form ? stillBlank(form, entries).map((one) => ({ place: one.place, value: heldBy(one) })) : [];
        if (edits.length === 0) return;
        const written = await runner.patiently(() => workbook.write(edits));
        if (written) {
          wrote(cellsWritten(edits.map(({ place }) => place)), written);
          count = edits.length;
        }
        await loop.now();
      });
      return count;
    },
  };
}
