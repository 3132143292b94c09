import { strFromU8, strToU8 } from "fflate";
import { type Archive, openArchive } from "../archive/archive";
import { expectArchive } from "../archive/file-kind";
import { markedCells } from "./mark-cells";
import { withNotes } from "./mark-notes";
import { markedStyles } from "./mark-styles";
import { workbookParts } from "./parts";
import { replaced } from "../archive/replace-parts";

/** A cell to be coloured, with a note that says why. */
export interface CellMark {
  /** Name of its sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly severity: "error" | "warning";
  readonly notes: readonly string[];
}

/** Parts that are new or changed, by path. */
export type Changes = Map<string, string>;

/** Colours cells of a workbook and puts notes on them. Every other part stays byte for byte as it was. Throws FileFault. */
export function markWorkbook(bytes: Uint8Array, marks: readonly CellMark[]): Uint8Array {
  if (marks.length === 0) return bytes;
  expectArchive(bytes);
  const archive = openArchive(bytes);
  const { relations, sheets } = workbookParts(archive);
  const changes: Changes = new Map();
  const stylesPath = relations.find(({ type }) => type === "styles")?.path;
  const styles = stylesPath === undefined ? null : markedStyles(textOf(archive, changes, stylesPath));
  sheets.forEach((sheet) => {
    const own = marks.filter((mark) => mark.sheet === sheet.name);
    if (own.length === 0) return;
    if (styles) changes.set(sheet.path, markedCells(textOf(archive, changes, sheet.path), own, styles.marked));
    withNotes(archive, changes, sheet.path, own);
  });
  if (styles && stylesPath !== undefined) changes.set(stylesPath, styles.xml());
  return replaced(archive, new Map([...changes].map(([name, text]) => [name, strToU8(text)])));
}

/** A part as it stands after the changes so far. */
export function textOf(archive: Archive, changes: Changes, path: string): string {
  return changes.get(path) ?? strFromU8(archive.unpack(path));
}
