import type { Appendix } from "../template/schema";
import { gridWidth, placed } from "./grid";

/** The paper of Nghị định 30/2020/NĐ-CP and how the columns of an appendix share its width. */

export type Orientation = Appendix["orientation"];

const A4 = { short: 210, long: 297 };
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };
const POINTS_PER_MM = 72 / 25.4;

/** A hair less than the printable width, so that rounding to pixels never makes the page shrink. */
const FILL = 0.995;

/** A character of column width is 7 pixels at 96 dpi, and every column has 5 pixels besides. */
const CHARACTER = 5.25;
const COLUMN_INSET = 3.75;

/** Turns a drawing's column width into points. */
export function columnPoints(characters: number): number {
  return characters * CHARACTER + COLUMN_INSET;
}

/** The widths, in characters, of the sheet's columns: tables share them from the left, and together they fill the page. */
export function columnWidths(appendix: Appendix): number[] {
  const count = Math.max(...appendix.tables.map((table) => gridWidth(table.columns)));
  const wanted = Array<number>(count).fill(0);
  for (const { column, at, span } of appendix.tables.flatMap((table) => placed(table.columns))) {
    for (let i = at; i < at + span; i += 1) wanted[i] = Math.max(wanted[i] ?? 0, column.width / span);
  }
  return fillingPage(wanted, appendix.orientation);
}

/** The same widths, all larger or smaller, so that together they fill the page. */
export function fillingPage(wanted: readonly number[], orientation: Orientation): number[] {
  const total = wanted.reduce((sum, width) => sum + columnPoints(width), 0);
  const scale = (printableWidth(orientation) * FILL) / total;
  return wanted.map((width) => characters(columnPoints(width) * scale));
}

function printableWidth(orientation: Orientation): number {
  const paper = orientation === "portrait" ? A4.short : A4.long;
  return (paper - MARGINS.left - MARGINS.right) * POINTS_PER_MM;
}

function characters(points: number): number {
  return Math.floor(((points - COLUMN_INSET) / CHARACTER) * 100) / 100;
}
