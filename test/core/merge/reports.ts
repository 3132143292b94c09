import type { OfficeReport, Said } from "../../../src/core";

export type Cells = Readonly<Record<string, string | number | Said>>;

/** A report of an office; figures as numbers or in plain notation. */
export function officeReport(office: string, cells: Cells, more: Partial<OfficeReport> = {}): OfficeReport {
  const said = Object.entries(cells).map(([key, one]): [string, Said] => [
    key,
    typeof one === "object" ? one : { kind: "value", value: String(one) },
  ]);
  return {
    file: `${office}.xlsx`,
    template: "ninh-thuan-2022/huyen",
    office,
    period: { id: "6-thang", year: 2022 },
    said: new Map(said),
    absent: new Set(),
    names: new Map(),
    errors: 0,
    warnings: 0,
    missingRows: 0,
    unjudged: [],
    ...more,
  };
}

export const doubt = (shown: string): Said => ({ kind: "doubt", shown });
