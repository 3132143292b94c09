/**
 * A text as Excel must be given it to keep it a text, in a cell of this number format. Excel reads what it is given
 * like something typed: "= + - @" begin a formula, one leading apostrophe is swallowed and, unless the format is "@",
 * "1.2" becomes a number and "2/8" a date. An apostrophe in front keeps any text; where none is needed none is written,
 * so that the formula bar shows the text alone.
 */
export function asText(text: string, format: string): string {
  if (text === "") return text;
  if (/^[=+\-@']/.test(text)) return `'${text}`;
  return format === "@" || isPlainWords(text) ? text : `'${text}`;
}

function isPlainWords(text: string): boolean {
  return /^\p{L}[^\d]*$/u.test(text) && !/^(true|false)$/i.test(text);
}

/** A figure written in such a number format shows as the same figure: no date, no percentage, no text. */
export function keepsFigure(format: string): boolean {
  return format === "General" || /^[#0?,._\-() ]+$/.test(format);
}
