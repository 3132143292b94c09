import type { FormulaWriter } from "../rules/kind";
import type { Measure } from "../template/schema";
import type { CellKey, CellSpec } from "../template/template";
import { numberParts, type Reference } from "./number-formula";
import type { BoundRule, Plan } from "./plan";

/** Excel takes no longer formula. */
const LONGEST = 8192;

/** How cells are named in a formula. */
export interface References {
  one(key: CellKey): string;
  /** All of them, those beside each other as one range: "$D$5:$D$9". A cell named twice is there twice. */
  many(keys: readonly CellKey[]): readonly Reference[];
  /** `first[i]` beside `second[i]`, as few pairs of equal ranges as will name them all. */
  aligned(first: readonly CellKey[], second: readonly CellKey[]): readonly (readonly [Reference, Reference])[];
}

/**
 * The rule as Excel formulas without "=": one of them is TRUE when its check fails, none when it does not. They are FALSE or an
 * error otherwise, which a conditional format takes for the same. A relation between cells is told of numbers only. None
 * where Excel cannot say it.
 * @example ruleFormulas(rule, plan, references)
 */
export function ruleFormulas({ kind, options }: BoundRule, plan: Plan, references: References): readonly string[] {
  const said = kind.formula?.(options, formulaWriter(references, plan.cell), plan.cell) ?? [];
  const formulas = typeof said === "string" ? [said] : said;
  return formulas.every(({ length }) => length <= LONGEST) ? formulas : [];
}

function formulaWriter(references: References, cell: (key: CellKey) => CellSpec): FormulaWriter {
  const measure = (key: CellKey) => cell(key).measure;
  const list = (keys: readonly CellKey[]) =>
    references
      .many(keys)
      .map(({ text }) => text)
      .join();
  const only = (keys: readonly CellKey[]) => (keys.length === 1 ? keys.map(references.one).join() : null);
  const sum = (keys: readonly CellKey[]) => only(keys) ?? `SUM(${list(keys)})`;
  return {
    ref: references.one,
    list,
    sum,
    areNumbers: (keys) => {
      const byMeasure = new Map<string, { measure: Measure; keys: CellKey[] }>();
      for (const key of new Set(keys)) {
        const id = JSON.stringify(measure(key));
        const group = byMeasure.get(id) ?? { measure: measure(key), keys: [] };
        group.keys.push(key);
        byMeasure.set(id, group);
      }
      return [...byMeasure.values()].flatMap((group) => numberParts(references.many(group.keys), group.measure)).join();
    },
    areFilled: (keys) => {
      const one = only(keys);
      return one === null ? `COUNT(${list(keys)})=${keys.length}` : `ISNUMBER(${one})`;
    },
    isSomeFilled: (keys) => {
      const one = only(keys);
      return one === null ? `COUNT(${list(keys)})>0` : `ISNUMBER(${one})`;
    },
    difference: (left, right) => {
      if (left.length === 1 && (typeof right === "number" || right.length === 1)) return null;
      const [minus, keys] = typeof right === "number" ? [String(right), left] : [sum(right), [...left, ...right]];
      const isWhole = keys.every((key) => ["count", "code"].includes(measure(key).type));
      return isWhole ? null : `ROUND(${sum(left)}-${minus},9)`;
    },
    areEqual: (first, second) =>
      references
        .aligned(first, second)
        .map(([{ text, isRange }, other]) =>
          isRange ? `SUMPRODUCT((${text}<>${other.text})+0)=0` : `${text}=${other.text}`,
        )
        .join(),
  };
}
