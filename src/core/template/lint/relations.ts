import type { Linear } from "../../rules/linear";
import type { CellKey, Template } from "../template";
import { cellNamed, type LintRule } from "./bound-rules";

/** A relation with its terms in one order and the first of them positive. */
export interface Normal {
  readonly key: string;
  readonly terms: readonly (readonly [CellKey, 1 | -1])[];
  readonly relation: Linear["relation"];
  readonly bound: number;
}

const turned = { "=": "=", "<>": "<>", "<": ">", "<=": ">=", ">": "<", ">=": "<=" } as const;

export function normal({ terms, relation, bound }: Linear): Normal {
  const sorted = [...terms].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  const flip = sorted[0]?.[1] === -1;
  const oriented = flip ? sorted.map(([key, sign]) => [key, sign === 1 ? -1 : 1] as const) : sorted;
  return {
    key: JSON.stringify(oriented),
    terms: oriented,
    relation: flip ? turned[relation] : relation,
    bound: flip ? 0 - bound : bound,
  };
}

/** Of two relations of the same sum: every figure that satisfies the first satisfies the second. */
export function implies(a: Normal, b: Normal): boolean {
  return probes(a, b).every((figure) => !stands(figure, a) || stands(figure, b));
}

/** Of two relations of the same sum: no figure satisfies both. */
export function exclude(a: Normal, b: Normal): boolean {
  return !probes(a, b).some((figure) => stands(figure, a) && stands(figure, b));
}

/** Whether some figures, and whether all figures that can stand in the cells, satisfy the relation. */
export function reach(template: Template, { terms, relation, bound }: Linear): { some: boolean; all: boolean } {
  let [least, most] = [0, 0];
  for (const [key, sign] of terms) {
    const [low, high] = rangeOf(template, key);
    least += sign === 1 ? low : -high;
    most += sign === 1 ? high : -low;
  }
  const figures = [least, most, bound, bound - 1, bound + 1].filter((one) => one >= least && one <= most);
  const held = figures.map((figure) => stands(figure, { relation, bound }));
  return { some: held.includes(true), all: !held.includes(false) };
}

/**
 * Whether "sum <= bound" of `a` makes that of `b` needless: the same whole, and nothing among the parts of `b` that is
 * not among those of `a`.
 */
export function dominates(template: Template, a: LintRule, b: LintRule): boolean {
  const [one, other] = [atMost(a), atMost(b)];
  if (one === null || other === null || one.bound !== 0 || other.bound !== 0) return false;
  const terms = new Map(one.terms);
  if (one.terms.length <= other.terms.length) return false;
  if (!other.terms.every(([key, sign]) => terms.get(key) === sign)) return false;
  const more = one.terms.filter(([key]) => !other.terms.some(([same]) => same === key));
  return more.every(([key, sign]) => sign === 1 && rangeOf(template, key)[0] >= 0);
}

function atMost({ linear }: LintRule): Linear | null {
  if (linear === null || linear.relation === "<>" || linear.relation === "<" || linear.relation === ">") return null;
  if (linear.relation === "<=") return linear;
  if (linear.relation === "=") return null;
  return { ...linear, relation: "<=", terms: linear.terms.map(([key, sign]) => [key, sign === 1 ? -1 : 1] as const) };
}

function probes(a: Normal, b: Normal): number[] {
  return [a.bound, b.bound].flatMap((bound) => [bound - 1, bound - 0.5, bound, bound + 0.5, bound + 1]);
}

function stands(figure: number, { relation, bound }: Pick<Linear, "relation" | "bound">): boolean {
  switch (relation) {
    case "=":
      return figure === bound;
    case "<>":
      return figure !== bound;
    case "<":
      return figure < bound;
    case "<=":
      return figure <= bound;
    case ">":
      return figure > bound;
    case ">=":
      return figure >= bound;
  }
}

function rangeOf(template: Template, ref: CellKey): readonly [number, number] {
  const { measure } = cellNamed(template, ref);
  switch (measure.type) {
    case "percent":
      return [measure.min ?? 0, measure.max ?? 100];
    case "code": {
      const codes = measure.codes.map(({ code }) => code);
      return [Math.min(...codes), Math.max(...codes)];
    }
    default:
      return ["signed" in measure && measure.signed === true ? -Infinity : 0, Infinity];
  }
}
