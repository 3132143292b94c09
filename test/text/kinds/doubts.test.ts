import type { DoubtCode, Finding } from "../../../src/core";
import { describeFinding } from "../../../src/text/findings";

const codes: Record<DoubtCode, true> = {
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

const wordsFor = (reason: string, measure: string) => {
  const finding: Finding = {
    rule: "value/a",
    kind: "value",
    severity: "error",
    cells: ["a"],
    data: { reason, shown: "?", measure, ...(measure === "code" && { codes: "0 = Chưa; 1 = Đang làm" }) },
    fixes: [
      { cell: "a", value: 1297 },
      { cell: "a", value: null },
    ],
  };
  return describeFinding(finding, { cell: () => ({ stt: "1", label: "Số", address: "D5", shown: "?" }) });
};

describe("every doubt", () => {
  it("has a sentence of its own", () => {
    const sentences = Object.keys(codes).map((code) => wordsFor(code, "count").sentence);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it.each(
    Object.keys(codes).flatMap((code) =>
      ["count", "signed", "quantity", "percent", "code"].map((measure) => [code, measure]),
    ),
  )("%s in a %s cell asks what is meant and says what to do", (code = "", measure = "") => {
    const { sentence, todo } = wordsFor(code, measure);
    expect(sentence).toMatch(/^\p{Lu}.*“\?”.*\.$/u);
    expect(todo).toMatch(/^Có phải là 1\.297 hoặc để trống\? \p{Lu}.*\.$/u);
    expect(todo).not.toMatch(/undefined|[{}]/);
  });
});
