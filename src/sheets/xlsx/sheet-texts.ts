import { isKeptName, unquotedText, type KeptText } from "../../core";
import { attributesOf, startTags, unescaped } from "../archive/xml";

/** Names of ours that are read of one sheet. */
const MOST = 200;

/** Texts of ours kept with the sheets: hidden names of a sheet that stand for a text. By the sheet's place in the workbook. */
export function sheetTexts(workbookXml: string): ReadonlyMap<number, readonly KeptText[]> {
  const texts = new Map<number, KeptText[]>();
  for (const tag of startTags(workbookXml, "definedName")) {
    const attributes = attributesOf(tag[0]);
    const [name = "", sheet] = [attributes.get("name"), attributes.get("localSheetId")];
    if (sheet === undefined || !isKeptName(name)) continue;
    const from = tag.index + tag[0].length;
    const text = unquotedText(unescaped(workbookXml.slice(from, workbookXml.indexOf("<", from))).trim());
    const known = texts.get(Number(sheet)) ?? [];
    if (text !== null && known.length < MOST) texts.set(Number(sheet), [...known, { name, text }]);
  }
  return texts;
}
