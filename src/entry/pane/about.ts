import { keptAbout, type KeptAbout, type Template, type UnitType, type Workbook, type Written } from "../../core";
import type { CheckedForm, Commands } from "../../session/contract";
import { checksOf } from "./checks";
import type { CommandParts } from "./commands";
import type { Undo } from "./undo";

interface AboutParts extends Pick<CommandParts, "runner" | "workbook" | "session" | "loop"> {
  readonly wrote: Undo["note"];
}

/** What a report is of, where its sheets do not say it in their cells. */
export function createAboutCommands({
  runner,
  workbook,
  session,
  loop,
  wrote,
}: AboutParts): Pick<Commands, "setAbout"> {
  const { run, patiently } = runner;
  const formNamed = (id: string) => session.state().forms.find((form) => form.id === id);

  /** Marks drawn for another unit type would say something else than the pane. */
  async function drawAgain(id: string, before: CheckedForm): Promise<readonly Written[]> {
    const { forms, attached, fault } = session.state();
    if (fault !== null || formNamed(id)?.plan === before.plan) return [];
    const checks = checksOf(forms, id).filter(({ sheet }) => attached.get(sheet) === true);
    if (checks.length === 0) return [];
    const again = await patiently(() => workbook.attach(checks));
    if (again === null) return [];
    session.marksMissing(again.missing);
    session.passedOver({ during: "attaching", sheets: again.passedOver });
    return again.written;
  }

  return {
    setAbout: (id, about) =>
      run("writing", async () => {
        await loop.now();
        const form = formNamed(id);
        if (!form || session.state().fault !== null || runner.calledOff()) return;
        const kept = await patiently(() =>
          keep(
            workbook,
            form.sheets.map((sheet) => sheet.id),
            about,
          ),
        );
        if (kept === null) return;
        const written = [...kept];
        try {
          await loop.now();
          written.push(...(await drawAgain(id, form)));
        } finally {
          wrote({ kind: "about", sheets: [...new Set(form.sheets.map(({ name }) => name))] }, written);
        }
      }),
  };
}

/**
 * Keeps the unit type a form was drawn for with its sheets, where the form has several: the sheets themselves do not
 * say it. Where it cannot be kept, the pane asks for it.
 */
export async function keepUnitType(
  workbook: Workbook,
  { file }: Template,
  unitType: UnitType,
  sheets: readonly string[],
): Promise<void> {
  if (file.unitTypes.length > 1) await keep(workbook, sheets, { unitType }).catch(() => undefined);
}

async function keep(workbook: Workbook, sheets: readonly string[], about: KeptAbout): Promise<readonly Written[]> {
  const text = keptAbout(about);
  return workbook.keep([...new Set(sheets)].map((sheet) => ({ ...text, sheet })));
}
