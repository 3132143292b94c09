import { getTokens } from "@ironcalc/wasm";

/** False for a text that cannot be a formula: unknown signs, brackets that do not match, nothing after "=". */
export function isWritable(formula: string): boolean {
  const tokens = getTokens(formula.replace(/^=/, "")).map(({ token }) => token);
  if (tokens.every((token) => token === "EOF") || tokens.includes("Illegal")) return false;
  let depth = 0;
  for (const token of tokens) {
    if (token === "LeftParenthesis") depth++;
    if (token === "RightParenthesis") depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}
