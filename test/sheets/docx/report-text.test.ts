import { strToU8, zipSync } from "fflate";
import { readReportText } from "../../../src/sheets/docx";
import { relations } from "../xlsx/archives";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function docx(body: string, head = ""): Uint8Array {
  const xml = `<?xml version="1.0"?>${head}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`;
  const parts = { "_rels/.rels": relations(["officeDocument", "word/document.xml"]), "word/document.xml": xml };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
}

const p = (...runs: string[]) =>
  `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join("")}</w:p>`;
const fault = (bytes: Uint8Array, name: string) => {
  try {
    return readReportText(bytes, name);
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe("the text of a report", () => {
  it("is the paragraphs of a Word document, whatever runs they are cut into", () => {
    const body = `${p("Tổng số ", "văn bản đến là ", "1356")}${p("A &amp; B &lt; 5")}<w:p/><w:p><w:del><w:r><w:delText>9</w:delText></w:r></w:del></w:p>`;
    expect(readReportText(docx(body), "a.docx").split("\n").slice(0, 2)).toEqual([
      "Tổng số văn bản đến là 1356",
      "A & B < 5",
    ]);
    expect(readReportText(docx(body), "a.docx")).not.toContain("9");
  });

  it("has a line for each row of a table, its cells parted by tabs", () => {
    const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
    const table = `<w:tbl><w:tr w:x="1">${cell("STT")}${cell("Chỉ tiêu")}</w:tr><w:tr>${cell("1")}${cell("Số TTHC")}</w:tr></w:tbl>`;
    const lines = readReportText(docx(`${p("Trước")}${table}${p("Sau")}`), "a.docx").split("\n");
    expect(lines.map((line) => line.replace(/ *\t */g, "|").trim()).filter(Boolean)).toEqual([
      "Trước",
      "STT|Chỉ tiêu|",
      "1|Số TTHC|",
      "Sau",
    ]);
  });

  it("is plain text in UTF-8 or UTF-16", () => {
    expect(readReportText(new TextEncoder().encode("Báo cáo"), "a.txt")).toBe("Báo cáo");
    expect(readReportText(new Uint8Array([0xff, 0xfe, 0x41, 0, 0xe0, 0x1e]), "a.TXT")).toBe("A\u1ee0");
  });

  it.each<[string, Uint8Array, string, string]>([
    ["an old file of Office", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "a.docx", "oldOffice"],
    ["no archive", strToU8("hello"), "a.docx", "notExcel"],
    ["a text in an old encoding", new Uint8Array([0xc4, 0x28, 0xff]), "a.txt", "notText"],
    ["entities", docx(p("x"), '<!DOCTYPE w [<!ENTITY a "aaaa">]>'), "a.docx", "unsafe"],
    [
      "an archive without a document",
      zipSync({ "_rels/.rels": strToU8(relations(["officeDocument", "xl/workbook.xml"])) }),
      "a.docx",
      "workbook",
    ],
    ["a document cut off", docx(p("x")).slice(0, 60), "a.docx", "broken"],
  ])("refuses %s", (_name, bytes, name, code) => {
    expect(fault(bytes, name)).toBe(code);
  });
});
