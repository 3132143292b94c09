import type { Finding } from "../../../src/core";
import type { FindingContext } from "../../../src/report/finding-context";
import { briefOf } from "../../../src/text/findings/brief";

const cells: Readonly<Record<string, string>> = { total: "1 289", part: "7" };
const context: FindingContext = {
  cell: (key) => ({ stt: "3.1", label: key, address: key === "total" ? "D31" : "D32", shown: cells[key] ?? "" }),
};

function brief(kind: Finding["kind"], data: Finding["data"], fixes: Finding["fixes"] = []): string {
  return briefOf({ rule: "r", kind, severity: "error", cells: ["total"], data, fixes }, context);
}

it.each<[Finding["kind"], Finding["data"], string]>([
  ["sum", { relation: "=", stated: 10, sum: 9, figures: [2, 3, 4] }, "10 ≠ 9 (2+3+4)"],
  ["sum", { relation: "<=", stated: 1892, sum: 9, figures: [1, 2, 3, 1, 2] }, "1.892 > 9"],
  ["part", { part: 44, whole: 40, parts: ["total"], wholes: ["part"] }, "44 > 40 ở D32"],
  ["part", { part: 44, whole: 40, parts: ["total"], wholes: ["part", "total"] }, "44 > 40"],
  ["compare", { operator: "<=", left: 120, right: 100 }, "120 > 100"],
  ["ratio", { stated: 90, right: 91, part: 446, base: 491 }, "90 % ≠ 91 % (446:491)"],
  ["pair", { mode: "both", present: ["total"], missing: ["part"] }, "chưa khớp ở D32"],
  ["value", { reason: "word", shown: "Đang triển khai", measure: "count" }, "“Đang triển khai” chưa phải số"],
  ["value", { reason: "word", shown: "x".repeat(300), measure: "count" }, `“${"x".repeat(32)}…” chưa phải số`],
  ["value", { reason: "range", stated: 120, min: 0, max: 100, measure: "percent" }, "120 %, ngoài khoảng cho phép"],
  ["value", { reason: "code", stated: 7, measure: "code", codes: "1, 2" }, "7: mã không có trong danh mục"],
  ["previous", { says: "grows", now: 44, before: 50 }, "44, kỳ trước 50"],
  ["previous", { says: "stock", now: 44, before: 50, expected: 48 }, "44, tính từ kỳ trước 48"],
])("%s: %j", (kind, data, text) => {
  expect(brief(kind, data)).toBe(text);
});

it("of what can be read one way only says that", () => {
  const data = { reason: "spaces", shown: "1 289", measure: "count" };
  const fix = { cell: "total", value: 1289 };
  expect(brief("value", data, [fix])).toBe("1 289 → 1.289");
  const doubt = "“1 289” có dấu cách giữa các chữ số";
  expect(brief("value", data, [fix, { ...fix, value: 1 }])).toBe(doubt);
  expect(brief("value", data, [{ ...fix, also: [{ cell: "part", value: 1 }] }])).toBe(doubt);
});
