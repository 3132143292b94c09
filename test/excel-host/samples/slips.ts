import type { CellKey, CellSpec, Plan } from "../../../src/core";

/** What is typed into the cells of a form. */
export type Typed = Readonly<Record<CellKey, number | string>>;

/** What a clerk makes of a right figure; null where it cannot befall the cell. */
type Slip = (spec: CellSpec, figure: number, plan: Plan) => number | string | null;

/** The errors seen most often in reports as they come in. */
const SLIPS: readonly Slip[] = [
  // 1.297 typed where the dot is the decimal sign.
  ({ measure }, figure) => (measure.type === "count" && figure >= 1000 && figure % 10 !== 0 ? figure / 1000 : null),
  ({ measure }) => (measure.type === "code" ? "Đang triển khai" : null),
  ({ measure }, figure) => (measure.type === "count" && figure > 1 ? `${figure}/${figure + 12}` : null),
  ({ measure }, figure) =>
    measure.type === "percent" && measure.max === undefined && figure > 20 ? figure + 100 : null,
  ({ key }, figure, plan) => (isTotal(plan, key) ? figure + 9 : null),
];

/** The figures with each of the errors once, in cells of different rules where there are enough. */
export function plantSlips(plan: Plan, figures: Typed): Typed {
  const planted: Record<CellKey, number | string> = { ...figures };
  const spoilt = new Set<string>();
  for (const slip of SLIPS) {
    for (const spec of plan.cells) {
      const figure = Number(figures[spec.key]);
      const near = rulesOf(plan, spec.key);
      if (!Number.isFinite(figure) || near.some((rule) => spoilt.has(rule))) continue;
      const wrong = slip(spec, figure, plan);
      if (wrong === null) continue;
      planted[spec.key] = wrong;
      for (const rule of [...near, spec.key]) spoilt.add(rule);
      break;
    }
  }
  return planted;
}

function isTotal({ rules }: Plan, cell: CellKey): boolean {
  return rules.some(({ data, keys }) => data.kind === "sum" && keys[0] === cell);
}

/** A cell of no rule is kept apart by its own name. */
function rulesOf({ rules }: Plan, cell: CellKey): readonly string[] {
  return [cell, ...rules.filter(({ keys }) => keys.includes(cell)).map(({ data }) => data.id)];
}
