import { XMLValidator } from "fast-xml-parser";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { address } from "../../../src/core";
import { type CellMark, markWorkbook, readSnapshot } from "../../../src/sheets/xlsx";
import { convert, describeWithLibreOffice } from "../../support/libreoffice";
import { relations, workbookOf } from "./archives";

/** Workbooks as other programs write them, to be marked: whatever they are like, the copy is sound and has the marks. */

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const SHEET = "xl/worksheets/sheet1.xml";

interface Oddity {
  readonly quote: "'" | '"';
  readonly prefix: "" | "x:";
  readonly styles: "none" | "bare" | "full";
  /** Cells and rows say where they are: all, none, or every second. */
  readonly addresses: "all" | "none" | "some";
  readonly encoding: "utf8" | "utf16";
  readonly lowerCase: boolean;
  readonly emptyRows: boolean;
  /** Between the rows and in the cells: what is no element. */
  readonly asides: boolean;
  readonly tail: readonly string[];
}

/** In the order of the schema. */
const TAILS = [
  '<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"/></extLst></cfRule></conditionalFormatting>',
  '<dataValidations count="1"><dataValidation type="whole" sqref="A1"><formula1>1</formula1></dataValidation></dataValidations>',
  '<pageMargins left="1" right="1" top="1" bottom="1" header="0.5" footer="0.5"/>',
  `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>`,
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"/></extLst>',
];

const STYLES = {
  bare: `<styleSheet xmlns="${MAIN}"/>`,
  full: `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf fillId="0"/><xf numFmtId="9" applyFill="0" fillId="1"><alignment/></xf><xf numFmtId="49"/></cellXfs><dxfs count="0"/></styleSheet>`,
};

const oddity: fc.Arbitrary<Oddity> = fc.record({
  quote: fc.constantFrom("'", '"'),
  prefix: fc.constantFrom("", "x:"),
  styles: fc.constantFrom("none", "bare", "full"),
  addresses: fc.constantFrom("all", "none", "some"),
  encoding: fc.constantFrom("utf8", "utf16"),
  lowerCase: fc.boolean(),
  emptyRows: fc.boolean(),
  asides: fc.boolean(),
  tail: fc.subarray(TAILS),
});

const ROWS = 6;
const COLUMNS = 4;

/** A comment with a row in it, an instruction, a cell's text that is literal. */
const withAsides = (xml: string) =>
  xml
    .replace(/<row/g, '<!--<row r="3"><c r="A3"/></row>--><?a b?><row')
    .replace(/<t>[^<]*<\/t>/g, "<t><![CDATA[<ô> & <row>]]></t>");

function sheetXml({ addresses, emptyRows, asides, tail, styles }: Oddity): string {
  const told = (at: number) => addresses === "all" || (addresses === "some" && at % 2 === 0);
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const cells = Array.from({ length: COLUMNS }, (__, column) => {
      const place = told(column) ? ` r="${address(row, column)}"` : "";
      const style = styles === "bare" || column === 0 ? "" : ` s="${column % 3}"`;
      return column === 2
        ? `<c${place}${style} t="inlineStr"><is><t>&lt;ô ${row}&gt;</t></is></c>`
        : `<c${place}${style}><v>${row * 10 + column}</v></c>`;
    });
    return `<row${told(row) ? ` r="${row + 1}"` : ""}>${cells.join("")}</row>`;
  });
  const written = asides ? withAsides(rows.join("")) : rows.join("");
  const data = emptyRows ? "<sheetData/>" : `<sheetData>${written}</sheetData>`;
  return `<worksheet xmlns="${MAIN}">${data}${tail.join("")}</worksheet>`;
}

/** Other quotes and prefixes for the same part. */
function odd(xml: string, { quote, prefix }: Oddity): string {
  const quoted = quote === "'" ? xml.replaceAll('"', "'") : xml;
  if (prefix === "") return quoted;
  return quoted.replace(/<(\/?)(?=[a-zA-Z]+[\s/>])/g, "<$1x:").replace("xmlns=", "xmlns:x=");
}

