import type { Finding } from "../../../src/core";
import type { FindingContext } from "../../../src/report/finding-context";
import { briefOf } from "../../../src/text/findings/brief";

const cells: Readonly<Record<string, string>> = { total: "1 289", part: "7" };
const context: FindingContext = {
  cell: (key) => ({ stt: "3.1", label: key, address: key === "total" ? "D31" : "D32", shown: cells[key] ?? "" }),
};

const at = { rule: "r", severity: "error", cells: ["total"], fixes: [] } as const;
const count = { measure: "count" } as const;
const against = { nowPeriod: "6 tháng 2021", beforePeriod: "Quý I 2021", now: 44, before: 50 };
const sums = { difference: 1, total: ["total"], parts: [] };
const parts = { part: 44, whole: 40, parts: ["total"], partFigures: [44], wholeFigures: [40] };

const findings: readonly (readonly [Finding, string])[] = [
  [{ ...at, kind: "sum", data: { ...sums, relation: "=", stated: 10, sum: 9, figures: [2, 3, 4] } }, "10 ≠ 9 (2+3+4)"],
  [
    { ...at, kind: "sum", data: { ...sums, relation: "<=", stated: 1892, sum: 9, figures: [1, 2, 3, 1, 2] } },
    "1.892 > 9",
  ],
  [{ ...at, kind: "part", data: { ...parts, wholes: ["part"] } }, "44 > 40 ở D32"],
  [{ ...at, kind: "part", data: { ...parts, wholes: ["part", "total"] } }, "44 > 40"],
  [
    {
      ...at,
      kind: "compare",
      data: { operator: "<=", left: 120, right: 100, leftCells: ["total"], leftFigures: [120] },
    },
    "120 > 100",
  ],
  [{ ...at, kind: "ratio", data: { stated: 90, right: 91, part: 446, base: 491 } }, "90 % ≠ 91 % (446:491)"],
  [{ ...at, kind: "pair", data: { mode: "both", present: ["total"], missing: ["part"] } }, "chưa khớp ở D32"],
  [
    { ...at, kind: "value", data: { ...count, reason: "word", shown: "Đang triển khai" } },
    "“Đang triển khai” chưa phải số",
  ],
  [
    { ...at, kind: "value", data: { ...count, reason: "word", shown: "x".repeat(300) } },
    `“${"x".repeat(32)}…” chưa phải số`,
  ],
  [
    { ...at, kind: "value", data: { measure: "percent", reason: "range", stated: 120, min: 0, max: 100 } },
    "120 %, ngoài khoảng cho phép",
  ],
  [
    { ...at, kind: "value", data: { measure: "code", codes: "1, 2", reason: "code", stated: 7 } },
    "7: mã không có trong danh mục",
  ],
  [{ ...at, kind: "previous", data: { ...against, says: "grows" } }, "44, kỳ trước 50"],
  [
    { ...at, kind: "previous", data: { ...against, says: "stock", plus: 1, minus: 3, expected: 48 } },
    "44, tính từ kỳ trước 48",
  ],
];

it.each(findings.map(([finding, text]) => [finding.kind, text, finding] as const))("%s: %s", (_, text, finding) => {
  expect(briefOf(finding, context)).toBe(text);
});

it("of what can be read one way only says that", () => {
  const finding = { ...at, kind: "value", data: { ...count, reason: "spaces", shown: "1 289" } } as const;
  const fix = { cell: "total", value: 1289 };
  const doubt = "“1 289” có dấu cách giữa các chữ số";
  expect(briefOf({ ...finding, fixes: [fix] }, context)).toBe("1 289 → 1.289");
  expect(briefOf({ ...finding, fixes: [fix, { ...fix, value: 1 }] }, context)).toBe(doubt);
  expect(briefOf({ ...finding, fixes: [{ ...fix, also: [{ cell: "part", value: 1 }] }] }, context)).toBe(doubt);
});
