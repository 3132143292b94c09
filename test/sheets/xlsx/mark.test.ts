import { strFromU8, unzipSync } from "fflate";
import { draw, type Snapshot } from "../../../src/core";
import { type CellMark, markWorkbook, readSnapshot, writeDrawings } from "../../../src/sheets/xlsx";
import { filling, listForm, words } from "../../core/layout/forms";
import { convert, describeWithLibreOffice } from "../../support/libreoffice";
import { cell, recordsOf, sheetXml, workbookOf } from "./archives";

const mark = (row: number, column: number, more: Partial<CellMark> = {}): CellMark => ({
  sheet: "Phụ lục 1",
  row,
  column,
  severity: "error",
  notes: ["LỖI: a < b & c"],
  ...more,
});
/** A figure, a label, a cell and a row that are not in the file. */
const marks = [mark(7, 3), mark(8, 1, { severity: "warning" }), mark(8, 30), mark(70, 2, { notes: ["một", "hai"] })];

const form = () => writeDrawings(draw(listForm, filling, words));
const SHEET = "xl/worksheets/sheet1.xml";
const textOf = (file: Uint8Array, part: string) => strFromU8(unzipSync(file)[part] ?? new Uint8Array());

/** The archive's entries as they lie in the file: header and packed bytes. */
function packed(file: Uint8Array): Map<string, string> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const starts = [...recordsOf(file, "local"), recordsOf(file, "directory")[0] ?? file.length];
  return new Map(
    starts.slice(0, -1).map((start, i) => {
      const name = strFromU8(file.subarray(start + 30, start + 30 + view.getUint16(start + 26, true)));
      return [name, Buffer.from(file.subarray(start, starts[i + 1])).toString("base64")];
    }),
  );
}

const contents = ({ sheets }: Snapshot) =>
  sheets.map(({ values, texts, formats }) => ({ values, texts, formats: formats.slice(0, 7) }));

describe("a marked copy", () => {
  it("leaves every part it does not need byte for byte as it was packed", async () => {
    const file = await form();
    const before = packed(file);
    const after = packed(markWorkbook(file, marks));
    const changed = [...before.keys()].filter((name) => after.get(name) !== before.get(name));
    expect(changed.sort()).toEqual(["[Content_Types].xml", "xl/styles.xml", SHEET]);
    expect([...after.keys()].filter((name) => !before.has(name)).sort()).toEqual([
      "xl/cchcNotes1.xml",
      "xl/cchcShapes1.vml",
      "xl/worksheets/_rels/sheet1.xml.rels",
    ]);
  });

  it("changes in the sheet only the styles of marked cells", async () => {
    const file = await form();
    const marked = textOf(markWorkbook(file, marks), SHEET);
    const undone = marked
      .replace(/<legacyDrawing [^>]*>/, "")
      .replace(/<row r="71"><c r="C71" s="\d+"\/><\/row>/, "")
      .replace(/<c r="AE9" s="\d+"\/>/, "");
    const withoutStyle = (xml: string) => xml.replace(/(<c r="(?:D8|B9)"[^>]*?) s="\d+"/g, "$1");
    expect(withoutStyle(undone)).toBe(withoutStyle(textOf(file, SHEET)));
    expect(undone).not.toBe(textOf(file, SHEET));
  });

  it("holds what the file holds", async () => {
    const file = await form();
    expect(contents(await readSnapshot(markWorkbook(file, marks)))).toEqual(contents(await readSnapshot(file)));
  });

  it("keeps everything of a cell's style but its fill", async () => {
    const marked = markWorkbook(await form(), [mark(7, 3)]);
    const styles = textOf(marked, "xl/styles.xml");
    const formats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1]?.match(/<xf .*?(?:\/>|<\/xf>)/gs) ?? [];
    const styleOf = (xml: string) => Number(/<c r="D8"[^>]* s="(\d+)"/.exec(xml)?.[1]);
    const bare = (format = "") => format.replace(/ (?:fillId|applyFill)="\d+"/g, "");
    const after = formats[styleOf(textOf(marked, SHEET))];
    expect(bare(after)).toBe(bare(formats[styleOf(textOf(await form(), SHEET))]));
    const fill = Number(/fillId="(\d+)"/.exec(after ?? "")?.[1]);
    expect(styles.match(/<fill>.*?<\/fill>/gs)?.[fill]).toContain('rgb="FFFFC7CE"');
    expect(Number(/<cellXfs count="(\d+)"/.exec(styles)?.[1])).toBe(formats.length);
  });

  it("keeps notes that are there already, their own cell's too", async () => {
    const twice = markWorkbook(markWorkbook(await form(), [mark(7, 3)]), [mark(7, 3, { notes: ["khác"] }), mark(8, 3)]);
    const notes = textOf(twice, "xl/cchcNotes1.xml");
    expect([...notes.matchAll(/ref="(\w+)" authorId="(\d)"/g)].map(([, ref, author]) => [ref, author])).toEqual([
      ["D8", "0"],
      ["D9", "1"],
    ]);
    expect(notes).not.toContain("khác");
    expect(textOf(twice, SHEET).match(/legacyDrawing/g)).toHaveLength(1);
    expect(textOf(twice, "xl/cchcShapes1.vml").match(/<v:shape /g)).toHaveLength(2);
  });

  it("stands before what must come after it in the sheet", () => {
    const tail = '<pageMargins left="1"/><tableParts count="0"/>';
    const file = workbookOf(sheetXml(`<row r="1">${cell("A1", 1)}</row>`, tail), {
      "xl/styles.xml": "<styleSheet><fills><fill/></fills><cellXfs><xf/></cellXfs></styleSheet>",
    });
    const marked = textOf(markWorkbook(file, [mark(0, 0, { sheet: "Sheet1" })]), SHEET);
    expect(marked).toMatch(/<pageMargins left="1"\/><legacyDrawing [^>]*\/><tableParts/);
    expect(marked).toContain('<c r="A1" s="1"><v>1</v></c>');
  });

  it("of nothing is the file itself", async () => {
    const file = await form();
    expect(markWorkbook(file, [])).toBe(file);
  });
});

describeWithLibreOffice("a marked copy in LibreOffice", () => {
  it("shows fills and notes", async () => {
    const shown = convert(markWorkbook(await form(), marks), "fods").toString("utf8");
    expect(shown.match(/<office:annotation[ >]/g)).toHaveLength(marks.length);
    expect(shown).toContain("LỖI: a &lt; b &amp; c");
    expect(shown).toContain('fo:background-color="#ffc7ce"');
    expect(shown).toContain('fo:background-color="#ffeb9c"');
  });
});
