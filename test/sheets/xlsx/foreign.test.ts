import { readFileSync } from "node:fs";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { readSnapshot, readText } from "../../../src/sheets/xlsx";
import { newForm } from "../../../src/entry/cli/new-form";
import { convert, describeWithLibreOffice } from "../../support/libreoffice";
import { cell, type Parts, relations, sheetXml, workbookOf } from "./archives";

jest.setTimeout(240_000);

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRINGS = `<sst xmlns="${MAIN}"><si><t>Tổng số</t></si><si><r><t xml:space="preserve">Trong </t></r><r><rPr><b/></rPr><t>đó</t></r></si></sst>`;
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="170" formatCode="#,##0.00"/></numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="49"/><xf numFmtId="170"/></cellXfs></styleSheet>`;
const book = (sheets: string, more = "") =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${more}<sheets>${sheets}</sheets></workbook>`;

async function read(rows: string, tail = "", more: Parts = {}) {
  const parts = { "xl/sharedStrings.xml": STRINGS, "xl/styles.xml": STYLES, ...more };
  const { sheets } = await readSnapshot(workbookOf(sheetXml(rows, tail), parts));
  return sheets;
}

describe("cells as other programs write them", () => {
  it.each<[string, string, string | number | boolean, string, string]>([
    ["a shared string", '<c r="A1" t="s"><v>0</v></c>', "Tổng số", "Tổng số", "General"],
    ["rich text", '<c r="A1" t="s"><v>1</v></c>', "Trong đó", "Trong đó", "General"],
    ["an inline string", '<c r="A1" t="inlineStr"><is><t>12</t></is></c>', "12", "12", "General"],
    ["inline rich text", '<c r="A1" t="inlineStr"><is><r><t>1</t></r><r><t>2</t></r></is></c>', "12", "12", "General"],
    ["a cell without address", "<c><v>5</v></c>", 5, "5", "General"],
    ["a formula's value", '<c r="A1"><f>SUM(B1:B9)</f><v>7</v></c>', 7, "7", "General"],
    ["a shared formula's value", '<c r="A1"><f t="shared" si="0"/><v>8</v></c>', 8, "8", "General"],
    ["a formula's text", '<c r="A1" t="str"><f>B1</f><v>446/491</v></c>', "446/491", "446/491", "General"],
    ["an error", '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', "#DIV/0!", "#DIV/0!", "General"],
    ["a call of another program, never made", `<c r="A1"><f>cmd|' /C calc'!A0</f><v>0</v></c>`, 0, "0", "General"],
    ["a link to another file, never followed", '<c r="A1"><f>[1]Sheet1!$A$1</f><v>3</v></c>', 3, "3", "General"],
    ["a truth", '<c r="A1" t="b"><v>1</v></c>', true, "TRUE", "General"],
    ["a percentage", '<c r="A1" s="1"><v>1</v></c>', 1, "100%", "0%"],
    ["a text that looks like a number", '<c r="A1" s="3" t="inlineStr"><is><t>01</t></is></c>', "01", "01", "@"],
    ["two decimals", '<c r="A1" s="4"><v>1297</v></c>', 1297, "1,297.00", "#,##0.00"],
    [
      "a line end as Excel escapes it",
      '<c r="A1" t="inlineStr"><is><t>a_x000D_\r\nb</t></is></c>',
      "a\nb",
      "a\nb",
      "General",
    ],
    ["a number beyond numbers", '<c r="A1"><v>1e999</v></c>', "Infinity", "Infinity", "General"],
  ])("%s", async (_, xml, value, text, format) => {
    const [sheet] = await read(`<row r="1">${xml}</row>`);
    expect([sheet?.values[0]?.[0], sheet?.texts[0]?.[0], sheet?.formats[0]?.[0]]).toEqual([value, text, format]);
  });

  it.each([
    '<c r="A1" s="1" t="s"/>',
    '<c r="A1" t="s"></c>',
    '<c r="A1" t="s"><v/></c>',
    "<c r='A1' t = 's' ><v></v></c>",
  ])("empty but said to be a shared text are empty: %s", async (xml) => {
    const [sheet] = await read(`<row r="1">${xml}<c r="B1"><v>1</v></c></row>`);
    expect(sheet?.values).toEqual([["", 1]]);
  });

  it.each([
    ["1900", "", 44561],
    ["1904", '<workbookPr date1904="1"/>', 43099],
  ])("dates of the %s system keep their number and show their day", async (_, property, serial) => {
    const workbook = book('<sheet name="Sheet1" sheetId="1" r:id="rId1"/>', property);
    const cells = `<row r="1"><c r="A1" s="2"><v>${serial}</v></c></row>`;
    const [sheet] = await read(cells, "", { "xl/workbook.xml": workbook });
    expect(sheet?.values).toEqual([[serial]]);
    expect(sheet?.texts[0]?.[0]).toMatch(/2021/);
  });

  it("under a merge count as empty", async () => {
    const merges = '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
    const [sheet] = await read(`<row r="1">${cell("A1", 1)}${cell("B1", 2)}${cell("C1", 3)}</row>`, merges);
    expect(sheet?.values).toEqual([[1, "", 3]]);
    expect(sheet?.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
    expect((await read(`<row r="1">${cell("A1", 1)}</row>`))[0]).not.toHaveProperty("merges");
  });

  it("with formulas nobody calculated hold the formula, shared ones too; a result that is there counts", async () => {
    const cells = [
      '<c r="A1"><f>B1+C1</f></c>',
      '<c r="B1"><f>1+1</f><v></v></c>',
      '<c r="C1"><f t="shared" ref="C1:D1" si="0">A2+1</f></c>',
      '<c r="D1"><f t="shared" si="0"/></c>',
      '<c r="E1"><f>2+3</f><v>5</v></c>',
      '<c r="F1" t="str"><f>""</f><v></v></c>',
      cell("G1", 7),
    ].join("");
    const [sheet] = await read(`<row r="1">${cells}</row>`);
    const isFormula = sheet?.values[0]?.map((value) => typeof value === "string" && value.startsWith("="));
    expect(isFormula).toEqual([true, true, true, true, false, false, false]);
    expect(sheet?.values[0]?.slice(4)).toEqual([5, "", 7]);
  });

  it("in rows and columns that are hidden or filtered away are read as the others", async () => {
    const rows = [1, 2, 3].map(
      (row) =>
        `<row r="${row}"${row === 2 ? ' hidden="1"' : ""}>${cell(`A${row}`, row)}${cell(`B${row}`, 10 * row)}</row>`,
    );
    const filter =
      '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>';
    const columns = '<cols><col min="2" max="2" width="0" hidden="1"/></cols>';
    const xml = sheetXml(rows.join(""), filter).replace("<sheetData>", `${columns}<sheetData>`);
    const { sheets } = await readSnapshot(workbookOf(xml));
    expect(sheets[0]?.values).toEqual([
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
    expect(sheets[0]?.hidden).toEqual({ rows: [1], columns: [1] });
  });

  it("with a prefix on every element are read", async () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`;
    const { sheets } = await readSnapshot(workbookOf(xml));
    expect(sheets[0]?.values).toEqual([[1]]);
  });

  it("are found on hidden sheets too; a sheet of a chart is left out", async () => {
    const workbook = book(
      '<sheet name="Biểu đồ" sheetId="1" r:id="rId2"/><sheet name="Ẩn &amp; kín" sheetId="2" state="hidden" r:id="rId1"/>',
    );
    const sheets = await read(`<row r="1">${cell("A1", 1)}</row>`, "", {
      "xl/workbook.xml": workbook,
      "xl/_rels/workbook.xml.rels": relations(
        ["worksheet", "/xl/worksheets/sheet1.xml"],
        ["chartsheet", "chartsheets/sheet1.xml"],
      ),
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    });
    expect(sheets.map(({ name, visible, values }) => [name, visible, values])).toEqual([["Ẩn & kín", false, [[1]]]]);
  });
});

describe("archives as other programs pack them", () => {
  const rows = `<row r="1">${cell("A1", 1)}</row>`;
  const parts = unzipSync(workbookOf(sheetXml(rows), { "xl/sharedStrings.xml": STRINGS, "xl/styles.xml": STYLES }));
  const packed = (name: (path: string) => string, content = (part: Uint8Array) => part) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([path, part]) => [name(path), content(part)])));

  it.each([
    ["folders parted by backslashes", packed((path) => path.replaceAll("/", "\\"))],
    ["names in other letters", packed((path) => (path.startsWith("xl/") ? path.toLowerCase() : path))],
    [
      "UTF-16 without its mark",
      packed(
        (path) => path,
        (part) => Buffer.from(strFromU8(part), "utf16le").swap16(),
      ),
    ],
  ])("with %s are read", async (_, file) => {
    const { sheets } = await readSnapshot(file);
    expect(sheets.map(({ name, values }) => [name, values])).toEqual([["Sheet1", [[1]]]]);
  });

  it("with a backslash that leads out are refused", async () => {
    await expect(readSnapshot(packed((path) => `..\\${path}`))).rejects.toThrow(/unsafe/);
  });

  it("with a sheet that has no part are read without it", async () => {
    const workbook = book('<sheet name="Sheet1" sheetId="1" r:id="rId1"/><sheet name="Module" sheetId="2" r:id=""/>');
    const sheets = await read(rows, "", { "xl/workbook.xml": workbook });
    expect(sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });
});

describe("a .csv or .tsv", () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  it.each<[string, Uint8Array, string[][]]>([
    [
      "commas",
      utf8('a,b\r\n1.297,"99,79"\r\n'),
      [
        ["a", "b"],
        ["1.297", "99,79"],
      ],
    ],
    [
      "semicolons",
      utf8("STT;Số liệu\n01;99,79\n1;=1+1"),
      [
        ["STT", "Số liệu"],
        ["01", "99,79"],
        ["1", "=1+1"],
      ],
    ],
    ["quotes and lines within", utf8('a,"b ""c"" \nd"\n'), [["a", 'b "c" \nd']]],
    ["a mark of UTF-8", utf8("\uFEFFđ,ê"), [["đ", "ê"]]],
    ["UTF-16", Buffer.from("\uFEFFđ\tê", "utf16le"), [["đ", "ê"]]],
    ["UTF-16, the other way", Buffer.from("\uFEFFđ\tê", "utf16le").swap16(), [["đ", "ê"]]],
    ["Excel's own hint", utf8("sep=;\r\na,b;c"), [["a,b", "c"]]],
    [
      "lines of different length",
      utf8("a\n\nb,c,d\n,,\n"),
      [
        ["a", "", ""],
        ["", "", ""],
        ["b", "c", "d"],
      ],
    ],
  ])("with %s is read, every cell as typed", (_, bytes, texts) => {
    const [sheet] = readText(bytes, "tệp").sheets;
    expect(sheet?.texts).toEqual(texts);
    expect(sheet?.values).toEqual(texts);
  });

  it("in another encoding is refused, not guessed", () => {
    expect(() => readText(new Uint8Array([0x53, 0xe8, 0x20, 0x6c]), "tệp")).toThrow(/notText/);
    expect(() => readText(Buffer.from("a\tb", "utf16le"), "tệp")).toThrow(/notText/);
  });

  it("beyond the limits is cut, and says so", () => {
    const [sheet] = readText(utf8("1\n".repeat(2001)), "tệp").sheets;
    expect([sheet?.texts.length, sheet?.cut]).toEqual([2000, true]);
  });
});

describeWithLibreOffice("a blank form opened and saved by LibreOffice", () => {
  const ids = (JSON.parse(readFileSync("templates/catalogue.json", "utf8")) as { id: string }[]).map(({ id }) => id);
  it.each(ids)("%s: holds the same cells, shown the same", async (template) => {
    const file = await newForm({ template, period: "nam", year: 2021, office: "UBND" });
    const before = (await readSnapshot(file)).sheets;
    const after = (await readSnapshot(convert(file, "xlsx"))).sheets;
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    expect(after.map(({ texts }) => texts)).toEqual(before.map(({ texts }) => texts));
  });
});
