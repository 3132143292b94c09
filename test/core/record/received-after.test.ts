import fc from "fast-check";
import { arrivalsIn, ledgerText, receivedAfter, type Arrival } from "../../../src/core";

const A: Arrival = {
  file: "a.xlsx",
  office: "Sở Nội vụ",
  template: "soc-trang-2021/so",
  period: "quy-3",
  year: 2024,
  fingerprint: "a".repeat(64),
  verdict: "notReady",
  errors: 2,
  warnings: 1,
  at: "2024-09-20T01:02:03.000Z",
};
const other = (more: Partial<Arrival>): Arrival => ({ ...A, at: "2024-09-21T01:02:03.000Z", ...more });
const B = "b".repeat(64);

/** What is new of the last of several reports, and how many lines the ledger then has. */
function last(...all: readonly Arrival[]): readonly [code: string, lines: number] {
  const received = receivedAfter(all.slice(0, -1));
  const since = received.take(all.at(-1)!);
  return [since.code, received.arrivals.length];
}

describe("a report after those that had come", () => {
  it.each<[string, readonly Arrival[], string, number]>([
    ["the first", [A], "new", 1],
    ["the same again", [A, other({})], "same", 1],
    ["other figures in the same file", [A, other({ fingerprint: B })], "changed", 2],
    ["other figures in another file of the office", [A, other({ file: "b.xlsx", fingerprint: B })], "changed", 2],
    ["the office written otherwise", [A, other({ file: "b.xlsx", office: "SỞ NỘI VỤ", fingerprint: B })], "changed", 2],
    ["the same figures under another name", [A, other({ file: "b.xlsx" })], "same", 2],
    ["the same figures, judged otherwise", [A, other({ errors: 0, verdict: "ready" })], "judged", 2],
    ["another office", [A, other({ file: "b.xlsx", office: "Sở Y tế" })], "new", 2],
    ["another period in the same file", [A, other({ period: "nam", fingerprint: B })], "new", 2],
    ["another year", [A, other({ year: 2025 })], "new", 2],
    ["another form of the office", [A, other({ template: "quang-ngai-2021/so" })], "new", 2],
    ["a file of no office after another one", [A, other({ file: "b.xlsx", office: null })], "new", 2],
    ["figures taken back", [A, other({ fingerprint: B }), other({})], "changed", 3],
    ["two versions side by side", [A, other({ file: "b.xlsx", fingerprint: B }), A], "same", 2],
  ])("%s", (_, all, code, lines) => {
    expect(last(...all)).toEqual([code, lines]);
  });

  it("of no office or form is told by its file", () => {
    const nameless = other({ office: null });
    expect(last(nameless, { ...nameless, fingerprint: B })).toEqual(["changed", 2]);
    const unread = other({ office: null, template: null, period: null, year: null });
    expect(last(unread, unread)).toEqual(["same", 1]);
    expect(last(unread, { ...unread, file: "b.xlsx" })).toEqual(["new", 2]);
    expect(last(unread, { ...unread, fingerprint: B })).toEqual(["changed", 2]);
  });

  it("tells what it was before", () => {
    const received = receivedAfter([A]);
    expect(received.take(other({ fingerprint: B }))).toEqual({ code: "changed", before: A });
  });

  it("is told once: the same files once more are all as they were", () => {
    const arrival = fc.record({
      file: fc.constantFrom("a", "b", "c"),
      office: fc.constantFrom("Sở Nội vụ", "Sở Y tế", null),
      template: fc.constantFrom("a/b", "a/c", null),
      period: fc.constantFrom("quy-1", "nam", null),
      year: fc.constantFrom(2024, null),
      fingerprint: fc.constantFrom("a".repeat(64), B),
      verdict: fc.constantFrom("ready", "notReady"),
      errors: fc.nat(2),
      warnings: fc.nat(1),
      at: fc.constant(A.at),
    }) as fc.Arbitrary<Arrival>;
    const folder = fc.uniqueArray(arrival, { maxLength: 6, selector: ({ file, template }) => `${file} ${template}` });
    fc.assert(
      fc.property(fc.array(arrival, { maxLength: 6 }), folder, (before, files) => {
        const first = receivedAfter(before);
        for (const one of files) first.take(one);
        const kept = arrivalsIn(ledgerText(first.arrivals));
        expect(kept).toEqual(first.arrivals);
        const second = receivedAfter(kept!);
        expect(files.map((one) => second.take(one).code)).toEqual(files.map(() => "same"));
        expect(second.arrivals).toEqual(kept);
      }),
      { numRuns: 200 },
    );
  });
});

it.each([
  "",
  "{",
  "null",
  "[]",
  '{"format":"phu-luc-cchc/check","version":1,"arrivals":[]}',
  ledgerText([A]).replace('"version": 1', '"version": 2'),
  ledgerText([A]).replace("a".repeat(64), "a"),
  ledgerText([A]).slice(0, -8),
  ledgerText([A]).replace('"errors":2', '"errors":"2"'),
  ledgerText([A]).replace("2024-09-20T", "hôm qua "),
])("%j is no ledger", (text) => {
  expect(arrivalsIn(text)).toBeNull();
});
