import fc from "fast-check";
import { harmless, harmlessJson, harmlessLine } from "../../src/core";

it("shows what a terminal would obey, and leaves the rest as it is", () => {
  expect(harmless("a\u001b[31mb\u0007\u009bc\u202ed\u{E0041}")).toBe("a\uFFFD[31mb\uFFFD\uFFFDc\uFFFDd\uFFFD");
  expect(harmless("Ô D3:\tghi 1.297\n")).toBe("Ô D3:\tghi 1.297\n");
});

const isObeyed = (letter: string) => {
  const code = letter.codePointAt(0) ?? 0;
  return (
    (code < 0x20 && code !== 9 && code !== 10) ||
    (code >= 0x7f && code < 0xa0) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    (code >= 0xe0000 && code <= 0xe007f)
  );
};
const oddText = fc.string({
  unit: fc.oneof(
    fc.constantFrom("\u202e", "\u2028", "\u0085", "\r", "\n", "é"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
});

it("leaves no character that a terminal obeys, on a line nothing that ends it", () => {
  fc.assert(
    fc.property(oddText, (text) => {
      expect([...harmless(text)].filter(isObeyed)).toEqual([]);
      expect([...harmlessLine(text)].filter((letter) => isObeyed(letter) || letter === "\n")).toEqual([]);
    }),
  );
});

it("as JSON says the same to a program, and harms no reader", () => {
  fc.assert(
    fc.property(oddText, (text) => {
      const json = harmlessJson({ text });
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ text })));
      expect([...json].filter(isObeyed)).toEqual([]);
    }),
  );
});
