const STYLE = /\s(?:s|style)\s*=\s*["'](\d{1,5})["']/g;
/** Excel's own limit of cell formats. */
const MOST_STYLES = 65_000;

/** A part of styles that look like nothing: as many as the cells of the sheets name. */
export function plainStyles(space: string, sheets: readonly string[]): string {
  let last = 0;
  for (const xml of sheets) {
    for (const [, index] of xml.matchAll(STYLE)) last = Math.max(last, Math.min(Number(index), MOST_STYLES));
  }
  const format = `<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
  return (
    `<styleSheet xmlns="${space}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>${fills("")}` +
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellStyleXfs count="1">${format}</cellStyleXfs><cellXfs count="${last + 1}">${format.repeat(last + 1)}</cellXfs></styleSheet>`
  );
}

/** The two fills every workbook begins with. */
export function fills(prefix: string): string {
  const kinds = ["none", "gray125"].map(
    (kind) => `<${prefix}fill><${prefix}patternFill patternType="${kind}"/></${prefix}fill>`,
  );
  return `<${prefix}fills count="2">${kinds.join("")}</${prefix}fills>`;
}
