/** What is on a sheet besides its cells, each with the requirement set that counts it. */
const THINGS = [
  ["charts", "1.4"],
  ["tables", "1.4"],
  ["pivotTables", "1.4"],
  ["shapes", "1.9"],
  ["comments", "1.10"],
] as const;

/**
 * Asks for what is on a sheet, as one text: equal as long as neither a cell's content nor its number format has changed,
 * nothing was put beside the cells and no conditional format has come or gone. Look (colours, widths) is left out.
 */
export function askPrint(sheet: Excel.Worksheet): () => string {
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,formulas,numberFormat");
  const counts = [
    sheet.getRange().conditionalFormats.getCount(),
    ...THINGS.filter(([, set]) => Office.context.requirements.isSetSupported("ExcelApi", set)).map(([name]) =>
      sheet[name].getCount(),
    ),
  ];
  return () => {
    const cells = used.isNullObject ? [] : [used.rowIndex, used.columnIndex, used.formulas, used.numberFormat];
    return digest(JSON.stringify([cells, counts.map(({ value }) => value)]));
  };
}

/** Length and two sums of the letters: kept instead of the text, which may be a megabyte. */
function digest(text: string): string {
  let [one, other] = [0x811c9dc5, 5381];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    one = Math.imul(one ^ letter, 0x01000193);
    other = (Math.imul(other, 33) + letter) | 0;
  }
  return `${text.length} ${one >>> 0} ${other >>> 0}`;
}
