import { zipSync } from "fflate";
import { draw } from "../../../src/core";
import { FileFault, type FileFaultCode } from "../../../src/sheets/archive";
import { readSnapshot, writeDrawings } from "../../../src/sheets/xlsx";
import { filling, listForm, words } from "../../core/layout/forms";
import { cell, patched, recordsOf, renamed, sheetXml, workbookOf } from "./archives";

async function faultOf(bytes: Uint8Array): Promise<FileFaultCode | "read"> {
  try {
    await readSnapshot(bytes);
    return "read";
  } catch (error) {
    if (error instanceof FileFault) return error.code;
    throw error;
  }
}

const ascii = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const A1 = sheetXml(`<row r="1">${cell("A1", 1)}</row>`);
const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";
const good = workbookOf(A1);
const bomb = workbookOf(A1, { [STRINGS]: `<sst>${" ".repeat(59_000_000)}</sst>` });
const laughs = `<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>`;

describe("a file that cannot be read", () => {
  it.each<[string, FileFaultCode, () => Uint8Array]>([
    ["an empty file", "empty", () => new Uint8Array()],
    ["a PDF", "pdf", () => ascii("%PDF-1.7 and more of it, long enough to be a file of some kind")],
    ["a web page", "webPage", () => ascii('\r\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>')],
    [
      "a Word document",
      "word",
      () => zipSync({ "[Content_Types].xml": ascii("<Types/>"), "word/document.xml": ascii("<a/>") }),
    ],
    ["an archive of other things", "packed", () => zipSync({ "a.txt": ascii("a") })],
    ["an .xls", "oldExcel", () => new Uint8Array([...ole, ...utf16("Workbook")])],
    ["an encrypted .xlsx", "encrypted", () => new Uint8Array([...ole, ...utf16("EncryptedPackage")])],
    ["a file larger than any form", "tooLarge", () => Buffer.concat([ascii("PK"), new Uint8Array(20_000_000)])],
    [
      "parts of 200 MB",
      "tooLarge",
      () =>
        patched(
          good,
          recordsOf(good, "directory").map((at) => at + 24),
          200_000_000,
        ),
    ],
    [
      "a million shared strings",
      "tooLarge",
      () => workbookOf(A1, { [STRINGS]: `<sst>${"<si/>".repeat(1_000_001)}</sst>` }),
    ],
    ["a sheet that is a zip bomb", "tooLarge", () => workbookOf(" ".repeat(61_000_000))],
    [
      "too many entries",
      "tooLarge",
      () => zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}`, ascii("a")]))),
    ],
    ["a billion laughs", "unsafe", () => workbookOf(A1, { [STRINGS]: laughs })],
    ["an entity from elsewhere", "unsafe", () => workbookOf(`<!DOCTYPE x SYSTEM "file:///etc/passwd">${A1}`)],
    ["a path out of the archive", "unsafe", () => workbookOf(A1, { "../../../.bashrc": "rm" })],
    ["an absolute path", "unsafe", () => workbookOf(A1, { "/etc/passwd": "x" })],
    ["a path out of the archive, by Windows", "unsafe", () => workbookOf(A1, { "xl\\..\\..\\a": "x" })],
    [
      "two entries of one name",
      "unsafe",
      () => renamed(workbookOf(A1, { "xl/worksheets/sheet2.xml": A1 }), "sheet2", "sheet1"),
    ],
    [
      "a wrong checksum",
      "broken",
      () =>
        patched(
          good,
          recordsOf(good, "directory").map((at) => at + 16),
          1234,
        ),
    ],
    [
      "an entry past the end",
      "broken",
      () =>
        patched(
          good,
          recordsOf(good, "directory").map((at) => at + 42),
          1e9,
        ),
    ],
    [
      "a directory past the end",
      "broken",
      () =>
        patched(
          good,
          recordsOf(good, "end").map((at) => at + 16),
          1e9,
        ),
    ],
    [
      "an unknown way of packing",
      "broken",
      () =>
        patched(
          good,
          recordsOf(good, "directory").map((at) => at + 10),
          99,
        ),
    ],
    [
      "sizes of 64 bits",
      "tooLarge",
      () =>
        patched(
          good,
          recordsOf(good, "directory").map((at) => at + 24),
          0xffffffff,
        ),
    ],
    [
      "a bomb that understates its size",
      "broken",
      () =>
        patched(
          bomb,
          recordsOf(bomb, "directory").map((at) => at + 24),
          1000,
        ),
    ],
    [
      "a sheet without its part",
      "broken",
      () => renamed(good, SHEET, "xl/worksheets/sheet9.xml".slice(0, SHEET.length)),
    ],
  ])("%s is told apart", async (_, code, bytes) => {
    expect(await faultOf(bytes())).toBe(code);
  });

  it("is read when only what is not needed is too large", async () => {
    expect(await faultOf(workbookOf(A1, { "xl/media/picture.emf": new Uint8Array(61_000_000) }))).toBe("read");
  });
});

describe("a sheet of unusual size", () => {
  const corners = `<row r="1">${cell("A1", 1)}</row><row r="1048576">${cell("A1048576", 2)}${cell("XFD1048576", 3)}</row>`;

  it("is cut where it is longer or wider than any form, and says so", async () => {
    const [sheet] = (await readSnapshot(workbookOf(sheetXml(corners)))).sheets;
    expect(sheet).toMatchObject({ values: [[1]], cut: true });
    const wide = sheetXml(`<row r="1">${cell("A1", 1)}${cell("BI1", 2)}</row>`);
    expect((await readSnapshot(workbookOf(wide))).sheets[0]).toMatchObject({ values: [[1]], cut: true });
  });

  it("is not cut by formats without contents, nor at the limit", async () => {
    const formats = `<row r="1">${cell("A1", 1)}${cell("BH1", 2)}<c r="XFD1" s="0"/></row><row r="9999"><c r="A9999"/></row>`;
    const [sheet] = (await readSnapshot(workbookOf(sheetXml(formats)))).sheets;
    expect(sheet?.cut).toBe(false);
    expect(sheet?.values[0]).toHaveLength(60);
  });

  it("is refused when its merged cells lie on each other by the thousand", async () => {
    const merges = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000)}</mergeCells>`;
    expect(await faultOf(workbookOf(sheetXml(`<row r="1">${cell("A1", 1)}</row>`, merges)))).toBe("broken");
  });
});

describe("a workbook cut off or damaged anywhere", () => {
  it("is read or refused, never a crash", async () => {
    const whole = await writeDrawings(draw(listForm, filling, words));
    expect(await faultOf(whole)).toBe("read");
    for (let length = 1; length < whole.length; length += 509) {
      expect(["broken", "notExcel"]).toContain(await faultOf(whole.slice(0, length)));
    }
    const seen = new Set<string>();
    for (let at = 0; at < whole.length; at += 397) {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      seen.add(await faultOf(damaged));
    }
    expect(seen).toContain("broken");
  });
});
