import type { NamedRange } from "hucre";
import { type Cell, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { type Drawing, absoluteAddress, areaAddress, columnPoints, sheetPrefix } from "../../core";
import { asText } from "./as-text";
import { cellStyles } from "./cell-styles";
import { finish } from "./finish";
import { conditionalRules, dataValidation } from "./native-checks";

/** Width of a digit of the drawing's font (Times New Roman 12) in points: the unit of column widths in the file. */
const DIGIT = 6;

const MM_PER_INCH = 25.4;

/** Page number in the middle of the top margin, 13 points, not on the first page (Nghị định 30/2020/NĐ-CP). */
const PAGE_NUMBER = '&C&"Times New Roman,Regular"&13&P';

/** Makes a workbook of the drawings, one sheet each. Texts stay texts: nothing in a drawing becomes a formula of a cell. */
export async function writeDrawings(drawings: readonly Drawing[]): Promise<Uint8Array> {
  const font = drawings[0]?.font;
  const file = await writeXlsx({
    sheets: drawings.map(toSheet),
    namedRanges: drawings.flatMap((drawing) => [...printNames(drawing), ...markNames(drawing)]),
    ...(font ? { defaultFont: { ...font } } : {}),
  });
  return finish(file, drawings);
}

function toSheet(drawing: Drawing): WriteSheet {
  const { page } = drawing;
  const cells = new Map<string, Partial<Cell>>();
  for (const [key, style] of cellStyles(drawing)) cells.set(key, { style });
  for (const { row, column, text } of drawing.texts) {
    const key = `${row},${column}`;
    cells.set(key, { ...cells.get(key), ...asText(text) });
  }
  for (const { row, column, value } of drawing.numbers ?? []) {
    const key = `${row},${column}`;
    cells.set(key, { ...cells.get(key), value, type: "number" });
  }
  return {
    name: drawing.name,
    columns: drawing.columnWidths.map((width) => ({ width: Math.round((columnPoints(width) / DIGIT) * 100) / 100 })),
    rowDefs: new Map(drawing.rowHeights.map((height, row) => [row, { height }])),
    cells,
    merges: drawing.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    dataValidations: drawing.validations.map(dataValidation),
    conditionalRules: conditionalRules(drawing.marks),
    ...(drawing.freezeRows > 0
      ? { freezePane: { rows: drawing.freezeRows, columns: drawing.freezeColumns ?? 0 } }
      : {}),
    ...(drawing.filter ? { autoFilter: { range: areaAddress(drawing.filter) } } : {}),
    view: { showGridLines: false },
    pageSetup: {
      paperSize: "a4",
      orientation: page.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { ...inches(page.margins), header: inch(page.margins.top / 2), footer: inch(page.margins.bottom / 2) },
    },
    headerFooter: { differentFirst: true, oddHeader: PAGE_NUMBER },
  };
}

/** Print area and repeated rows, as the names Excel reserves for them. */
function printNames({ name, page: { printArea, titleRows } }: Drawing): NamedRange[] {
  const sheet = sheetPrefix(name);
  const first = absoluteAddress(printArea.row, printArea.column);
  const last = absoluteAddress(printArea.row + printArea.rows - 1, printArea.column + printArea.columns - 1);
  const area = { name: "_xlnm.Print_Area", range: `${sheet}${first}:${last}`, scope: name };
  if (titleRows === null) return [area];
  const rows = `${sheet}$${titleRows[0] + 1}:$${titleRows[1] + 1}`;
  return [area, { name: "_xlnm.Print_Titles", range: rows, scope: name }];
}

/** What the marks call cells of other sheets. */
function markNames({ name: scope, names = [] }: Drawing): NamedRange[] {
  return names.map(({ name, reference }) => ({ name, range: reference, scope }));
}

function inches<K extends string>(millimetres: Readonly<Record<K, number>>): Record<K, number> {
  return Object.fromEntries(Object.entries<number>(millimetres).map(([side, mm]) => [side, inch(mm)])) as Record<
    K,
    number
  >;
}

function inch(millimetres: number): number {
  return Math.round((millimetres / MM_PER_INCH) * 1000) / 1000;
}
