import fc from "fast-check";
import { quotationOf } from "../../../src/core";
import "../../support/seed";

describe("a quotation", () => {
  it("is the sentence, parted at the figure", () => {
    expect(quotationOf({ figure: { start: 8, end: 11 }, sentence: { text: " Cấp xã 109 thủ tục. " } })).toEqual({
      before: "Cấp xã ",
      figure: "109",
      after: " thủ tục.",
    });
  });

  it("of a long sentence shows the figure whole and says what is left out", () => {
    fc.assert(
      fc.property(
        fc.nat(600),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 9 }),
        (lead, length, word) => {
          const words = (count: number) =>
            Array.from({ length: count }, (_, at) => "a".repeat(1 + ((at * word) % 9))).join(" ");
          const before = `${words(lead)} `;
          const text = `${before}${"9".repeat(length)} ${words(80)}`;
          const parts = quotationOf({
            figure: { start: before.length, end: before.length + length },
            sentence: { text },
          });
          expect(parts.figure).toBe("9".repeat(length));
          expect(text).toContain(`${parts.before.replace(/^… /, "")}${parts.figure}${parts.after.replace(/ …$/, "")}`);
          expect(parts.before.length + parts.after.length).toBeLessThanOrEqual(260);
          expect(parts.before.startsWith("… ")).toBe(!text.trim().startsWith(`${parts.before}${parts.figure}`));
        },
      ),
    );
  });
});
