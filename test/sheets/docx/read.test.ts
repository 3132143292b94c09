import { type SheetSnapshot, wordTableAt } from "../../../src/core";
import { FileFault } from "../../../src/sheets/archive";
import { readReportText, readWord } from "../../../src/sheets/docx";
import { wordTableName } from "../../../src/text/word-places";
import { documentOf, p, r, tbl, tc, text, tr } from "../../support/word-documents";

const sheetOf = (body: string, ...more: Parameters<typeof documentOf> extends [string, ...infer M] ? M : never) =>
  readWord(documentOf(body, ...more)).snapshot.sheets[0]!;
const rowsOf = (body: string) => sheetOf(body).texts;
const cell = (content: string) => tbl(tr(`<w:tc>${content}</w:tc>`, tc("|")));
const textOf = (content: string) => rowsOf(cell(content))[0]?.[0];

describe("a Word document as a sheet", () => {
  it("has a row for each line and each row of a table, with an empty one between", () => {
    expect(rowsOf(p("BÁO ", "CÁO") + tbl(tr(tc("STT"), tc("Số")), tr(tc("1"), tc("1.289"))) + p("Nơi nhận"))).toEqual([
      ["BÁO CÁO", ""],
      ["STT", "Số"],
      ["1", "1.289"],
      ["", ""],
      ["Nơi nhận", ""],
    ]);
  });

  it("keeps every cell a text as it is typed, in one sheet", () => {
    const sheet = sheetOf(tbl(tr(tc(" 1.289 "), tc("01"), tc("62,78"))));
    expect(sheet.values).toEqual([
      ["1.289", "01", "62,78"],
      ["", "", ""],
    ]);
    expect(sheet.formats.flat().every((format) => format === "@")).toBe(true);
  });

  it("puts cells in the columns of the table's grid: spans, gaps before, merges downwards", () => {
    const head = tr(tc("A", '<w:vMerge w:val="restart"/>'), tc("B", '<w:gridSpan w:val="2"/>'));
    const below = tr(tc("unseen", "<w:vMerge/>"), tc("b1"), tc("b2"));
    const gap = `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${tc("last")}</w:tr>`;
    const document = readWord(documentOf(tbl(head, below, gap)));
    expect(document.snapshot.sheets[0]?.texts.slice(0, 3)).toEqual([
      ["A", "B", ""],
      ["", "b1", "b2"],
      ["", "", "last"],
    ]);
    const [owner, continued, spanned] = ["0,0", "1,0", "0,1"].map((key) => document.places.get(key));
    expect(continued).toBe(owner);
    expect(document.places.get("0,2")).toBe(spanned);
    expect(new Set([owner, spanned, undefined]).size).toBe(3);
    expect(document.places.has("2,0")).toBe(false);
  });

  it("takes a cell merged to the left for that cell, not for the one above", () => {
    const right = (val: string) => `<w:hMerge${val}/>`;
    const row = (one: string) => tr(tc(one, right(' w:val="restart"')), tc("unseen", right("")));
    const document = readWord(documentOf(tbl(row("a"), row("b"))));
    expect(document.snapshot.sheets[0]?.texts.slice(0, 2)).toEqual([
      ["a", ""],
      ["b", ""],
    ]);
    expect(document.places.get("1,1")).toEqual(document.places.get("1,0"));
  });

  it.each<[string, string, string]>([
    ["paragraphs of a cell are its lines", p("Tổng số") + p("TTHC"), "Tổng số\nTTHC"],
    ["a break is a line", p("a\nb"), "a\nb"],
    ["a table in a cell is its text", p("a") + tbl(tr(tc("b"), tc("c"))) + p(""), "a\nb\tc"],
    ["what is taken out is gone", `<w:p><w:del><w:r><w:delText>9</w:delText></w:r></w:del>${r("7")}</w:p>`, "7"],
    ["what is put in is there", `<w:p>${r("1")}<w:ins>${r("2")}</w:ins></w:p>`, "12"],
    [
      "what is moved stands where it went",
      `<w:p><w:moveFrom>${r("x")}</w:moveFrom><w:moveTo>${r("y")}</w:moveTo></w:p>`,
      "y",
    ],
    [
      "lines whose break is taken out are one",
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r("12")}</w:p>${p("34")}`,
      "1234",
    ],
    [
      "a field shows its result",
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r><w:r><w:t>code</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("491")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      "491",
    ],
    [
      "a field ends where a hidden run ends it",
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="end"/></w:r></w:p>${p("491")}`,
      "491",
    ],
    ["a simple field too", `<w:p><w:fldSimple w:instr="=1+1">${r("2")}</w:fldSimple></w:p>`, "2"],
    ["a control is what it holds", `<w:sdt><w:sdtPr/><w:sdtContent>${p("5")}</w:sdtContent></w:sdt>`, "5"],
    [
      "a control not filled in is empty",
      `<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r("Click")}</w:sdtContent></w:sdt></w:p>`,
      "",
    ],
    ["a link is its words", `<w:p><w:hyperlink>${r("Cổng DVC")}</w:hyperlink></w:p>`, "Cổng DVC"],
    [
      "a text box is passed over",
      `<w:p>${r("3")}<w:r><w:pict><w:txbxContent>${p("box")}</w:txbxContent></w:pict></w:r></w:p>`,
      "3",
    ],
    [
      "of two versions the plain one counts",
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="x"><w:drawing/></mc:Choice><mc:Fallback>${text("8")}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      "8",
    ],
    ["hidden words are not seen", `<w:p>${r("6")}<w:r><w:rPr><w:vanish/></w:rPr>${text("7")}</w:r></w:p>`, "6"],
    ["a hyphen that holds is a hyphen", `<w:p>${r("a")}<w:r><w:noBreakHyphen/></w:r>${r("b")}</w:p>`, "a-b"],
    [
      "a formula is typed in a line",
      `<w:p><m:oMath><m:f><m:num><m:r><m:t>446</m:t></m:r></m:num><m:den><m:r><m:t>491</m:t></m:r></m:den></m:f></m:oMath></w:p>`,
      "446/491",
    ],
    ["entities and literal text", "<w:p><w:r><w:t>A &amp; B<![CDATA[ < C]]></w:t></w:r></w:p>", "A & B < C"],
  ])("%s", (_, content, wanted) => {
    expect(textOf(content)).toBe(wanted);
  });

  it("leaves out rows taken out, looks through what wraps rows and cells", () => {
    const gone = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc("gone")}</w:tr>`;
    const kept = `<w:sdt><w:sdtContent>${tr(`<w:sdt><w:sdtContent>${tc("a")}</w:sdtContent></w:sdt>`, tc("b"))}</w:sdtContent></w:sdt>`;
    expect(rowsOf(tbl(gone, kept))[0]).toEqual(["a", "b"]);
  });

  it("sees the tables in a frame of one cell", () => {
    expect(rowsOf(tbl(tr(`<w:tc>${p("PHỤ LỤC 1")}${tbl(tr(tc("1"), tc("2")))}</w:tc>`))).slice(0, 2)).toEqual([
      ["PHỤ LỤC 1", ""],
      ["1", "2"],
    ]);
  });

  it("keeps what stands near tables and what the report begins with; the text has everything", () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `dòng ${i}`);
    const document = readWord(documentOf(lines.map((line) => p(line)).join("") + tbl(tr(tc("STT"), tc("Số")))));
    const shown = document.snapshot.sheets[0]!.texts.map(([first]) => first);
    expect(shown[0]).toBe("dòng 0");
    expect(shown.slice(-3)).toEqual(["dòng 2999", "STT", ""]);
    expect(shown.length).toBeLessThan(200);
    expect(document.snapshot.sheets[0]!.cut).toBe(false);
    expect(document.text.split("\n").slice(0, 3000)).toEqual(lines);
  });

  it("is cut where its tables are longer or wider than a sheet may be, and says so", () => {
    expect(sheetOf(tbl(...Array.from({ length: 2001 }, () => tr(tc("1"))))).cut).toBe(true);
    const wide = sheetOf(tbl(tr(...Array.from({ length: 61 }, () => tc("1")))));
    expect([wide.texts[0]?.length, wide.cut]).toEqual([60, true]);
  });

  it("with other prefixes, or none, is the same", () => {
    const body = p("a") + tbl(tr(tc("1", '<w:gridSpan w:val="2"/>'), tc("2")));
    const xml = (prefix: string, own: string) =>
      `<${prefix}document ${own}><${prefix}body>${body.replace(/<(\/?)w:/g, `<$1${prefix}`)}</${prefix}body></${prefix}document>`;
    const space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    for (const document of [
      xml("", `xmlns="${space}" xmlns:w="${space}"`),
      xml("ns0:", `xmlns:ns0="${space}" xmlns:w="${space}"`),
    ]) {
      expect(readWord(documentOf("", { "word/document.xml": document })).snapshot.sheets[0]?.texts).toEqual(
        rowsOf(body),
      );
    }
  });
});

describe("the report's text", () => {
  const body = p("Tổng số 16 văn bản") + tbl(tr(tc("TTHC"), tc("12"))) + p("PHỤ LỤC 1") + tbl(tr(tc("1"), tc("16")));

  it("has a line for each row of a table, its cells parted by tabs", () => {
    expect(readReportText(documentOf(body), "a.docx").split("\n")).toEqual([
      "Tổng số 16 văn bản",
      "TTHC\t12\t",
      "PHỤ LỤC 1",
      "1\t16\t",
    ]);
  });

  it("is told without the tables of the appendix", () => {
    const document = readWord(documentOf(body));
    const row = document.snapshot.sheets[0]!.texts.findIndex(([first]) => first === "1");
    expect(document.textWithout([row]).split("\n")).toEqual(["Tổng số 16 văn bản", "TTHC\t12\t", "PHỤ LỤC 1"]);
    expect(document.textWithout([])).toBe(document.text);
  });
});

describe("tables are named as a reader sees them", () => {
  const list = tbl(tr(tc("STT"), tc("Số liệu")), tr(tc("3.2.1."), tc("12")));
  const nameAt = (sheet: SheetSnapshot, row: number) => {
    const table = wordTableAt(sheet, row);
    return table && wordTableName(table);
  };

  it.each<[string, string, string]>([
    ["under an appendix", p("PHỤ LỤC SỐ 2") + list, "Phụ lục số 2"],
    ["with its title in the same line", p("Phụ lục II: SỐ LIỆU") + list, "Phụ lục II"],
    ["under none", list, "bảng duy nhất"],
    ["not under a sentence", p("Phụ lục 1 kèm theo báo cáo này.") + list, "bảng duy nhất"],
  ])("%s", (_, body, wanted) => {
    const sheet = sheetOf(body);
    const row = sheet.texts.findIndex(([first]) => first === "3.2.1.");
    expect(nameAt(sheet, row)).toBe(wanted);
  });

  it("by their number where there are several", () => {
    const sheet = sheetOf(p("Phụ lục 2") + list + p("") + list);
    const last = sheet.texts.map(([first]) => first).lastIndexOf("3.2.1.");
    expect(nameAt(sheet, last)).toBe("Phụ lục 2, bảng 2");
    expect(nameAt(sheet, 0)).toBeNull();
    expect(wordTableName({ heading: null, number: 3 })).toBe("bảng 3");
  });
});

describe("a document that is not sound", () => {
  const codeOf = (bytes: Uint8Array) => {
    try {
      readWord(bytes);
      return "read";
    } catch (error) {
      if (error instanceof FileFault) return error.code;
      throw error;
    }
  };
  const withXml = (xml: string) => documentOf("", { "word/document.xml": xml });

  it.each<[string, Uint8Array, string]>([
    ["a document type", withXml("<!DOCTYPE w [<!ENTITY a 'b'>]><w:document/>"), "unsafe"],
    ["XML that ends early", withXml("<w:document xmlns:w='a'><w:body>"), "broken"],
    ["no body", withXml("<w:document xmlns:w='a'/>"), "broken"],
    ["depth beyond any table", documentOf("<w:sdt><w:sdtContent>".repeat(5000)), "tooLarge"],
    ["a million elements", documentOf("<w:p/>".repeat(1_000_001)), "tooLarge"],
    ["spans beyond any table", documentOf(tbl(tr(tc("a", '<w:gridSpan w:val="999999999"/>'), tc("b")))), "read"],
  ])("%s", (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it("cut off or damaged anywhere is read or refused, never a crash", () => {
    const whole = documentOf(p("Báo cáo") + tbl(tr(tc("1"), tc("2"))));
    const ends = new Set<string>();
    for (let length = 1; length < whole.length; length += 37) ends.add(codeOf(whole.slice(0, length)));
    for (let at = 0; at < whole.length; at += 11) {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      ends.add(codeOf(damaged));
    }
    expect(
      [...ends].filter((end) => !/^(read|broken|notExcel|packed|unsafe|tooLarge|encrypted|word)$/.test(end)),
    ).toEqual([]);
    expect(ends).toContain("broken");
  });
});
