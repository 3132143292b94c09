import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import {
  draw,
  recognise,
  titleFilling,
  type CellKey,
  type Drawing,
  type Layout,
  type Place,
  type SheetText,
  type Snapshot,
  type Template,
} from "../../src/core";
import { readSnapshot, writeDrawings } from "../../src/sheets/xlsx";
import { formWords } from "../../src/text/form";

export interface Written {
  readonly figures: Readonly<Record<CellKey, string | number>>;
  /** By row. */
  readonly notes: Readonly<Record<string, string>>;
  readonly office: string;
  readonly period: string;
  readonly year: number;
}

/** An .xlsx file as it comes from an office, and what is read of it. */
export interface ReportFile {
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
}

/** The form of a template with this in it, as a file; `kept` by the ids its sheets are read with. */
export async function reportFile(
  template: Template,
  { figures, notes, office, period, year }: Written,
  kept: readonly SheetText[] = [],
): Promise<ReportFile> {
  const found = template.file.periods.find(({ id }) => id === period);
  if (!found) throw new Error(`no period ${period}`);
  const drawings = draw(template, titleFilling({ office, period: found, year }), formWords);
  const blank = await readSnapshot(await writeDrawings(drawings));
  const layout = recognise(blank, [template])[0]!;
  const filled = drawings.map((drawing, at) => written(drawing, blank.sheets[at]!.id, layout, figures, notes));
  const bytes = withKept(await writeDrawings(filled), kept);
  return { bytes, snapshot: await readSnapshot(bytes) };
}

function written(
  drawing: Drawing,
  sheet: string,
  layout: Layout,
  figures: Written["figures"],
  notes: Written["notes"],
): Drawing {
  const here = (places: ReadonlyMap<string, Place>, values: Readonly<Record<string, string | number>>) =>
    Object.entries(values).flatMap(([name, value]) => {
      const place = places.get(name);
      if (!place) throw new Error(`no place ${name}`);
      return place.sheet === sheet ? [{ row: place.row, column: place.column, value }] : [];
    });
  const typed = [...here(layout.cells, figures), ...here(layout.notes, notes)];
  const texts = typed.flatMap(({ value, ...place }) => (typeof value === "string" ? [{ ...place, text: value }] : []));
  const numbers = typed.flatMap(({ value, ...place }) => (typeof value === "number" ? [{ ...place, value }] : []));
  return { ...drawing, texts: [...drawing.texts, ...texts], numbers: [...(drawing.numbers ?? []), ...numbers] };
}

/** The file with hidden names of its sheets that stand for texts, as the pane keeps them. */
function withKept(bytes: Uint8Array, kept: readonly SheetText[]): Uint8Array {
  if (kept.length === 0) return bytes;
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts["xl/workbook.xml"]!);
  const names = kept
    .map(
      ({ name, text, sheet }) =>
        `<definedName name="${name}" localSheetId="${sheet}" hidden="1">"${text}"</definedName>`,
    )
    .join("");
  const there = xml.includes("<definedNames>");
  parts["xl/workbook.xml"] = strToU8(
    there
      ? xml.replace("<definedNames>", `<definedNames>${names}`)
      : xml.replace("</sheets>", `</sheets><definedNames>${names}</definedNames>`),
  );
  return zipSync(parts);
}

/** The clean sample of a template. */
export function cleanSample(id: string): Written {
  const { figures, office, period, year } = JSON.parse(
    readFileSync(`test/templates/samples/${id}.json`, "utf8"),
  ) as Omit<Written, "notes">;
  return { figures, office, period, year, notes: {} };
}
