import type { Workbook } from "../../core";
import type { Session } from "../../session/session";
import { toFault } from "../../sheets/excel";

export interface Lookout {
  /** Asks about the sheets with a form of which nothing is known yet: mostly none, and Excel is not asked. */
  look(): Promise<void>;
  /** Asks about all sheets with a form. */
  again(): Promise<void>;
}

/** Finds out which sheets with a form carry checks of ours. Never rejects: it is tried again after the next read. */
export function createLookout(workbook: Workbook, session: Session): Lookout {
  let asking = false;
  let refused: ReadonlySet<string> = new Set();

  async function ask(sheets: readonly string[]): Promise<void> {
    if (asking || sheets.length === 0) return;
    asking = true;
    const { attached } = session.state();
    try {
      const carrying = await workbook.attached(sheets);
      // A command may have changed them since.
      if (session.state().attached === attached) session.attached(sheets, carrying);
    } catch (error) {
      const { code } = toFault(error);
      if (code !== "cellEdit" && code !== "busy") refused = new Set([...refused, ...sheets]);
    } finally {
      asking = false;
    }
  }

  function sheetsWithForm(): readonly string[] {
    return [...new Set(session.state().forms.flatMap(({ sheets }) => sheets.map(({ id }) => id)))];
  }

  return {
    look: () => ask(sheetsWithForm().filter((sheet) => !session.state().attached.has(sheet) && !refused.has(sheet))),
    again: () => ask(sheetsWithForm()),
  };
}
