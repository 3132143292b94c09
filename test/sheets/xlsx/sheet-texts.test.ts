import { sheetTexts } from "../../../src/sheets/xlsx/sheet-texts";
import { readSnapshot } from "../../../src/sheets/xlsx";
import { cell, relations, sheetXml, workbookOf } from "./archives";

const named = (attributes: string, formula: string) => `<definedName ${attributes}>${formula}</definedName>`;
const ours = 'name="_phu_luc_cchc.abc" localSheetId="0" hidden="1"';

describe("texts kept with a sheet, in a file", () => {
  it.each([
    [named(ours, '"1|a|b|44;48"'), "1|a|b|44;48"],
    [named(ours, "&quot;x&quot;&quot;y&amp;z&quot;"), 'x"y&z'],
    [
      named(
        ours
          .toUpperCase()
          .replaceAll(
            /NAME=|LOCALSHEETID=|HIDDEN=/g,
            (word) => ({ "NAME=": "name=", "LOCALSHEETID=": "localSheetId=" })[word] ?? "hidden=",
          ),
        '"x"',
      ),
      "x",
    ],
    [`<x:definedName ${ours}>"x"</x:definedName>`, "x"],
  ])("%s", (xml, text) => {
    expect(
      sheetTexts(xml)
        .get(0)
        ?.map((kept) => kept.text),
    ).toEqual([text]);
  });

  it.each([
    named(ours, "5"),
    named(ours, '"a"&amp;"b"'),
    named(ours, '"a'),
    named(ours, ""),
    named('name="khac" localSheetId="0"', '"x"'),
    named('name="_phu_luc_cchc.abc"', '"x"'),
    `<definedName ${ours}/>`,
    `<definedName ${ours}>`,
  ])("none in %s", (xml) => {
    expect(sheetTexts(xml).size).toBe(0);
  });

  it("no more than are wanted", () => {
    expect(sheetTexts(named(ours, '"x"').repeat(5000)).get(0)).toHaveLength(200);
  });

  it("belong to their sheet, counted with those that have no cells", async () => {
    const bytes = workbookOf(sheetXml(`<row r="1">${cell("A1", "x")}</row>`), {
      "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Hình" sheetId="2" r:id="rId2"/><sheet name="Bảng" sheetId="1" r:id="rId1"/></sheets><definedNames>${named(ours, '"hình"')}${named(ours.replace('"0"', '"1"'), '"bảng"')}</definedNames></workbook>`,
      "xl/_rels/workbook.xml.rels": relations(
        ["worksheet", "worksheets/sheet1.xml"],
        ["chartsheet", "chartsheets/sheet1.xml"],
      ),
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    });
    const { sheets } = await readSnapshot(bytes);
    expect(sheets.map(({ name, kept }) => [name, kept])).toEqual([
      ["Bảng", [{ name: "_phu_luc_cchc.abc", text: "bảng" }]],
    ]);
  });
});
