/** How a cell looks. Styles are immutable and shared between cells. */
export interface Edge {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export type EdgeName = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  /** "" when there is no fill. */
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly locked: boolean;
  readonly hidden: boolean;
  readonly edges: Readonly<Partial<Record<EdgeName, Edge>>>;
}

export const PLAIN: CellStyle = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fill: "",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  shrink: false,
  indent: 0,
  rotation: 0,
  locked: true,
  hidden: false,
  edges: {},
};

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** "#RRGGBB" in capitals, or null when Excel would refuse the colour. */
export function readColor(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const named = NAMED[value.toLowerCase()];
  if (named) return named;
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  return hex ? `#${hex.toUpperCase()}` : null;
}
