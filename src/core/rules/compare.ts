import * as z from "zod/mini";
import * as decimals from "../decimal";
import type { CellKey } from "../template/template";
import { cellRefs, defineRuleKind, notChecked, pass } from "./define";
import { figuresOf, fullRestOf, fullSumOf } from "./figures";
import type { Outcome, Reader } from "./kind";
import { linear } from "./linear";
import { related } from "./relation-formula";
import { spanOf } from "./span";

const operators = ["=", "<>", "<", "<=", ">", ">="] as const;
type Operator = (typeof operators)[number];
const mirrored = { "=": "=", "<": ">", "<=": ">=", ">": "<", ">=": "<=" } as const;
const opposite = { "=": "<>", "<>": "=", "<": ">=", "<=": ">", ">": "<=", ">=": "<" } as const;

interface CompareData {
  /** Sums of both sides, with what was added up; of a constant there are no cells. */
  readonly left: decimals.Decimal;
  readonly operator: Operator;
  readonly right: decimals.Decimal;
  readonly leftCells: readonly CellKey[];
  readonly leftFigures: readonly decimals.Decimal[];
  readonly rightCells?: readonly CellKey[];
  readonly rightFigures?: readonly decimals.Decimal[];
}

/**
 * The sum of the left cells stands in a relation to the sum of the right cells, or to a constant. All must be filled.
 *
 * `{ "left": ["electronic", "parallel"], "operator": "<=", "right": 100 }`
 */
export const compare = defineRuleKind({
  kind: "compare",
  options: z.strictObject({ left: cellRefs, operator: z.enum(operators), right: z.union([cellRefs, z.number()]) }),
  reads: ({ left, right }) => (typeof right === "number" ? left : [...left, ...right]),
  linear: ({ left, operator, right }) => linear(left, operator, right),

  check({ left, operator, right }, read): Outcome<CompareData> {
    const a = fullSumOf(left, read);
    const b = rightSide(right, read);
    if (a === null || b === null) return notChecked;
    if (stands(decimals.compare(a, b), operator)) return pass;
    const data = { left: a, operator, right: b, leftCells: left, leftFigures: figuresOf(left, read) };
    if (typeof right === "number") return { status: "fail", data };
    return { status: "fail", data: { ...data, rightCells: right, rightFigures: figuresOf(right, read) } };
  },

  span({ left, operator, right }, read, key) {
    if (operator === "<>") return null;
    const onLeft = left.includes(key);
    const other = onLeft ? rightSide(right, read) : fullSumOf(left, read);
    const rest = fullRestOf(onLeft || typeof right === "number" ? left : right, key, read);
    if (other === null || rest === null) return null;
    const relation = onLeft ? operator : mirrored[operator];
    const bound = decimals.subtract(other, rest);
    if (relation === "<") return spanOf("<=", decimals.subtract(bound, 1));
    if (relation === ">") return spanOf(">=", decimals.add(bound, 1));
    return spanOf(relation, bound);
  },

  formula({ left, operator, right }, write) {
    const keys = typeof right === "number" ? left : [...left, ...right];
    const asked = `${write.areNumbers(keys)},${write.areFilled(keys)}`;
    return `AND(${asked},${related(left, opposite[operator], right, write)})`;
  },
});

function rightSide(right: number | readonly CellKey[], read: Reader): decimals.Decimal | null {
  return typeof right === "number" ? decimals.decimal(right) : fullSumOf(right, read);
}

function stands(order: -1 | 0 | 1, operator: Operator): boolean {
  if (order === 0) return operator === "=" || operator === "<=" || operator === ">=";
  if (operator === "=") return false;
  return operator === "<>" || operator.startsWith(order < 0 ? "<" : ">");
}
