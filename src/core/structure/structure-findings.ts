import { address } from "../address";
import type { StructureData } from "../engine/beside-data";
import type { Finding } from "../engine/finding";
import type { AppendixLayout, Layout } from "../recognise/layout";
import type { Place, Snapshot } from "../sheet";
import { isFigure } from "../template/fillable";
import type { Severity } from "../template/schema";
import type { CellKey, CellSpec } from "../template/template";
import { kindOf } from "../unread/number-like";
import { cellsIn, type ReadCell } from "./cells-in";

/**
 * Where a form was changed so that its figures cannot be relied on: a row that stands twice, figures typed under Ghi chú
 * beside blank cells, a column taken out. Told once for each cause; an error where a figure may be the wrong one or none.
 */
export function structureFindings(layout: Layout, snapshot: Snapshot): readonly Finding<"structure">[] {
  const read = cellsIn(snapshot);
  const cells = cellsByRow(layout);
  return layout.appendices.flatMap((appendix) => [
    ...twice(appendix, cells, read),
    ...inNotes(appendix, layout, cells, read),
    ...withoutColumns(appendix, layout),
  ]);
}

type RowCells = ReadonlyMap<string, readonly (readonly [spec: CellSpec, place: Place])[]>;

/** The figures of each row of the form; of a repeating row those of its first. */
function cellsByRow({ template, cells }: Layout): RowCells {
  const rows = new Map<string, (readonly [CellSpec, Place])[]>();
  for (const spec of template.cells.values()) {
    const place = cells.get(spec.key);
    if (place === undefined || spec.key.includes("#")) continue;
    const own = rows.get(spec.row.id);
    if (own) own.push([spec, place]);
    else rows.set(spec.row.id, [[spec, place]]);
  }
  return rows;
}

function twice({ unmatchedRows, appendix }: AppendixLayout, rows: RowCells, read: ReadCell): Finding<"structure">[] {
  return unmatchedRows.flatMap(({ repeats, place: line }) => {
    const own = repeats === undefined ? [] : (rows.get(repeats) ?? []);
    const pairs = own.map(([spec, first]) => ({ spec, first, second: { ...line, column: first.column } }));
    const filled = pairs.filter(({ second }) => read(second).shown !== "");
    const differ = filled.find(({ first, second }) => read(first).shown !== read(second).shown);
    const told = differ ?? filled[0];
    if (told === undefined) return [];
    const { spec, first, second } = told;
    const data = { there: nameOf(first), here: nameOf(second), first: read(first).shown, second: read(second).shown };
    const rule = `structure/twice/${appendix}/${line.row + 1}`;
    return [
      differ
        ? finding(rule, "error", [spec.key], second, { says: "twice", ...data })
        : finding(rule, "warning", [spec.key], second, { says: "sameTwice", ...data }),
    ];
  });
}

function inNotes(
  { appendix, sheet }: AppendixLayout,
  { notes }: Layout,
  rows: RowCells,
  read: ReadCell,
): Finding<"structure">[] {
  const wrong = [...rows].flatMap(([row, cells]) => {
    const note = notes.get(row);
    const [first] = cells;
    if (note?.sheet !== sheet || first === undefined || first[0].appendix.id !== appendix) return [];
    const takesFigure = cells.some(([{ measure }]) => isFigure(measure));
    const isBlank = cells.every(([, place]) => read(place).shown === "");
    const { value, format } = read(note);
    const kind = kindOf(value, format);
    return takesFigure && isBlank && (kind === "number" || kind === "year") ? [{ key: first[0].key, note }] : [];
  });
  const [one] = wrong;
  if (one === undefined) return [];
  const keys = wrong.map(({ key }) => key);
  const data = { says: "inNotes", count: String(wrong.length), at: nameOf(one.note) } as const;
  return [finding(`structure/notes/${appendix}`, "error", keys, one.note, data)];
}

function withoutColumns(
  { appendix, missingColumns = [] }: AppendixLayout,
  { template, notes }: Layout,
): Finding<"structure">[] {
  const tables = template.file.appendices.find(({ id }) => id === appendix)?.tables ?? [];
  const hasNotes = tables.some(({ rows }) => rows.some(({ id }) => notes.has(id)));
  let toldNotes = hasNotes;
  return missingColumns.flatMap(({ table, column, place }): Finding<"structure">[] => {
    const own = tables.find(({ id }) => id === table)?.columns.find(({ id }) => id === column);
    if (own === undefined || (own.role === "note" && toldNotes)) return [];
    toldNotes ||= own.role === "note";
    const name = own.path.at(-1) ?? "";
    const rule = `structure/column/${appendix}/${table}/${column}`;
    return [
      own.role === "note"
        ? finding(rule, "warning", [], place, { says: "noNotes", column: name })
        : finding(rule, "error", [], place, { says: "noFigures", column: name }),
    ];
  });
}

function nameOf({ row, column }: Place): string {
  return address(row, column);
}

function finding(
  rule: string,
  severity: Severity,
  cells: readonly CellKey[],
  place: Place,
  data: StructureData,
): Finding<"structure"> {
  return { rule, kind: "structure", severity, cells, place, data, fixes: [] };
}
