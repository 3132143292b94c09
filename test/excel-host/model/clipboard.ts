/** Tab-separated lines as the clipboard holds them; a cell with line breaks or tabs is in quotes. */
export function readTable(text: string): string[][] {
  const lines: string[][] = [[]];
  const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|$)/gy;
  for (const [, quoted, plain = "", end] of text.matchAll(CELL)) {
    lines.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "") break;
    if (end !== "\t") lines.push([]);
  }
  const last = lines.at(-1);
  if (lines.length > 1 && last?.length === 1 && last[0] === "") lines.pop();
  return lines;
}
