import type { Stayed, Written, WrittenChecks, WrittenText } from "../../core";
import { restoreChecks } from "./attach";
import { beginnings } from "./beginnings";
import { keepTexts, textsThere } from "./sheet-texts";
import { takeSheetsBack } from "./take-sheets-back";
import { takeCellsBack } from "./write";

/** Takes one write back as far as it still stands; tells what stayed. */
export function takeBackOne(written: Written, alertTitle: string): Promise<readonly Stayed[]> {
  switch (written.kind) {
    case "cells":
      return takeCellsBack(written.cells);
    case "sheets":
      return takeSheetsBack(written.sheets);
    case "texts":
      return takeTextsBack(written.texts);
    case "checks":
      return takeChecksBack(written.sheets, alertTitle);
    case "setting":
      return takeSettingBack(written);
  }
}

async function takeTextsBack(texts: readonly WrittenText[]): Promise<readonly Stayed[]> {
  const now = await textsThere(texts);
  const known = new Map(texts.map((text, index) => [text, now[index] ?? null]));
  const standing = texts.filter((text) => known.get(text) === text.after);
  const nowOf = (sheet: string, name: string) => {
    const text = texts.find((one) => one.sheet === sheet && one.name === name);
    return text ? (known.get(text) ?? null) : null;
  };
  await keepTexts(
    standing.map(({ sheet, name, before }) => ({ sheet, name, text: before })),
    nowOf,
  );
  return standing.length === texts.length ? [] : [{ kind: "kept" }];
}

/** Checks that were put in place of none are taken away wherever they are now; others come back while their rows stand. */
async function takeChecksBack(sheets: readonly WrittenChecks[], alertTitle: string): Promise<readonly Stayed[]> {
  const context = new Excel.RequestContext();
  const asked = sheets.map((sheet) => {
    const itself = context.workbook.worksheets.getItem(sheet.id);
    return { sheet, rows: beginnings(itself) };
  });
  await context.sync();
  const stands = ({ sheet, rows }: (typeof asked)[number]) =>
    sheet.marks.length + sheet.validations.length === 0 || rows() === sheet.rows;
  const going = asked.filter(stands).map(({ sheet }) => sheet);
  if (going.length > 0) await restoreChecks(going, alertTitle);
  return asked.filter((one) => !stands(one)).map(({ sheet }) => ({ kind: "checks", name: sheet.name }));
}

async function takeSettingBack({
  name,
  before,
  after,
}: Extract<Written, { kind: "setting" }>): Promise<readonly Stayed[]> {
  const context = new Excel.RequestContext();
  const setting = context.workbook.settings.getItemOrNullObject(name).load("value");
  await context.sync();
  if ((setting.isNullObject ? "" : setting.value) !== after) return [{ kind: "kept" }];
  const writing = new Excel.RequestContext();
  writing.workbook.settings.add(name, before);
  await writing.sync();
  return [];
}
