import {
  draw,
  parseAddress,
  titleFilling,
  unknownSeparators,
  type Drawing,
  type SheetSnapshot,
  type Snapshot,
  type Template,
  type TitleValues,
} from "../../src/core";
import { periods } from "./template";

/** Draws sheets as the session is given them. */

type Value = string | number | boolean;

interface Cell {
  readonly value: Value;
  readonly text?: string;
  readonly format?: string;
}

const MARGIN = 2;
const noWords = { asks: () => ({ prompt: { title: "", message: "" }, alert: { title: "", message: "" } }) };

export const sixMonths: TitleValues = { office: "UBND tỉnh A", period: periods[1]!, year: 2021 };

export function snapshot(...sheets: SheetSnapshot[]): Snapshot {
  return { sheets, active: sheets[0]?.id ?? null, separators: unknownSeparators };
}

/** A sheet from rows of values. */
export function sheet(id: string, rows: readonly (readonly Value[])[], name = id): SheetSnapshot {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
  return {
    id,
    name,
    visible: true,
    row: 0,
    column: 0,
    values,
    texts: values.map((row) => row.map(String)),
    formats: values.map((row) => row.map(() => "General")),
    cut: false,
  };
}

/** Drawing a form with all its marks takes longer than what most tests do with it. */
const drawings = new WeakMap<Template, Map<string, readonly Drawing[]>>();

/** The blank form of a template, one sheet for each appendix, a little wider than the form itself. */
export function blankForm(template: Template, values: TitleValues = sixMonths): SheetSnapshot[] {
  const known = drawings.get(template) ?? new Map<string, readonly Drawing[]>();
  drawings.set(template, known);
  const key = JSON.stringify(values);
  const made = known.get(key) ?? draw(template, titleFilling(values), noWords);
  known.set(key, made);
  return made.map((drawing, at) => drawn(drawing, `s${at + 1}`));
}

function drawn({ name, rows, columns, texts }: Drawing, id: string): SheetSnapshot {
  const grid = Array.from({ length: rows + MARGIN }, () => Array<Value>(columns + MARGIN).fill(""));
  for (const { row, column, text } of texts) grid[row]![column] = text;
  return sheet(id, grid, name);
}

/** The sheet after an edit: `typed(sheet, { D7: 5, D8: { value: 1, text: "100%", format: "0%" } })`. */
export function typed(before: SheetSnapshot, cells: Readonly<Record<string, Value | Cell>>): SheetSnapshot {
  const [values, texts, formats] = [before.values, before.texts, before.formats].map((rows) =>
    rows.map((row) => [...row]),
  ) as [Value[][], string[][], string[][]];
  for (const [address, edit] of Object.entries(cells)) {
    const place = parseAddress(address);
    if (!place) throw new Error(`no address: ${address}`);
    const cell = typeof edit === "object" ? edit : { value: edit };
    const [row, column] = [place.row - before.row, place.column - before.column];
    values[row]![column] = cell.value;
    texts[row]![column] = cell.text ?? String(cell.value);
    formats[row]![column] = cell.format ?? "General";
  }
  return { ...before, values, texts, formats };
}

/** The sheet with an empty row put in above `row` (from 0), or with that row taken out. */
export function withRow(before: SheetSnapshot, row: number, change: "inserted" | "deleted"): SheetSnapshot {
  const splice = <T>(rows: readonly (readonly T[])[], fill: T) => {
    const blank = Array.from({ length: rows[0]?.length ?? 0 }, () => fill);
    return [...rows.slice(0, row), ...(change === "inserted" ? [blank, ...rows.slice(row)] : rows.slice(row + 1))];
  };
  return {
    ...before,
    values: splice<Value>(before.values, ""),
    texts: splice(before.texts, ""),
    formats: splice(before.formats, "General"),
  };
}
