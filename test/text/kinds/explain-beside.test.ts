import type { FindingContext } from "../../../src/report/finding-context";
import type { Finding } from "../../../src/core";
import { explainBeside } from "../../../src/text/findings/explain";

const context: FindingContext = {
  cell: (key) => ({ stt: "1.1", label: key, address: "D5", shown: "87.582" }),
};

const at = { rule: "a", severity: "warning", cells: ["a"], fixes: [] } as const;
const against = { now: 5, nowPeriod: "6 tháng 2021", before: 6, beforePeriod: "Quý I 2021" };
const parts = { stated: 87, other: 87582, whole: "87", decimals: "582", rest: "582" };
const ofBlock = { block: ["a"], of: ["b"], from: ["a"], to: ["a"], ofFrom: ["b"], ofTo: ["b"] };

const findings: readonly Finding[] = [
  ...(["number", "share"] as const).map((by) => ({ ...at, kind: "notation", data: { by, ...parts } }) as const),
  { ...at, kind: "evidence", data: { says: "block", count: 1, ...ofBlock } },
  { ...at, kind: "evidence", data: { says: "row", figure: 5, of: ["b"] } },
  { ...at, kind: "evidence", data: { says: "nothing", figures: ["a"], of: ["b"] } },
  { ...at, kind: "previous", data: { says: "flow", ...against, parts: [6] } },
  { ...at, kind: "previous", data: { says: "stock", ...against, plus: 1, minus: 0, expected: 7 } },
  ...(["fixed", "grows", "code", "carried", "jump"] as const).map(
    (says) => ({ ...at, kind: "previous", data: { says, ...against } }) as const,
  ),
  { ...at, kind: "previous", data: { says: "copied", count: 1, cells: ["a"], ...against } },
  { ...at, kind: "report-text", data: { appendix: 5, text: 6, quote: "là 6", how: "said" } },
];

it.each(findings.map((one) => [one.kind, one.data, one] as const))(
  "%s %j is said with its figures and where it comes from",
  (_, __, finding) => {
    const explained = explainBeside(finding, context);
    expect(explained?.words).toMatch(/^\p{Lu}.*\.$/u);
    expect(explained?.figures).toBe("1.1 (D5) ghi 87.582");
    expect(explained?.source).toMatch(/^\p{Lu}/u);
  },
);

it("a finding of a rule is not explained here", () => {
  expect(explainBeside({ ...at, kind: "copy", data: { block: ["a"], of: ["b"] } }, context)).toBeUndefined();
});
