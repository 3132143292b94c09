import { decodeText } from "../../../src/sheets/archive/decode-text";
import { FileFault } from "../../../src/sheets/archive/file-fault";
import { inOldLetters, OLD } from "../../core/letters/old-letters";

const TEXT = "Báo cáo cải cách hành chính\nTổng số hồ sơ đã giải quyết: 1.289, đúng hạn 1.214, quá hạn 75";

const bytes = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

describe("plain text from bytes", () => {
  it("is UTF-8, or UTF-16 by its mark", () => {
    expect(decodeText(new TextEncoder().encode(TEXT))).toBe(TEXT);
    const wide = [...`\uFEFF${TEXT}`].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]);
    expect(decodeText(Uint8Array.from(wide))).toBe(TEXT);
  });

  it.each(OLD)("in letters of %s keeps them, one byte a letter", (name) => {
    const old = inOldLetters(TEXT, name);
    expect(decodeText(bytes(old))).toBe(old);
  });

  it.each([
    ["of another language", bytes("Le ministère a présenté les résultats de l'année, où ça brûlait déjà à côté")],
    ["that are no text", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1])],
    ["with a NUL", bytes("a\0b")],
  ])("of bytes %s is refused", (_, given) => {
    expect(() => decodeText(given)).toThrow(FileFault);
  });
});
