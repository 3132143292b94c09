import {
  areaAddress,
  columnPoints,
  type Area,
  type DrawnText,
  type Drawing,
  type Mark,
  type MarkName,
  type Style,
  type Validation,
} from "../../core";
import { asText } from "./cell-text";
import { runs } from "./runs";

/** By the fill a mark is known again as an error or a warning. */
export const colours = {
  error: { fill: "#FFC7CE", font: "#9C0006" },
  warning: { fill: "#FFEB9C", font: "#7F4F00" },
} as const;

/** Queues everything of a drawing but its marks and page setup on a new, empty sheet. */
export function drawSheet(sheet: Excel.Worksheet, drawing: Drawing): void {
  drawBase(sheet, drawing);
  const styled = drawing.styles.map((one) => ({ ...one, range: at(sheet, one.area) }));
  for (const { range, style } of styled) applyStyle(range, style);
  writeContents(sheet, drawing);
  for (const area of drawing.merges) at(sheet, area).merge(false);
  // Merging drops borders on the web (office-js#6405), so they come last.
  for (const { range, area, style } of styled) if (style.border === true) drawBorders(range, area);
  setSizes(sheet, drawing);
  for (const validation of drawing.validations) addValidation(at(sheet, validation.area), validation);
  freeze(sheet, drawing);
}

function freeze(sheet: Excel.Worksheet, { freezeRows, freezeColumns }: Drawing): void {
  if (freezeRows === 0) return;
  if (freezeColumns === undefined) sheet.freezePanes.freezeRows(freezeRows);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freezeRows, freezeColumns));
}

function drawBase(sheet: Excel.Worksheet, drawing: Drawing): void {
  const format = at(sheet, { row: 0, column: 0, rows: drawing.rows, columns: drawing.columns }).format;
  format.font.name = drawing.font.name;
  format.font.size = drawing.font.size;
  format.wrapText = true;
  format.verticalAlignment = "Center";
}

function applyStyle(range: Excel.Range, style: Style): void {
  const { format } = range;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.align !== undefined) format.horizontalAlignment = alignments[style.align];
  if (style.fill !== undefined) format.fill.color = style.fill;
  // A single value fills the whole range.
  if (style.format !== undefined) range.numberFormat = style.format as unknown as string[][];
}

const alignments = { left: "Left", center: "Center", right: "Right" } as const;

/** One matrix over the block of cells that hold something; number formats stand before, so texts are not converted. */
function writeContents(sheet: Excel.Worksheet, { texts, numbers = [], styles }: Drawing): void {
  const block = around([...texts, ...numbers]);
  if (block === null) return;
  const matrix = Array.from({ length: block.rows }, () => Array<string | number>(block.columns).fill(""));
  const put = ({ row, column }: Cell, content: string | number) => {
    const line = matrix[row - block.row];
    if (line !== undefined) line[column - block.column] = content;
  };
  for (const drawn of texts) put(drawn, asText(drawn.text, formatOf(drawn, styles)));
  for (const drawn of numbers) put(drawn, drawn.value);
  at(sheet, block).values = matrix;
}

/** The number format a cell has once all styles are applied. */
function formatOf({ row, column }: DrawnText, styles: Drawing["styles"]): string {
  const covering = styles.filter(
    ({ area, style }) =>
      style.format !== undefined &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  return covering.at(-1)?.style.format ?? "General";
}

type Cell = Pick<DrawnText, "row" | "column">;

function around(cells: readonly Cell[]): Area | null {
  if (cells.length === 0) return null;
  const least = (a: number, b: number) => Math.min(a, b);
  const most = (a: number, b: number) => Math.max(a, b);
  const row = cells.map((cell) => cell.row).reduce(least);
  const column = cells.map((cell) => cell.column).reduce(least);
  const lastRow = cells.map((cell) => cell.row).reduce(most);
  const lastColumn = cells.map((cell) => cell.column).reduce(most);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function drawBorders(range: Excel.Range, { rows, columns }: Area): void {
  const sides: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
  ];
  if (rows > 1) sides.push(Excel.BorderIndex.insideHorizontal);
  if (columns > 1) sides.push(Excel.BorderIndex.insideVertical);
  // Thin and black unless told: said of six sides of every area, it would be a tenth of what is sent.
  for (const side of sides) range.format.borders.getItem(side).style = "Continuous";
}

function setSizes(sheet: Excel.Worksheet, { columnWidths, rowHeights }: Drawing): void {
  for (const { from, count, size } of runs(columnWidths)) {
    sheet.getRangeByIndexes(0, from, 1, count).format.columnWidth = columnPoints(size);
  }
  for (const { from, count, size } of runs(rowHeights)) {
    sheet.getRangeByIndexes(from, 0, count, 1).format.rowHeight = size;
  }
}

/** In this order, on one and the same range: another order fails (office-js#2594). */
export function addValidation(range: Excel.Range, { rule, prompt, alert }: Validation): void {
  const validation = range.dataValidation;
  validation.clear();
  validation.rule = validationRule(rule);
  validation.errorAlert = { ...alert, style: "Warning", showAlert: true };
  validation.prompt = { ...prompt, showPrompt: true };
}

function validationRule(rule: Validation["rule"]): Excel.DataValidationRule {
  // The list is separated by commas in every locale.
  if (rule.type === "list") return { list: { inCellDropDown: true, source: rule.codes.join(",") } };
  if (rule.type === "decimal") return { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
  if (rule.max === undefined) return { wholeNumber: { formula1: rule.min, operator: "GreaterThanOrEqualTo" } };
  return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
}

/** `formats` are those of the mark's areas. */
export function addMark(formats: Excel.ConditionalFormatCollection, { formula, severity }: Mark): void {
  const { custom } = formats.add("Custom");
  custom.rule.formula = `=${formula}`;
  custom.format.fill.color = colours[severity].fill;
  custom.format.font.color = colours[severity].font;
}

/** The conditional formats of some areas of a sheet. */
export function formatsOf(sheet: Excel.Worksheet, { area, more }: Mark): Excel.ConditionalFormatCollection {
  if (more === undefined) return at(sheet, area).conditionalFormats;
  return sheet.getRanges([area, ...more].map(areaAddress).join(",")).conditionalFormats;
}

/** A hidden name of that sheet alone. */
export function addName(sheet: Excel.Worksheet, { name, reference }: MarkName): void {
  sheet.names.add(name, `=${reference}`).visible = false;
}

export function at(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
