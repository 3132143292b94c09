/** A text as a formula writes it, without the "=" in front: in quotes, its own doubled. */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The text a formula stands for, with or without the "=" in front; null when it is no text alone. */
export function unquotedText(formula: string): string | null {
  const [, text] = /^=?"((?:[^"]|"")*)"$/.exec(formula) ?? [];
  return text?.replaceAll('""', '"') ?? null;
}
