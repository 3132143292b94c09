import { dateToSerial } from "hucre";
import { type Cell, type Sheet, type Workbook, readXlsx } from "hucre/xlsx";
import {
  SHEET_COLUMNS,
  SHEET_ROWS,
  type MergedArea,
  type SheetSnapshot,
  type Snapshot,
  areaAddress,
  unknownSeparators,
} from "../../core";
import { openArchive } from "../archive/archive";
import { FileFault } from "../archive/file-fault";
import { expectArchive } from "../archive/file-kind";
import { lastIndex } from "./last-index";
import { workbookParts } from "./parts";
import { shownNumber } from "./shown";
import { sheetTexts } from "./sheet-texts";
import { type Found, slim } from "./slim";

const RANGE = areaAddress({ row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS });

interface ReadCell {
  readonly value: string | number | boolean;
  readonly text: string;
  readonly format: string;
}

/** Reads an .xlsx file as a snapshot. Formulas are not calculated: the values the file holds count. Throws FileFault. */
export async function readSnapshot(bytes: Uint8Array): Promise<Snapshot> {
  expectArchive(bytes);
  const archive = openArchive(bytes);
  const parts = workbookParts(archive);
  const { bytes: cellsAlone, found } = slim(archive, parts);
  const workbook = await parse(cellsAlone);
  const is1904 = workbook.dateSystem === "1904";
  const texts = sheetTexts(parts.xml);
  const sheets = workbook.sheets.map((sheet, i) => {
    const { path = "", position = -1 } = parts.sheets[i] ?? {};
    const kept = texts.get(position);
    const cells = { ...toSnapshot(sheet, String(i), is1904), ...seen(found.get(path)) };
    return kept === undefined ? cells : { ...cells, kept };
  });
  const active = /\sactiveTab\s*=\s*["'](\d+)["']/.exec(parts.xml)?.[1] ?? "0";
  return {
    sheets,
    active: sheets[Number(active)]?.id ?? sheets[0]?.id ?? null,
    separators: unknownSeparators,
  };
}

/** Whatever the library throws on the way is about the file: the bytes are all it was given. */
async function parse(bytes: Uint8Array): Promise<Workbook> {
  try {
    return await readXlsx(bytes, { readStyles: true, range: RANGE });
  } catch (error) {
    throw new FileFault("broken", String(error));
  }
}

function toSnapshot(sheet: Sheet, id: string, is1904: boolean): SheetSnapshot {
  const covered = coveredCells(sheet);
  const cells = sheet.rows.map((row, r) =>
    row.map((value, c) => readCell(covered.has(`${r},${c}`) ? null : value, sheet.cells?.get(`${r},${c}`), is1904)),
  );
  const lastRow = lastIndex(cells, (row) => row.some(isFilled));
  const lastColumn = Math.max(-1, ...cells.map((row) => lastIndex(row, isFilled)));
  const columns = Array.from({ length: lastColumn + 1 }, (_, c) => c);
  const used = cells.slice(0, lastRow + 1).map((row) => columns.map((c) => row[c] ?? EMPTY));
  return {
    id,
    name: sheet.name,
    visible: !sheet.hidden && !sheet.veryHidden,
    row: 0,
    column: 0,
    values: used.map((row) => row.map(({ value }) => value)),
    texts: used.map((row) => row.map(({ text }) => text)),
    formats: used.map((row) => row.map(({ format }) => format)),
    cut: false,
    ...mergesOf(sheet),
  };
}

function mergesOf({ merges = [] }: Sheet): Pick<SheetSnapshot, "merges"> {
  const areas = merges.flatMap(({ startRow, startCol, endRow, endCol }): readonly MergedArea[] => {
    const rows = Math.min(endRow, SHEET_ROWS - 1) - startRow + 1;
    const columns = Math.min(endCol, SHEET_COLUMNS - 1) - startCol + 1;
    return rows > 0 && columns > 0 && rows * columns > 1 ? [{ row: startRow, column: startCol, rows, columns }] : [];
  });
  return areas.length === 0 ? {} : { merges: areas };
}

function seen(found: Found | undefined): Pick<SheetSnapshot, "hidden" | "orderedTo"> & { readonly cut: boolean } {
  const { isCut = false, orderedTo = null, hidden } = found ?? {};
  return {
    cut: isCut,
    ...(hidden && hidden.rows.length + hidden.columns.length > 0 ? { hidden } : {}),
    ...(orderedTo === null ? {} : { orderedTo }),
  };
}

/** As other programs write it, "_x000D_" before it included. */
const LINE_END = /\r+\n?/g;

const EMPTY: ReadCell = { value: "", text: "", format: "General" };

function readCell(value: Sheet["rows"][number][number], cell: Cell | undefined, is1904: boolean): ReadCell {
  const format = cell?.style?.numFmt ?? "General";
  if (value === null) {
    const formula = cell?.formula;
    return formula ? { value: `=${formula}`, text: `=${formula}`, format } : { ...EMPTY, format };
  }
  if (typeof value === "string") {
    const text = value.replace(LINE_END, "\n");
    return { value: text, text, format };
  }
  if (typeof value === "boolean") return { value, text: value ? "TRUE" : "FALSE", format };
  const number = value instanceof Date ? dateToSerial(value, is1904) : value;
  if (!Number.isFinite(number)) return { value: String(number), text: String(number), format };
  return { value: number, text: shownNumber(number, format, is1904), format };
}

/** Cells under a merge, all but its top left: what they still hold is not shown. */
function coveredCells(sheet: Sheet): Set<string> {
  const covered = new Set<string>();
  let area = 0;
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    area += Math.min(endRow - startRow + 1, SHEET_ROWS) * Math.min(endCol - startCol + 1, SHEET_COLUMNS);
    if (area > SHEET_ROWS * SHEET_COLUMNS * 2) throw new FileFault("broken", "merged cells lie on each other");
    for (let row = startRow; row <= Math.min(endRow, SHEET_ROWS); row += 1) {
      for (let column = startCol; column <= Math.min(endCol, SHEET_COLUMNS); column += 1) {
        if (row !== startRow || column !== startCol) covered.add(`${row},${column}`);
      }
    }
  }
  return covered;
}

function isFilled(cell: ReadCell): boolean {
  return cell.value !== "";
}
