import type { FindingContext } from "../../../src/report/finding-context";
import type { Finding, FindingKind } from "../../../src/core";
import { explainBeside } from "../../../src/text/findings/explain";

const context: FindingContext = {
  cell: (key) => ({ stt: "1.1", label: key, address: "D5", shown: "87.582" }),
};

const finding = (kind: FindingKind, data: Finding["data"], cells: readonly string[] = ["a"]): Finding => ({
  rule: `${kind}/a`,
  kind,
  severity: "warning",
  cells,
  data,
  fixes: [],
});

it.each<[FindingKind, Finding["data"]]>([
  ["notation", { by: "number" }],
  ["notation", { by: "share" }],
  ...["block", "row", "full", "nothing", "level"].map((says): [FindingKind, Finding["data"]] => ["evidence", { says }]),
  ...["flow", "stock", "fixed", "grows", "code", "carried", "jump", "copied"].map(
    (says): [FindingKind, Finding["data"]] => ["previous", { says }],
  ),
  ["report-text", {}],
])("%s %j is said with its figures and where it comes from", (kind, data) => {
  const explained = explainBeside(finding(kind, data), context);
  expect(explained?.words).toMatch(/^\p{Lu}.*\.$/u);
  expect(explained?.figures).toBe("1.1 (D5) ghi 87.582");
  expect(explained?.source).toMatch(/^\p{Lu}/u);
});

it("a finding of a rule is not explained here", () => {
  expect(explainBeside(finding("sum", {}), context)).toBeUndefined();
});
