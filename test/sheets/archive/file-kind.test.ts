import { strToU8, zipSync } from "fflate";
import { fileKind, type FileKind } from "../../../src/sheets/archive";
import { fileFaults } from "../../../src/text/file-faults";
import { documentOf, p } from "../../support/word-documents";
import { cell, recordsOf, patched, sheetXml, workbookOf } from "../xlsx/archives";

/** A container of Office before 2007: header, one sector of the allocation table, sectors of the directory. */
function container(names: readonly string[], nested: readonly string[] = []): Uint8Array {
  const entries = ["Root Entry", ...names, ...nested];
  const sectors = Math.ceil(entries.length / 4);
  const bytes = Buffer.alloc(512 * (2 + sectors));
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  bytes.fill(0xff, 76, 512);
  bytes.writeUInt32LE(0, 76);
  bytes.fill(0xff, 512, 1024);
  for (let i = 1; i < sectors; i += 1) bytes.writeUInt32LE(i + 1, 512 + 4 * i);
  bytes.writeUInt32LE(0xfffffffe, 512 + 4 * sectors);
  entries.forEach((name, i) => {
    const at = 1024 + 128 * i;
    bytes.write(name, at, "utf16le");
    bytes.writeUInt16LE(2 * name.length + 2, at + 64);
    bytes.fill(0xff, at + 68, at + 80);
    // Siblings hang one under the other; what lies in a folder hangs under nobody here.
    if (i > 0 && i < names.length) bytes.writeUInt32LE(i + 1, at + 72);
    if (i === 0) bytes.writeUInt32LE(1, at + 76);
  });
  return bytes;
}

const openDocument = (type: string) => zipSync({ mimetype: strToU8(`application/vnd.oasis.opendocument.${type}`) });
const packageOf = (path: string) => zipSync({ "[Content_Types].xml": strToU8("<Types/>"), [path]: strToU8("<a/>") });

describe("a file is told by its bytes, whatever its name", () => {
  it.each<[string, Uint8Array, FileKind]>([
    ["a workbook", workbookOf(sheetXml(`<row r="1">${cell("A1", 1)}</row>`)), "workbook"],
    ["a Word document", documentOf(p("a")), "word"],
    ["a Word document without its first arrow", packageOf("word/document.xml"), "word"],
    ["a binary workbook", packageOf("xl/workbook.bin"), "binaryExcel"],
    ["slides", packageOf("ppt/presentation.xml"), "slides"],
    ["a sheet of LibreOffice", openDocument("spreadsheet"), "openSheet"],
    ["a text of LibreOffice", openDocument("text"), "openText"],
    ["packed files", zipSync({ "Báo cáo.docx": documentOf(p("a")) }), "packed"],
    ["an .xls", container(["Workbook", "\u0005SummaryInformation"]), "oldExcel"],
    ["an .xls of the nineties", container(["Book"]), "oldExcel"],
    ["a .doc", container(["\u0001CompObj", "1Table", "Data", "WordDocument", "ObjectPool"]), "oldWord"],
    ["a .doc with a workbook in it", container(["WordDocument", "ObjectPool"], ["Workbook"]), "oldWord"],
    ["an .xls with a document in it", container(["Workbook", "MBD0001"], ["WordDocument"]), "oldExcel"],
    ["a file with a password", container(["EncryptionInfo", "EncryptedPackage"]), "encrypted"],
    ["old slides", container(["PowerPoint Document"]), "oldOffice"],
    ["an .xls cut off in its directory", container(["Workbook"]).subarray(0, 1024 + 200), "oldExcel"],
    [
      "a container whose sectors go round",
      Buffer.from(container(["a", "b", "c", "d"])).fill(0, 512, 1024),
      "oldOffice",
    ],
    ["a PDF", strToU8("%PDF-1.7 …"), "pdf"],
    ["an .rtf", strToU8("{\\rtf1\\ansi"), "richText"],
    ["a JPEG", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "picture"],
    ["a PNG", new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "picture"],
    ["a HEIC of a telephone", strToU8("\0\0\0\x18ftypheic", true), "picture"],
    ["a .rar", strToU8("Rar!\x1a", true), "packed"],
    ["a web page", strToU8("\n<html><body>"), "webPage"],
    ["a page saved whole", strToU8("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x"), "webPage"],
    ["anything else", strToU8("hello"), "notExcel"],
    ["nothing", new Uint8Array(), "empty"],
  ])("%s", (_, bytes, kind) => {
    expect(fileKind(bytes)).toBe(kind);
  });

  it("and a damaged one is called damaged", () => {
    const whole = documentOf(p("a"));
    expect(fileKind(whole.slice(0, whole.length - 30))).toBe("broken");
    const lost = patched(
      whole,
      recordsOf(whole, "directory").map((at) => at + 42),
      1e9,
    );
    expect(fileKind(lost)).toBe("broken");
  });

  it.each(["oldWord", "openText", "pdf", "richText"] as const)("%s: the way out is a .docx", (code) => {
    expect(fileFaults[code]).toMatch(/lưu thành \.docx/);
  });
});
