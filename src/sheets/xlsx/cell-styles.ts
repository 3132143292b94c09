import type { CellStyle } from "hucre/xlsx";
import type { Drawing, Style } from "../../core";

/** The drawing's layered styles as one style a cell, keyed "row,column"; equal cells share one object. */
export function cellStyles(drawing: Drawing): Map<string, CellStyle> {
  const layered = new Map<string, Style>();
  for (const { area, style } of drawing.styles) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const key = `${row},${column}`;
        layered.set(key, { ...layered.get(key), ...style });
      }
    }
  }
  const made = new Map<string, CellStyle>();
  return new Map(
    [...layered].map(([key, style]) => {
      const description = JSON.stringify(Object.entries(style).sort());
      const cellStyle = made.get(description) ?? toCellStyle(style, drawing.font);
      made.set(description, cellStyle);
      return [key, cellStyle];
    }),
  );
}

function toCellStyle(style: Style, font: Drawing["font"]): CellStyle {
  const side = { style: "thin", color: { rgb: "000000" } } as const;
  return {
    font: { name: font.name, size: style.size ?? font.size, bold: style.bold ?? false, italic: style.italic ?? false },
    alignment: { horizontal: style.align ?? "left", vertical: "center", wrapText: true },
    ...(style.border ? { border: { top: side, bottom: side, left: side, right: side } } : {}),
    ...(style.fill
      ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: style.fill.replace("#", "") } } }
      : {}),
    ...(style.format && style.format !== "General" ? { numFmt: style.format } : {}),
  };
}
