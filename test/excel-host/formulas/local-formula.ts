import type { Locale } from "./locale";

/** A formula as typed on this machine, in en-US notation. */
export function localFormula(formula: string, locale: Locale): string {
  if (locale.list === ",") return formula;
  const PART = /"(?:[^"]|"")*"|'(?:[^']|'')+'|(\d),(\d)|;/g;
  return formula.replace(PART, (text, before: string | undefined, after: string | undefined) => {
    if (text === ";") return ",";
    return before !== undefined && after !== undefined ? `${before}.${after}` : text;
  });
}
