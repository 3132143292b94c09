import { unreadFigures, type UnreadFigure } from "../core";
import type { CheckedReport } from "./checked-report";
import { printedPlace } from "./places";
import type { FoundForms } from "./find-forms";

/** A figure in a table that no cell of a form took. */
export interface ShownUnread extends UnreadFigure {
  readonly sheetName: string;
  /** "D31". */
  readonly address: string;
}

/** In the order of the sheets. Looked for again only when something else than figures of the forms has changed. */
export function shownUnread(found: FoundForms, before: CheckedReport | null): readonly ShownUnread[] {
  if (before?.found.layouts === found.layouts) return before.unread;
  const { snapshot, layouts } = found;
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet]));
  return unreadFigures(snapshot, [...layouts.values()]).flatMap((figure) => {
    const sheet = sheets.get(figure.place.sheet);
    return sheet ? [{ ...figure, ...printedPlace(sheet, figure.place) }] : [];
  });
}
