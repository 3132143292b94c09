import type { Displayed } from "../model/displayed";
import type { EdgeName } from "../model/style";

export const pixels = (points: number): number => Math.round((points * 96) / 72);

const ENDS: readonly (readonly [EdgeName, string])[] = [
  ["EdgeBottom", "border-bottom"],
  ["EdgeRight", "border-right"],
];
/** Drawn as shadows, on the line where the cell above or before has its own end. */
const STARTS: readonly (readonly [EdgeName, string])[] = [
  ["EdgeTop", "0 -1px 0"],
  ["EdgeLeft", "-1px 0 0"],
];
const ACROSS: Readonly<Record<string, string>> = { Left: "left", Center: "center", Right: "right", Justify: "justify" };
const BY_KIND = { empty: "left", text: "left", number: "right", truth: "center", error: "center" } as const;
const DOWN: Readonly<Record<string, string>> = { Top: "flex-start", Center: "center", Bottom: "flex-end" };

/** Inline CSS of a cell. Declarations are set one by one, so no text of the sheet can become CSS of its own. */
export function cellCss({ style, kind }: Displayed): readonly (readonly [string, string])[] {
  const lines = [style.underline === "None" ? "" : "underline", style.strikethrough ? "line-through" : ""];
  const drawn = ([edge]: readonly [EdgeName, string]) => (style.edges[edge]?.style ?? "None") !== "None";
  const ends = ENDS.filter(drawn).map(([edge, property]) => {
    const { weight, color = "" } = style.edges[edge] ?? {};
    return [property, `${weight === "Medium" ? 2 : 1}px solid ${color}`] as const;
  });
  const starts = STARTS.filter(drawn).map(([edge, place]) => `${place} ${style.edges[edge]?.color}`);
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
    ["box-shadow", starts.join(", ") || "none"],
    ...ends,
  ];
}
