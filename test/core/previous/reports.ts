import { decimal, type Decimal, type PeriodId, type Plan, type Reading } from "../../../src/core";
import type { PeriodReport } from "../../../src/core/previous";
import { shippedAs } from "../../templates/shipped";

export const tinh = shippedAs("bnv-6459-2020/tinh");
export const huyen = shippedAs("binh-dinh-2020/huyen");
export const ninhThuan = shippedAs("ninh-thuan-2022/huyen");

export type Cells = Readonly<Record<string, Decimal | string>>;

export function report(plan: Plan, id: PeriodId, year: number, cells: Cells): PeriodReport {
  for (const key of Object.keys(cells)) if (!plan.slots.has(key)) throw new Error(`no cell ${key}`);
  const readings = plan.cells.map(({ key }): Reading => {
    const figure = cells[key];
    if (figure === undefined) return { kind: "blank" };
    return { kind: "value", value: typeof figure === "string" ? decimal(figure) : figure };
  });
  return { plan, readings, period: { id, year } };
}
