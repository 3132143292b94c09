import type { FormulaWriter } from "../rules/kind";
import type { Measure } from "../template/schema";
import type { CellKey, CellSpec } from "../template/template";
import { amountFormula, blankFormula, valueFormula } from "./cell-formula";
import { countsFormula, isCountable } from "./counts-formula";
import type { BoundRule, Plan } from "./plan";

/** Excel takes no longer formula. */
const LONGEST = 8192;

/** From so many cells on, adding them up together is shorter than one by one. */
const MANY = 4;

/**
 * The rule as an Excel formula without "=": TRUE exactly when its check fails, FALSE otherwise, never an error.
 * Null where Excel cannot say it.
 * @example ruleFormula(rule, plan, (key) => absoluteAddress(place.row, place.column))
 */
export function ruleFormula(rule: BoundRule, plan: Plan, address: (key: CellKey) => string): string | null {
  const formula = rule.kind.formula?.(rule.options, formulaWriter(address, plan.cell), plan.cell);
  return formula === undefined || formula.length > LONGEST ? null : formula;
}

function formulaWriter(ref: (key: CellKey) => string, cell: (key: CellKey) => CellSpec): FormulaWriter {
  const measure = (key: CellKey) => cell(key).measure;
  const value = (key: CellKey) => valueFormula(ref(key), measure(key));
  const isBlank = (key: CellKey) => `IFERROR(${blankFormula([ref(key)])},FALSE)`;
  return {
    ref,
    value,
    isValue: (key) => `ISNUMBER(${value(key)})`,
    isBlank,
    areBlank: (keys) => blankFormula(keys.map(ref)),
    sum: (keys) => {
      const cells = keys.map((key) => ({ ref: ref(key), measure: measure(key) }));
      if (cells.length >= MANY && cells.every((one) => isCountable(one.measure))) return countsFormula(cells);
      return added(
        cells.map((one) => amountFormula(one.ref, one.measure)),
        keys.map(measure),
      );
    },
    total: (keys) => added(keys.map(value), keys.map(measure)),
  };
}

/** Fractions are added as Excel shows them: rounded, so that 33.3 and 66.7 make 100. */
function added(figures: readonly string[], measures: readonly Measure[]): string {
  const sum = figures.join("+");
  const whole = measures.every(({ type }) => type === "count" || type === "code");
  if (whole || figures.length === 1) return figures.length === 1 ? sum : `(${sum})`;
  return `ROUND(${sum},9)`;
}
