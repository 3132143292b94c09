import fc from "fast-check";
import { harmless } from "../../../src/entry/cli/harmless";

it("shows what a terminal would obey, and leaves the rest as it is", () => {
  expect(harmless("a\u001b[31mb\u0007\u009bc\u202ed")).toBe("a\uFFFD[31mb\uFFFD\uFFFDc\uFFFDd");
  expect(harmless("Ô D3:\tghi 1.297\n")).toBe("Ô D3:\tghi 1.297\n");
});

it("leaves no character that a terminal obeys", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const codes = [...harmless(text)].map((letter) => letter.codePointAt(0) ?? 0);
      const isObeyed = (code: number) =>
        (code < 0x20 && code !== 9 && code !== 10) ||
        (code >= 0x7f && code < 0xa0) ||
        (code >= 0x202a && code <= 0x202e) ||
        (code >= 0x2066 && code <= 0x2069);
      expect(codes.filter(isObeyed)).toEqual([]);
    }),
  );
});
