import { type CellKey, draw, type Drawing, type Place, recognise, type Template, titleFilling } from "../../src/core";
import { readSnapshot, writeDrawings } from "../../src/sheets/xlsx";
import { words } from "../core/layout/forms";

export interface Filling {
  readonly figures: Readonly<Record<CellKey, string | number>>;
  /** By row. */
  readonly notes?: Readonly<Record<string, string>>;
  readonly office?: string;
  readonly period?: number;
  readonly year?: number;
}

/** A form as a clerk sends it: drawn, figures and notes typed into it as texts. */
export async function filledDrawings(template: Template, filling: Filling): Promise<Drawing[]> {
  const { figures, notes = {}, office = "UBND huyện A", period = 0, year = 2021 } = filling;
  const drawings = draw(template, titleFilling({ office, period: template.file.periods[period]!, year }), words);
  const snapshot = await readSnapshot(await writeDrawings(drawings));
  const layout = recognise(snapshot, [template])[0]!;
  const typed = [
    ...Object.entries(figures).map(([key, figure]) => [layout.cells.get(key), String(figure)] as const),
    ...Object.entries(notes).map(([row, note]) => [layout.notes.get(row), note] as const),
  ];
  return drawings.map((drawing, at) => {
    const isHere = (place: Place | undefined): place is Place => place?.sheet === snapshot.sheets[at]?.id;
    const texts = typed.flatMap(([place, text]) =>
      isHere(place) ? [{ row: place.row, column: place.column, text }] : [],
    );
    return { ...drawing, texts: [...drawing.texts, ...texts] };
  });
}
