import type { RawCell } from "../../src/core/reading/reading";
import { readCell } from "../../src/core/reading/read-cell";
import type { Reading } from "../../src/core/reading/reading";
import { compile, type Plan } from "../../src/core/engine/plan";
import { loadTemplate } from "../../src/core/template/load";
import type { RuleData, TemplateFile } from "../../src/core/template/schema";

/** Small forms for tests: one table, one value column. */

export type SmallRow = TemplateFile["appendices"][number]["tables"][number]["rows"][number];

export function smallRow(id: string, unit = "Hồ sơ", more: Partial<SmallRow> = {}): SmallRow {
  return { id, stt: id, label: `Chỉ tiêu ${id}`, unit, ...more };
}

export function smallTemplate(rows: readonly SmallRow[], rules: readonly RuleData[] = []): TemplateFile {
  const day = { day: 15, month: 12, year: -1 as const };
  return {
    id: "thu/nho",
    version: 1,
    name: "Thử",
    regulation: { issuer: "Thử", number: "1/TN", date: "2020-12-07", title: "Thử" },
    unitTypes: ["tinh", "so"],
    validFrom: "2020-12-07",
    periods: [{ id: "nam", name: "Năm", from: day, to: day, due: day }],
    appendices: [
      {
        id: "pl",
        sheetName: "PL",
        orientation: "portrait",
        title: [],
        tables: [
          {
            id: "bang",
            columns: [
              { id: "stt", role: "stt", path: ["STT"], width: 6 },
              { id: "ten", role: "label", path: ["Chỉ tiêu"], width: 40 },
              { id: "dvt", role: "unit", path: ["Đơn vị tính"], width: 10 },
              { id: "so", role: "value", path: ["Số liệu"], width: 10 },
            ],
            rows: [...rows],
          },
        ],
      },
    ],
    rules: [...rules],
  };
}

export function ruleData(kind: string, options: Record<string, unknown>, more: Partial<RuleData> = {}): RuleData {
  return { id: `thu.${kind}`, kind, severity: "error", options, source: "thử", ...more };
}

export function smallPlan(rows: readonly SmallRow[], rules: readonly RuleData[] = []): Plan {
  return compile(loadTemplate(smallTemplate(rows, rules), "nho.json"), { unitType: "so" });
}

export function readAll(plan: Plan, cells: readonly RawCell[]): Reading[] {
  return plan.cells.map(({ measure }, slot) =>
    readCell(cells[slot] ?? { value: "", text: "", format: "General" }, measure),
  );
}
