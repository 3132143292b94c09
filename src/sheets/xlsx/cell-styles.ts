import type { CellStyle } from "hucre/xlsx";
import { layeredStyles, type Drawing, type Style } from "../../core";

/** The drawing's layered styles as one style a cell, keyed "row,column"; equal cells share one object. */
export function cellStyles(drawing: Drawing): Map<string, CellStyle> {
  const made = new Map<string, CellStyle>();
  return new Map(
    [...layeredStyles(drawing)].map(([key, style]) => {
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
