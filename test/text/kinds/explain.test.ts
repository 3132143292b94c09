import type { FindingContext } from "../../../src/report/finding-context";
import { checkAll, finished, type CellKey, ruleKinds } from "../../../src/core";
import { explainFinding } from "../../../src/text/findings/explain";
import { ruleWords } from "../../../src/text/kinds";
import { readAll, ruleData, smallPlan, smallRow } from "../../support/small-template";
import { plainCell } from "../../support/raw-cells";

const rows = ["t", "a", "b"].map((id, at) =>
  smallRow(id, id === "t" ? "%" : "Hồ sơ", { stt: ["3.1", "3.1.1.", ""][at]! }),
);
const keys = rows.map(({ id }) => id);

function explained(kind: string, options: Record<string, unknown>, typed: readonly (string | number)[]) {
  const rule = ruleData(kind, options);
  const plan = smallPlan(rows, [rule]);
  const cells = typed.map((figure) => plainCell(figure));
  const finding = finished(plan, checkAll(plan, readAll(plan, cells))).failed.get(rule.id);
  const bound = plan.rules.find(({ data }) => data.id === rule.id);
  if (!finding || !bound) throw new Error(`${kind} finds nothing`);
  const context: FindingContext = {
    cell: (key: CellKey) => ({
      stt: rows[keys.indexOf(key)]?.stt ?? "",
      label: key,
      address: `D${keys.indexOf(key) + 31}`,
      sheet: key === "b" ? "Phụ lục 7" : undefined,
      shown: String(typed[keys.indexOf(key)] ?? ""),
    }),
  };
  return explainFinding(finding, bound.options, context);
}

it("every kind of rule has its words", () => {
  expect(Object.keys(ruleWords).sort()).toEqual(Object.keys(ruleKinds).sort());
});

it.each<[string, Record<string, unknown>, readonly (string | number)[], string, string]>([
  [
    "sum",
    { total: "t", parts: ["a", "b"] },
    [10, 2, 7],
    "3.1 (D31) = 3.1.1 (D32) + D33 trang “Phụ lục 7”",
    "10 ≠ 2 + 7 = 9",
  ],
  ["sum", { total: "t", parts: ["a"], relation: "<=" }, [10, 9, ""], "3.1 (D31) ≤ 3.1.1 (D32)", "10 > 9"],
  ["part", { parts: ["a"], wholes: ["t"] }, [4, 5, ""], "3.1.1 (D32) ≤ 3.1 (D31)", "5 > 4"],
  [
    "ratio",
    { ratio: "t", part: ["a"], base: ["b"] },
    [50, 446, 491],
    "3.1 (D31) = 3.1.1 (D32) : D33 trang “Phụ lục 7” × 100",
    "50 ≠ 446 : 491 × 100 ≈ 91",
  ],
  [
    "compare",
    { left: ["t", "a"], operator: "<=", right: 100 },
    [60, 41, ""],
    "3.1 (D31) + 3.1.1 (D32) ≤ 100",
    "60 + 41 = 101 > 100",
  ],
  [
    "implies",
    {
      if: { cell: "a", is: "positive" },
      then: {
        any: [
          { cell: "t", is: "filled" },
          { cell: "b", is: 0 },
        ],
      },
    },
    ["", 5, 3],
    "Nếu 3.1.1 (D32) lớn hơn 0 thì 3.1 (D31) có ghi số liệu hoặc D33 trang “Phụ lục 7” bằng 0",
    "3.1 (D31) để trống; D33 trang “Phụ lục 7” ghi 3; 3.1.1 (D32) ghi 5",
  ],
  [
    "base",
    { rates: ["t"], base: ["a"] },
    [50, 0, ""],
    "3.1 (D31) có ghi thì 3.1.1 (D32) phải lớn hơn 0",
    "3.1 (D31) ghi 50; 3.1.1 (D32) ghi 0",
  ],
])("%s %j of %j", (kind, options, typed, formula, figures) => {
  expect(explained(kind, options, typed)).toEqual({ formula, figures });
});
