import { isKeptName, isMarkName, quotedText, unquotedText, type KeptText, type SheetText } from "../../core";

/** Names of one sheet that are read; ours come first in Excel's order, those of marks before the texts. */
const MOST = 2000;

export type SheetNames = Excel.NamedItemCollection;

/**
 * Texts kept with a sheet are hidden names of that sheet which stand for a text: unlike settings and custom XML they are
 * copied with the sheet, are part of every file format, and no build of Excel is known to lose them.
 */
export function askTexts(sheet: Excel.Worksheet): SheetNames {
  return sheet.names.load({ $top: MOST, name: true, formula: true });
}

export function textsIn(names: SheetNames): readonly KeptText[] {
  return names.items.flatMap(({ name, formula }) => {
    const text = isKeptName(name) ? unquotedText(String(formula)) : null;
    return text === null ? [] : [{ name, text }];
  });
}

/** Names of ours that stand for cells, for the marks. */
export function markNames(names: SheetNames): readonly string[] {
  return names.items.map(({ name }) => name).filter(isMarkName);
}

/** Two round trips: which of the names are there, then all of them. */
export async function keepTexts(texts: readonly SheetText[]): Promise<void> {
  if (texts.length === 0) return;
  const context = new Excel.RequestContext();
  const namesOf = (sheet: string) => context.workbook.worksheets.getItem(sheet).names;
  const there = texts.map(({ sheet, name }) => namesOf(sheet).getItemOrNullObject(name).load("name"));
  await context.sync();
  texts.forEach(({ sheet, name, text }, index) => {
    if (there[index]?.isNullObject === false) namesOf(sheet).getItem(name).formula = `=${quotedText(text)}`;
    else namesOf(sheet).add(name, `=${quotedText(text)}`).visible = false;
  });
  await context.sync();
}
