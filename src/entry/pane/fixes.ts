import { changesOf, plain, type CellChange, type CellEdit, type CertainFix, type Fix, type Workbook } from "../../core";
import type { CheckedForm } from "../../session/contract";
import type { FixCommands } from "../../session/contract/fix-commands";
import { shownChanges, shownFix, type ShownChange } from "../../report/places";
import type { Session } from "../../session/session";
import type { ReadLoop } from "../../sheets/excel";
import type { Runner } from "./runner";
import { cellsWritten, type Undo } from "./undo";

interface FixParts {
  readonly runner: Runner;
  readonly workbook: Workbook;
  readonly session: Session;
  readonly loop: ReadLoop;
  readonly wrote: Undo["note"];
}

/** Writes fixes that still stand after a fresh read: the sheet may have changed since they were shown. */
export function createFixCommands({ runner, workbook, session, loop, wrote }: FixParts): FixCommands {
  const formNamed = (id: string) => session.state().forms.find((one) => one.id === id);

  async function fresh(id: string): Promise<CheckedForm | undefined> {
    await loop.now();
    return session.state().fault !== null || runner.calledOff() ? undefined : formNamed(id);
  }

  /** All in one write; whether it was made. */
  async function write(changes: readonly ShownChange[]): Promise<boolean> {
    const written = await runner.patiently(() => workbook.write(changes.map(editOf)));
    if (written) wrote(cellsWritten(changes.map(({ place }) => place)), written);
    await loop.now();
    return written !== null;
  }

  return {
    applyFix: (id, rule, index) =>
      runner.run("writing", async () => {
        const asked = fixesOf(formNamed(id), rule)[index];
        const form = await fresh(id);
        const stands = asked && form && fixesOf(form, rule).some((fix) => isSame(fix, asked));
        const changes = stands ? shownFix(form, asked) : null;
        if (changes) await write(changes);
        else if (!runner.calledOff()) session.nothingWritten();
      }),

    async applyCertain(id, asked) {
      let done: readonly ShownChange[] = [];
      await runner.run("writing", async () => {
        const form = await fresh(id);
        const stands = ({ fix }: CertainFix) => asked.some((one) => isSame(one.fix, fix));
        const changes =
          form &&
          shownChanges(
            form,
            form.certain.filter(stands).flatMap(({ fix }) => changesOf(fix)),
          );
        if (changes && changes.length > 0) done = (await write(changes)) ? changes : [];
        else if (!runner.calledOff()) session.nothingWritten();
      });
      return done;
    },
  };
}

function fixesOf(form: CheckedForm | undefined, rule: string): readonly Fix[] {
  return form?.findings.find(({ finding }) => finding.rule === rule)?.finding.fixes ?? [];
}

function editOf({ place, value }: ShownChange): CellEdit {
  return { place, value: value === null ? null : Number(plain(value)) };
}

function isSame(a: Fix, b: Fix): boolean {
  const [one, other] = [changesOf(a), changesOf(b)];
  return one.length === other.length && one.every((change, at) => print(change) === print(other[at] ?? change));
}

function print({ cell, value }: CellChange): string {
  return `${cell} ${value === null ? "" : plain(value)}`;
}
