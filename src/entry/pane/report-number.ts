import { withReportNumber, type CellEdit } from "../../core";
import type { Commands } from "../../session/contract";
import type { CommandParts } from "./commands";
import { cellsWritten, type Undo } from "./undo";

interface NumberParts extends Pick<CommandParts, "runner" | "workbook" | "session" | "loop"> {
  readonly wrote: Undo["note"];
}

/** The number and the date a report got when it was signed. */
export function createNumberCommands({
  runner,
  workbook,
  session,
  loop,
  wrote,
}: NumberParts): Pick<Commands, "numberReport"> {
  return {
    numberReport: (id, number) =>
      runner.run("writing", async () => {
        await loop.now();
        const { forms, fault } = session.state();
        const form = forms.find((one) => one.id === id);
        if (!form || fault !== null || runner.calledOff()) return;
        const edits = [...form.layout.captions.values()].flat().flatMap(({ place, text }): CellEdit[] => {
          const value = withReportNumber(text, number);
          return value === text ? [] : [{ place, value }];
        });
        if (edits.length === 0) return;
        const written = await runner.patiently(() => workbook.write(edits));
        if (written) wrote(cellsWritten(edits.map(({ place }) => place)), written);
        await loop.now();
      }),
  };
}
