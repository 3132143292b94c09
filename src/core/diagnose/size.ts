import { compare, type Decimal, multiply } from "../decimal";
import type { Plan } from "../engine/plan";
import { oncePer } from "../once-per";
import type { Trial } from "./trial";

/**
 * A figure above so many times another one is of another size. In test/bench/repairs.ts a count over 8 with three
 * decimals, taken for thousands, is 125 times too large.
 */
const TIMES = 10;

/**
 * Whether a figure is of the size of one of those beside it, if there are any: of the same unit under one heading, or in
 * one rule with it. Among many small figures stand a few large ones, seldom one alone.
 */
export function fitsSize({ plan, now }: Trial, slot: number, value: Decimal): boolean {
  const filled = besideOf(plan)(slot).flatMap((other) => {
    const reading = now[other];
    return reading?.kind === "value" ? [reading.value] : [];
  });
  return filled.length === 0 || filled.some((other) => compare(multiply(other, TIMES), value) >= 0);
}

/** The counts beside a cell. */
const besideOf = oncePer((plan: Plan) => {
  const { cells, rules, readers } = plan;
  const found = new Map<number, readonly number[]>();
  return (slot: number): readonly number[] => {
    const known = found.get(slot);
    if (known !== undefined) return known;
    const own = cells[slot];
    const related = (readers[slot] ?? []).flatMap((rule) => rules[rule]?.slots ?? []);
    const alike = cells.flatMap(({ table, column, row }, at) =>
      table === own?.table && column === own.column && row.parent === own.row.parent && row.unit === own.row.unit
        ? [at]
        : [],
    );
    const beside = [...new Set([...related, ...alike])].filter(
      (at) => at !== slot && cells[at]?.measure.type === "count",
    );
    found.set(slot, beside);
    return beside;
  };
});
