import { XMLValidator } from "fast-xml-parser";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { draw } from "../../../src/core";
import { markWord, readWord, type WordMark } from "../../../src/sheets/docx";
import { convert, describeWithLibreOffice } from "../../support/libreoffice";
import { count, filling, formOf, heading, listColumns, row, words } from "../../core/layout/forms";
import { anyTyping, documentOf, p, tbl, tc, tr, typedForm, WORD } from "../../support/word-documents";

const author = { name: "Phụ lục CCHC", initials: "CCHC" };
const mark = (row: number, column: number, more: Partial<WordMark> = {}): WordMark => ({
  row,
  column,
  severity: "error",
  notes: ["LỖI: a < b & c\u000b"],
  ...more,
});
const DOCUMENT = "word/document.xml";
const partOf = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
const bodyOf = (bytes: Uint8Array) => partOf(bytes, DOCUMENT);
const body =
  p("Kỳ báo cáo: Quý III") +
  tbl(
    tr(tc("STT", '<w:vMerge w:val="restart"/>'), tc("Kết quả", '<w:gridSpan w:val="2"/><w:vAlign w:val="center"/>')),
    tr(tc("", "<w:vMerge/>"), tc("Số"), "<w:tc><w:p/></w:tc>"),
    tr(tc("1"), tc("12", '<w:tcW w:w="9"/><w:shd w:val="clear" w:fill="CCCCCC"/><w:noWrap/>'), tc("a\nb")),
  );
