import type { DoubtCode, Finding } from "../../../src/core";
import { describeFinding } from "../../../src/text/findings";

const every: Record<DoubtCode, true> = {
  word: true,
  fraction: true,
  date: true,
  error: true,
  boolean: true,
  separator: true,
  decimals: true,
  percentScale: true,
  negative: true,
  dash: true,
  spaces: true,
  invisible: true,
  grouping: true,
  notCalculated: true,
  notDigits: true,
  tooLong: true,
};

const measures = ["count", "signed", "quantity", "percent", "code"] as const;

const wordsFor = (reason: DoubtCode, measure: (typeof measures)[number]) => {
  const wanted = measure === "code" ? { measure, codes: "0 = Chưa; 1 = Đang làm" } : { measure };
  const finding: Finding = {
    rule: "value/a",
    kind: "value",
    severity: "error",
    cells: ["a"],
    data: { reason, shown: "?", ...wanted },
    fixes: [
      { cell: "a", value: 1297 },
      { cell: "a", value: null },
    ],
  };
  return describeFinding(finding, { cell: () => ({ stt: "1", label: "Số", address: "D5", shown: "?" }) });
};

const codes = Object.keys(every) as DoubtCode[];

describe("every doubt", () => {
  it("has a sentence of its own", () => {
    const sentences = codes.map((code) => wordsFor(code, "count").sentence);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it.each(codes.flatMap((code) => measures.map((measure) => [code, measure] as const)))(
    "%s in a %s cell asks what is meant and says what to do",
    (code, measure) => {
      const { sentence, todo } = wordsFor(code, measure);
      expect(sentence).toMatch(/^\p{Lu}.*“\?”.*\.$/u);
      expect(todo).toMatch(/^Có phải là 1\.297 hoặc để trống\? \p{Lu}.*\.$/u);
      expect(todo).not.toMatch(/undefined|[{}]/);
    },
  );
});
