import { zipSync } from "fflate";
import { draw } from "../../../src/core";
import { FileFault, type FileFaultCode, readSnapshot, writeDrawings } from "../../../src/sheets/xlsx";
import { filling, listForm, words } from "../../core/layout/forms";

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

describe("a file that cannot be read", () => {
  it.each<[string, FileFaultCode, () => Uint8Array]>([
    ["an empty file", "notExcel", () => new Uint8Array()],
    ["a PDF", "notExcel", () => ascii("%PDF-1.7 and more of it, long enough to be a file of some kind")],
    [
      "a Word document",
      "notExcel",
      () => zipSync({ "[Content_Types].xml": ascii("<Types/>"), "word/document.xml": ascii("<a/>") }),
    ],
    ["an archive of other things", "notExcel", () => zipSync({ "a.txt": ascii("a") })],
    ["an .xls", "oldExcel", () => new Uint8Array([...ole, ...utf16("Workbook")])],
    ["an encrypted .xlsx", "encrypted", () => new Uint8Array([...ole, ...utf16("EncryptedPackage")])],
    [
      "a zip bomb by its stated size",
      "tooLarge",
      () => zipSync({ "xl/workbook.xml": [new Uint8Array(120_000_000), { level: 9 }] }),
    ],
    [
      "too many entries",
      "tooLarge",
      () => zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}`, ascii("a")]))),
    ],
  ])("%s is told apart", async (_, code, bytes) => {
    expect(await faultOf(bytes())).toBe(code);
  });

  it("is a bomb even when it understates its size", async () => {
    const bytes = zipSync({
      "xl/workbook.xml": new Uint8Array(9),
      "[Content_Types].xml": [new Uint8Array(50_000_000), { level: 9 }],
    });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 30; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }
    await expect(readSnapshot(bytes)).rejects.toThrow(/exceeds limit/);
  });

  it("is never a crash: a workbook cut off or damaged anywhere is read or refused", async () => {
    const whole = await writeDrawings(draw(listForm, filling, words));
    expect(await faultOf(whole)).toBe("read");
    for (let length = 0; length < whole.length; length += 509) {
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
