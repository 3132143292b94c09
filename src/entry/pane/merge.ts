import type { Workbook } from "../../core";
import type { Collected, MergeCommands } from "../../session/contract/merge";
import type { Session } from "../../session/session";
import type { ReadLoop } from "../../sheets/excel";
import type { Library } from "./library";
import type { OwnForms } from "./own-forms";
import type { Runner } from "./runner";
import { sheetsWritten, type Undo } from "./undo";

interface MergeParts {
  readonly runner: Runner;
  readonly workbook: Workbook;
  readonly session: Session;
  readonly loop: ReadLoop;
  readonly library: Library;
  readonly own: OwnForms;
  readonly wrote: Undo["note"];
}

/** Consolidates reports from files. What reads and merges them is loaded when it is first asked for. */
export function createMergeCommands({
  runner,
  workbook,
  session,
  loop,
  library,
  own,
  wrote,
}: MergeParts): MergeCommands {
  const work = () => import("./merge-work");

  return {
    async collectReports(files, heard) {
      let collected: Collected | null = null;
      await runner.run("collecting", async () => {
        const templates = await library.load();
        const { collectFiles } = await work();
        collected = await collectFiles(files, templates, { heard, calledOff: runner.calledOff });
      });
      return collected;
    },

    async previewMerge(collected, request) {
      const { previewOf } = await work();
      return previewOf(collected, request, library.templates());
    },

    async callWorkbook(collected, offices, period) {
      const templates = await library.load();
      return (await import("./call-work")).callWorkbookOf(collected, offices, period, templates, Date.now());
    },

    async officeLines(file) {
      return (await import("./call-work")).officeLinesIn(file);
    },

    async insertMerged(collected, request) {
      let done = false;
      await runner.run("inserting", async () => {
        const templates = await library.load();
        const drawn = (await work()).drawingsOf(collected, request, templates);
        const template = templates.find(({ file }) => file.id === request.template);
        if (drawn === null || template === undefined) return;
        // A hint only: the sheets are inserted without it where the workbook cannot be asked.
        const hint = await own.hint(template).catch(() => null);
        const inserted = await runner.patiently(() => workbook.insert(drawn, hint));
        if (inserted === null) return;
        const ofForm = inserted.sheets.filter((_, at) => drawn[at]?.validations.length !== 0);
        session.attached(inserted.sheets, ofForm);
        session.marksMissing(inserted.missing);
        wrote(sheetsWritten(inserted.written), inserted.written);
        if (hint) own.hinted(hint);
        done = true;
        await loop.now();
      });
      return done;
    },
  };
}
