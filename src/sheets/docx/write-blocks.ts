import { type Drawing, type Style, columnPoints } from "../../core";
import { escaped } from "../archive/xml";
import type { PageBlock, PageCell, PageTable } from "./page-blocks";

/** Lines and tables of a page as Word writes them. */

/** Word counts in twentieths of a point. */
export const TWIPS = 20;
const HALF_POINTS = 2;
/** An empty line between blocks, in points: as high as the gap of a drawing. */
const GAP_SIZE = 6;
/** Left and right in a cell, in twips: as in the printed sheet. */
const INSET = 40;

export function writtenBlock(block: PageBlock, next: PageBlock | undefined, drawing: Drawing, room: number): string {
  if (block.kind === "table") return table(block, drawing, room);
  if (block.kind === "gap") return `<w:p><w:pPr><w:rPr>${size(GAP_SIZE)}</w:rPr></w:pPr></w:p>`;
  // A line above a table stays with it.
  return paragraph(block.text, block.style, next !== undefined && next.kind !== "gap");
}

/** `room` is the width between the margins in twips. */
function table({ columns, rows, headerRows }: PageTable, drawing: Drawing, room: number): string {
  const wanted = drawing.columnWidths.slice(0, columns).map((width) => columnPoints(width) * TWIPS);
  const scale = Math.min(1, room / wanted.reduce((sum, width) => sum + width, 0));
  const widths = wanted.map((width) => Math.floor(width * scale));
  const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
  const properties =
    `<w:tblW w:w="${sum(widths)}" w:type="dxa"/><w:jc w:val="center"/>` +
    `<w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("")}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar><w:left w:w="${INSET}" w:type="dxa"/><w:right w:w="${INSET}" w:type="dxa"/></w:tblCellMar>`;
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const written = rows.map((cells, row) => {
    const header = row < headerRows ? "<w:tblHeader/>" : "";
    return `<w:tr><w:trPr><w:cantSplit/>${header}</w:trPr>${cells.map((cell) => tableCell(cell, widths)).join("")}</w:tr>`;
  });
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${written.join("")}</w:tbl>`;
}

function tableCell({ column, columns, text, style, merge }: PageCell, widths: readonly number[]): string {
  const properties = [
    `<w:tcW w:w="${sum(widths.slice(column, column + columns))}" w:type="dxa"/>`,
    columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : "",
    { none: "", begins: `<w:vMerge w:val="restart"/>`, goesOn: "<w:vMerge/>" }[merge],
    style.fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${escaped(style.fill.replace("#", ""))}"/>` : "",
    `<w:vAlign w:val="center"/>`,
  ];
  return `<w:tc><w:tcPr>${properties.join("")}</w:tcPr>${paragraph(text, style, false)}</w:tc>`;
}

function paragraph(text: string, style: Style, keepsWithNext: boolean): string {
  const look = [
    style.bold ? "<w:b/>" : "",
    style.italic ? "<w:i/>" : "",
    style.size === undefined ? "" : size(style.size),
  ].join("");
  const run = look === "" ? "" : `<w:rPr>${look}</w:rPr>`;
  const properties = `${keepsWithNext ? "<w:keepNext/>" : ""}<w:jc w:val="${style.align ?? "left"}"/>${run}`;
  return `<w:p><w:pPr>${properties}</w:pPr>${text === "" ? "" : `<w:r>${run}${runText(text)}</w:r>`}</w:p>`;
}

function runText(text: string): string {
  return text
    .split(/([\t\n])/)
    .map((piece) => {
      if (piece === "\n") return "<w:br/>";
      if (piece === "\t") return "<w:tab/>";
      return piece === "" ? "" : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`;
    })
    .join("");
}

function size(points: number): string {
  return `<w:sz w:val="${points * HALF_POINTS}"/><w:szCs w:val="${points * HALF_POINTS}"/>`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