function workbook(how: Oddity): Uint8Array {
  const file = workbookOf("", {
    [SHEET]: odd(sheetXml(how), how),
    ...(how.styles === "none" ? {} : { "xl/styles.xml": odd(STYLES[how.styles], how) }),
    "xl/_rels/workbook.xml.rels": relations(
      ["worksheet", "worksheets/sheet1.xml"],
      ...(how.styles === "none" ? [] : [["styles", "styles.xml"] as const]),
    ),
  });
  const parts = Object.entries(unzipSync(file)).map(([path, part]) => [
    how.lowerCase ? path.toLowerCase() : path,
    how.encoding === "utf16" && path === SHEET
      ? new Uint8Array(Buffer.from(`\uFEFF${strFromU8(part)}`, "utf16le"))
      : part,
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}

const textOf = (part: Uint8Array = new Uint8Array()) =>
  new TextDecoder(part[0] === 0xff ? "utf-16le" : "utf-8").decode(part);
const marksOf = (places: readonly (readonly [number, number])[]): CellMark[] =>
  places.map(([row, column], i) => ({
    sheet: "Sheet1",
    row,
    column,
    severity: i % 2 === 0 ? "error" : "warning",
    notes: [`LỖI: “\u000b” < 5 & _x000B_ (${row})`],
  }));

const places = fc.uniqueArray(fc.tuple(fc.nat(ROWS + 3), fc.nat(COLUMNS + 2)), {
  minLength: 1,
  maxLength: 12,
  selector: String,
});

/** The sheet without what marking puts into it. */
const unmarked = (xml: string) =>
  xml
    .replace(/<(x:)?legacyDrawing [^>]*>/, "")
    .replace(/<(x:)?c r="\w+" s="\d+"\/>/g, "")
    .replace(/<(x:)?row r="\d+"><\/(x:)?row>/g, "")
    .replace(/\ss\s*=\s*(?:"\d+"|'\d+')/g, "")
    .replace(/<(x:)?sheetData><\/(x:)?sheetData>/, "<$1sheetData/>");

describe("a marked copy of an odd workbook", () => {
  it("is sound, says the same, and differs by its marks alone", async () => {
    await fc.assert(
      fc.asyncProperty(oddity, places, async (how, where) => {
        const file = workbook(how);
        const copy = markWorkbook(file, marksOf(where));
        const [before, after] = [await readSnapshot(file), await readSnapshot(copy)];
        expect(after.sheets.map(({ values }) => values)).toEqual(before.sheets.map(({ values }) => values));
        const parts = unzipSync(copy);
        for (const [path, part] of Object.entries(parts)) {
          expect([path, XMLValidator.validate(textOf(part))]).toEqual([path, true]);
        }
        const path = how.lowerCase ? SHEET.toLowerCase() : SHEET;
        expect(unmarked(textOf(parts[path]))).toBe(unmarked(textOf(unzipSync(file)[path])));
        const notes = Object.entries(parts).find(([name]) => name.includes("cchcNotes"))?.[1];
        expect(textOf(notes).match(/<comment /g)).toHaveLength(where.length);
        expect(textOf(notes)).not.toMatch(/(?<!_x005F)_x000B_/);
        expect(textOf(parts[path]).match(/legacyDrawing/g)).toHaveLength(1);
      }),
      { numRuns: 80 },
    );
  });

  it("puts the notes' drawing before what a data bar does not hold", () => {
    const how: Oddity = {
      quote: '"',
      prefix: "",
      styles: "full",
      addresses: "all",
      encoding: "utf8",
      lowerCase: false,
      emptyRows: false,
      asides: true,
      tail: TAILS,
    };
    const xml = textOf(unzipSync(markWorkbook(workbook(how), marksOf([[1, 1]])))[SHEET]);
    expect(xml).toMatch(
      /<\/conditionalFormatting><dataValidations.*<pageMargins [^>]*><legacyDrawing [^>]*><mc:AlternateContent/,
    );
  });

  it.each<[string, (xml: string) => string]>([
    ["is not well-formed", (xml) => xml.replace("<v>", "<v><")],
    [
      "is out of the schema's order",
      (xml) => xml.replace("<sheetData>", "<pageMargins/><sheetData>").replace("<cols/>", ""),
    ],
    ["has a cell twice", (xml) => xml.replace(/<c .*<\/c>/, "$&$&")],
    ["has a row twice", (xml) => xml.replace(/<row .*<\/row>/, "$&$&")],
    ["has a cell of another row", (xml) => xml.replace("A1", "A9")],
    [
      "has rows to choose from",
      (xml) => xml.replace(/<row .*<\/row>/, `<mc:AlternateContent xmlns:mc="${MC}">$&</mc:AlternateContent>`),
    ],
    [
      "has shapes to choose from",
      (xml) =>
        xml.replace(
          "</worksheet>",
          `<mc:AlternateContent xmlns:mc="${MC}" xmlns:r="r"><mc:Choice><legacyDrawing r:id="a"/></mc:Choice></mc:AlternateContent></worksheet>`,
        ),
    ],
    [
      "has notes without their drawing",
      (xml) => xml.replace("</worksheet>", '<legacyDrawing xmlns:r="r" r:id="no"/></worksheet>'),
    ],
  ])("is refused where the sheet %s", (_, harm) => {
    const file = workbookOf(
      `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><pageMargins/></worksheet>`,
    );
    const parts = unzipSync(file);
    const harmed = zipSync({ ...parts, [SHEET]: strToU8(harm(textOf(parts[SHEET]))) });
    expect(() => markWorkbook(harmed, marksOf([[0, 0]]))).toThrow(/unmarked/);
  });
});

describeWithLibreOffice("a marked copy of an odd workbook in LibreOffice", () => {
  it.each(["none", "bare", "full"] as const)("with styles: %s", (styles) => {
    const how: Oddity = {
      quote: "'",
      prefix: "",
      styles,
      addresses: "some",
      encoding: "utf8",
      lowerCase: false,
      emptyRows: false,
      asides: true,
      tail: TAILS,
    };
    const shown = convert(
      markWorkbook(
        workbook(how),
        marksOf([
          [1, 1],
          [2, 3],
          [9, 0],
        ]),
      ),
      "fods",
    ).toString("utf8");
    expect(shown.match(/<office:annotation[ >]/g)).toHaveLength(3);
    expect(shown).toContain('fo:background-color="#ffc7ce"');
    expect(shown).toContain('fo:background-color="#ffeb9c"');
  });
});
