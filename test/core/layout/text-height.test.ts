import fc from "fast-check";
import { textWidth } from "../../../src/core/layout/font";
import { lineCount, textHeight } from "../../../src/core/layout/text-height";

const plain = { size: 12, bold: false };

describe("textWidth", () => {
  it.each([
    ["0000000000", false, 60],
    ["MMMM", false, 42.672],
    ["", false, 0],
    ["ệ", false, textWidth("e", 12, false)],
    ["Đ", true, textWidth("D", 12, true)],
  ])("%j", (text, bold, points) => expect(textWidth(text, 12, bold)).toBeCloseTo(points, 3));

  it("is the same for composed and decomposed text, and the horn widens a letter", () => {
    const text = "Tỷ lệ đơn vị hành chính đã thực hiện được";
    expect(textWidth(text.normalize("NFD"), 12, false)).toBe(textWidth(text, 12, false));
    expect(textWidth("ư", 12, false)).toBeGreaterThan(textWidth("u", 12, false));
  });
});

describe("lineCount", () => {
  it.each([
    ["", 100, 1],
    ["một dòng", 100, 1],
    ["một\nhai\n\nba", 100, 4],
    ["nnnnnnnnnn nnnnnnnnnn", 70, 2],
    ["nnnnnnnnnnnnnnnnnnnnnnnnn", 70, 3],
  ])("%j in %d points", (text, width, lines) => expect(lineCount(text, width, plain)).toBe(lines));

  it("never leaves out a line: what fits a line at a time fits in that many", () => {
    const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."aăâđêioôơuưymnWM,.") });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 40, max: 400 }),
        (words, width) => {
          const text = words.join(" ");
          const lines = lineCount(text, width, plain);
          expect(lines * width).toBeGreaterThanOrEqual(textWidth(text, 12, false));
          expect(lineCount(text, width * 2, plain)).toBeLessThanOrEqual(lines);
          expect(textHeight(text, width, plain)).toBeGreaterThanOrEqual(Math.min(409, lines * 12 * 1.15));
        },
      ),
    );
  });
});