const rows = Array.from({ length: 40 }, (_, i) =>
  i % 10 === 0 ? row(`muc-${i}`, `Mục ${i}`, heading) : row(`dong-${i}`, `Chỉ tiêu số ${i}`, count, { stt: `1.${i}` }),
);
const drawings = draw(formOf([{ id: "bang", columns: listColumns, rows }]), filling, words);
const unmarked = (xml: string) =>
  xml
    .replace(/<w:tcPr><w:shd [^>]*fill="FF[^>]*><\/w:tcPr>|<w:pPr><w:shd [^>]*fill="FF[^>]*><\/w:pPr>/g, "")
    .replace(/<w:shd [^>]*fill="FF[^>]*>/g, "")
    .replace(/<w:commentRange(?:Start|End) [^>]*>|<w:r><w:commentReference [^>]*><\/w:r>/g, "")
    .replace(/<w:p><\/w:p>/g, "<w:p/>");

describe("a marked copy of a Word document", () => {
  it("reads as the document does, and is it but for the marks", () => {
    const plain = documentOf(body.replace('<w:shd w:val="clear" w:fill="CCCCCC"/>', ""));
    const marked = fc.array(fc.nat(), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.option(anyTyping), marked, fc.boolean(), (typing, some, isError) => {
        const bytes = typing ? typedForm(drawings, typing) : plain;
        const { snapshot, places } = readWord(bytes);
        const cells = [...places.keys()].map((key) => key.split(",").map(Number) as [number, number]);
        const marks = some.map((pick) => mark(...cells[pick % cells.length]!, isError ? {} : { severity: "warning" }));
        const copy = markWord(bytes, marks, author);
        expect(readWord(copy).snapshot).toEqual(snapshot);
        expect(unmarked(bodyOf(copy)) === bodyOf(bytes)).toBe(true);
        for (const [path, part] of Object.entries(unzipSync(copy))) {
          expect([path, XMLValidator.validate(strFromU8(part))]).toEqual([path, true]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("leaves every other part byte for byte", () => {
    const bytes = documentOf(body, { "word/styles.xml": "<w:styles xmlns:w='x' />", "customXml/a.bin": "\u0001" });
    const [before, after] = [unzipSync(bytes), unzipSync(markWord(bytes, [mark(3, 1)], author))];
    const changed = Object.keys(after).filter(
      (path) => Buffer.compare(after[path]!, before[path] ?? Buffer.alloc(0)) !== 0,
    );
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "word/_rels/document.xml.rels",
      "word/cchcComments1.xml",
      DOCUMENT,
    ]);
  });

  it("puts shading where the schema wants it, in the place of shading that is there", () => {
    const xml = bodyOf(markWord(documentOf(body), [mark(1, 1), mark(3, 1)], author));
    expect(xml).toMatch(/<w:gridSpan w:val="2"\/><w:shd [^>]*w:fill="FFC7CE"\/><w:vAlign/);
    expect(xml).toMatch(/<w:tcW w:w="9"\/><w:shd [^>]*w:fill="FFC7CE"\/><w:noWrap\/>/);
    expect(xml).not.toContain("CCCCCC");
  });

  it("has one comment a cell, however many places of a merge are marked", () => {
    const marks = [mark(1, 0), mark(2, 0, { notes: ["khác"] }), mark(1, 2, { severity: "warning" }), mark(1, 1)];
    const copy = markWord(documentOf(body), marks, author);
    const comments = partOf(copy, "word/cchcComments1.xml");
    expect(comments.match(/<w:comment /g)).toHaveLength(2);
    expect(comments).toContain("khác");
    expect(comments).toContain('w:author="Phụ lục CCHC" w:initials="CCHC"');
    expect(bodyOf(copy)).not.toContain("FFEB9C");
  });

  it("keeps comments that are there and numbers its own behind them", () => {
    const own = `<w:comments xmlns:w="${WORD}"><w:comment w:id="7" w:author="Lãnh đạo"><w:p/></w:comment></w:comments>`;
    const bytes = documentOf(body, { "word/comments.xml": own }, [["comments", "comments.xml"]]);
    const once = markWord(bytes, [mark(0, 0)], author);
    const twice = markWord(once, [mark(0, 0), mark(3, 2)], author);
    const ids = [...partOf(twice, "word/comments.xml").matchAll(/<w:comment w:id="(\d+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(["7", "8", "9", "10"]);
    expect(partOf(twice, "word/comments.xml")).toContain("Lãnh đạo");
    expect(Object.keys(unzipSync(twice))).toEqual(Object.keys(unzipSync(bytes)));
  });

  it("is sound whatever prefix the document has", () => {
    const plain = body.replace(/<(\/?)w:/g, "<$1");
    const bytes = documentOf("", {
      [DOCUMENT]: `<document xmlns="${WORD}" xmlns:w="${WORD}"><body>${plain}</body></document>`,
    });
    const copy = markWord(bytes, [mark(0, 0), mark(3, 1), mark(2, 2)], author);
    expect(XMLValidator.validate(bodyOf(copy))).toBe(true);
    expect(readWord(copy).snapshot).toEqual(readWord(bytes).snapshot);
    expect(bodyOf(copy).match(/commentReference/g)).toHaveLength(3);
  });

  it("is refused, not made, where the document is not well-formed", () => {
    const comments = documentOf(body, { "word/comments.xml": "<w:comments>" }, [["comments", "comments.xml"]]);
    expect(() => markWord(comments, [mark(0, 0)], author)).toThrow(/unmarked/);
  });

  it("of nothing is the document itself", () => {
    const bytes = documentOf(body);
    expect(markWord(bytes, [], author)).toBe(bytes);
    expect(markWord(bytes, [mark(99, 99)], author)).toBe(bytes);
  });
});

describeWithLibreOffice("a marked document in LibreOffice", () => {
  it("shows shading and comments", () => {
    const copy = markWord(documentOf(body), [mark(0, 0), mark(3, 1), mark(3, 2, { severity: "warning" })], author);
    const shown = convert(copy, "fodt", "docx").toString("utf8");
    expect(shown.match(/<office:annotation[ >]/g)).toHaveLength(3);
    expect(shown).toContain("<dc:creator>Phụ lục CCHC</dc:creator>");
    expect(shown).toMatch(/fo:background-color="#ffc7ce"/);
    expect(shown).toMatch(/fo:background-color="#ffeb9c"/);
  });
});
