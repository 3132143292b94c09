import type { Drawing, Style } from "./drawing";

/** The drawing's layered styles as one style a cell, keyed "row,column". */
export function layeredStyles(drawing: Pick<Drawing, "styles">): Map<string, Style> {
  const layered = new Map<string, Style>();
  for (const { area, style } of drawing.styles) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const key = `${row},${column}`;
        layered.set(key, { ...layered.get(key), ...style });
      }
    }
  }
  return layered;
}
