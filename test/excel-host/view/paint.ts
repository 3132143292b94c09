import type { Displayed } from "../model/displayed";
import type { EdgeName } from "../model/style";

export const pixels = (points: number): number => Math.round((points * 96) / 72);

const SIDES: readonly (readonly [EdgeName, string])[] = [
  ["EdgeTop", "border-top"],
  ["EdgeBottom", "border-bottom"],
  ["EdgeLeft", "border-left"],
  ["EdgeRight", "border-right"],
];
const ACROSS: Readonly<Record<string, string>> = { Left: "left", Center: "center", Right: "right", Justify: "justify" };
const BY_KIND = { empty: "left", text: "left", number: "right", truth: "center", error: "center" } as const;
const DOWN: Readonly<Record<string, string>> = { Top: "flex-start", Center: "center", Bottom: "flex-end" };

/** Inline CSS of a cell. Declarations are set one by one, so no text of the sheet can become CSS of its own. */
export function cellCss({ style, kind }: Displayed): readonly (readonly [string, string])[] {
  const lines = [style.underline === "None" ? "" : "underline", style.strikethrough ? "line-through" : ""];
  const edges = SIDES.flatMap(([edge, property]) => {
    const { style: line = "None", weight, color } = style.edges[edge] ?? {};
    return line === "None" ? [] : [[property, `${weight === "Medium" ? 2 : 1}px solid ${color}`] as const];
  });
  return [
    ["font-family", `"${style.fontName}", ${style.fontName.startsWith("Times") ? "serif" : "sans-serif"}`],
    ["font-size", `${style.fontSize}pt`],
    ["line-height", "1.2"],
    ["color", style.fontColor],
    ["background", style.fill || "#ffffff"],
    ["font-weight", style.bold ? "700" : "400"],
    ["font-style", style.italic ? "italic" : "normal"],
    ["text-decoration", lines.join(" ").trim() || "none"],
    ["text-align", ACROSS[style.horizontal] ?? BY_KIND[kind]],
    ["align-items", DOWN[style.vertical] ?? "flex-end"],
    ["white-space", style.wrap ? "pre-wrap" : "pre"],
    ["overflow-wrap", "anywhere"],
    ["padding-left", `${3 + style.indent * 9}px`],
    ...edges,
  ];
}
