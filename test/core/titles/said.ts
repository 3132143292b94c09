import { readAbout, type Period } from "../../../src/core";
import { periods } from "../../support/template";

/** What lines say, each in a row of its own, or several cells of one row. */
export function said(...rows: readonly (string | readonly string[])[]) {
  return aboutOf(rows, periods);
}

export function aboutOf(rows: readonly (string | readonly string[])[], of: readonly Period[]) {
  const lines = rows.flatMap((cells, row) =>
    [cells].flat().map((text, column) => ({ text, place: { sheet: "s1", row, column } })),
  );
  const { period, foreign, year, window, office } = readAbout(lines, of);
  return {
    period: period?.value.id ?? null,
    sure: period?.sure ?? null,
    foreign: foreign?.value ?? null,
    year: year?.value ?? null,
    window: window ? window.value.texts.join(" - ") : null,
    office: office?.value ?? null,
    rows: { period: (period ?? foreign)?.place.row, year: year?.place.row, office: office?.place.row },
  };
}
