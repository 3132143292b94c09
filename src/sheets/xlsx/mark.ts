import { openArchive } from "../archive/archive";
import { ChangedArchive, markedOrRefused } from "../archive/changed-archive";
import { expectArchive } from "../archive/file-kind";
import { treeOf } from "../archive/xml-tree";
import { markedCells } from "./mark-cells";
import { withNotes } from "./mark-notes";
import { markedStyles } from "./mark-styles";
import { plainStyles } from "./plain-styles";
import { workbookParts, type WorkbookParts } from "./parts";
import { ORDERS } from "./schema-order";

/** A cell to be coloured, with a note that says why. */
export interface CellMark {
  /** Name of its sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly severity: "error" | "warning";
  readonly notes: readonly string[];
}

const STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/**
 * Colours cells of a workbook and puts notes on them. Every other part stays byte for byte as it was. Throws FileFault;
 * "unmarked" where the copy would not be a sound workbook.
 */
export function markWorkbook(bytes: Uint8Array, marks: readonly CellMark[]): Uint8Array {
  if (marks.length === 0) return bytes;
  expectArchive(bytes);
  return markedOrRefused(() => {
    const archive = openArchive(bytes);
    const parts = workbookParts(archive);
    const changed = new ChangedArchive(archive);
    const own = parts.sheets.map(({ name, path }) => ({ path, marks: marks.filter(({ sheet }) => sheet === name) }));
    const sheets = own.filter((sheet) => sheet.marks.length > 0);
    if (sheets.length === 0) return bytes;
    const path = stylesPart(changed, parts);
    const styles = markedStyles(changed.xml(path));
    for (const sheet of sheets) {
      changed.change(sheet.path, markedCells(changed.xml(sheet.path), sheet.marks, styles.marked));
      withNotes(changed, sheet.path, sheet.marks);
    }
    changed.change(path, styles.edits());
    return changed.packed(ORDERS);
  });
}

/** The part of the styles; one is added where the workbook has none, with as many plain styles as its cells ask for. */
function stylesPart(changed: ChangedArchive, { path: workbook, xml, relations, sheets }: WorkbookParts): string {
  const known = relations.find(({ type }) => type === "styles")?.path;
  if (known !== undefined && changed.has(known)) return known;
  const { space } = treeOf(xml);
  const path = changed.freePath((number) => `xl/cchcStyles${number}.xml`);
  const part = plainStyles(
    space,
    sheets.map((sheet) => changed.xml(sheet.path)),
  );
  changed.add({ from: workbook, path, type: "styles", contentType: STYLES, space, xml: part });
  return path;
}
