import {
  isKeptName,
  isMarkName,
  quotedText,
  unquotedText,
  type KeptText,
  type MarkName,
  type SheetText,
  type Written,
} from "../../core";
import { isOtherThanKnown } from "./faults";

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
export function markNamesOf(names: SheetNames): readonly MarkName[] {
  return names.items
    .filter(({ name }) => isMarkName(name))
    .map(({ name, formula }) => ({ name, reference: String(formula).replace(/^=/, "") }));
}

/** A text to be kept; null takes it away. */
export interface TextChange extends Pick<SheetText, "sheet" | "name"> {
  readonly text: string | null;
}

/**
 * One round trip where it is known which of the names are there, two more where that turns out to be wrong. Tells what
 * there was before.
 */
export async function keepTexts(
  texts: readonly TextChange[],
  known: (sheet: string, name: string) => string | null,
): Promise<readonly Written[]> {
  if (texts.length === 0) return [];
  const before = texts.map(({ sheet, name }) => known(sheet, name));
  try {
    return await write(texts, before);
  } catch (error) {
    if (!isOtherThanKnown(error)) throw error;
    return write(texts, await textsThere(texts));
  }
}

async function write(texts: readonly TextChange[], before: readonly (string | null)[]): Promise<readonly Written[]> {
  const context = new Excel.RequestContext();
  const namesOf = (sheet: string) => context.workbook.worksheets.getItem(sheet).names;
  texts.forEach(({ sheet, name, text }, index) => {
    const isThere = (before[index] ?? null) !== null;
    if (text === null && isThere) namesOf(sheet).getItem(name).delete();
    else if (text !== null && isThere) namesOf(sheet).getItem(name).formula = `=${quotedText(text)}`;
    else if (text !== null) namesOf(sheet).add(name, `=${quotedText(text)}`).visible = false;
  });
  await context.sync();
  const written = texts.map(({ sheet, name, text }, index) => ({
    sheet,
    name,
    before: before[index] ?? null,
    after: text,
  }));
  return [{ kind: "texts", texts: written }];
}

/** The texts under these names as they are now; null for none. A name that stands for something else counts as "". */
export async function textsThere(
  texts: readonly Pick<SheetText, "sheet" | "name">[],
): Promise<readonly (string | null)[]> {
  const context = new Excel.RequestContext();
  const there = texts.map(({ sheet, name }) =>
    context.workbook.worksheets.getItem(sheet).names.getItemOrNullObject(name).load("formula"),
  );
  await context.sync();
  return there.map((item) => (item.isNullObject ? null : (unquotedText(String(item.formula)) ?? "")));
}
