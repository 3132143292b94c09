import { add, compare, type Decimal } from "../decimal";
import type { Atom, Condition, Is } from "../template/condition";
import type { CellKey, CellSpec } from "../template/template";
import type { Misfit, Reader } from "./kind";

export { condition, type Condition } from "../template/condition";

export function cellsOf(...conditions: readonly Condition[]): readonly CellKey[] {
  return [...new Set(conditions.flatMap((one) => atomsOf(one).flatMap(keysOf)))];
}

/** Whether the condition holds; null when that depends on a cell that cannot be read. */
export function holds(condition: Condition, read: Reader): boolean | null {
  if ("any" in condition) return someHold(condition.any, true, read);
  if ("all" in condition) return someHold(condition.all, false, read);
  return atomHolds(condition, read);
}

/** A code asked for that the cell does not have, if any. */
export function strangeCode(condition: Condition, cell: (key: CellKey) => CellSpec): Misfit | null {
  for (const one of atomsOf(condition)) {
    for (const key of keysOf(one)) {
      const { measure } = cell(key);
      if (measure.type !== "code" || typeof one.is !== "number") continue;
      if (!measure.codes.some(({ code }) => code === one.is))
        return { code: "noCode", data: { cell: key, number: String(one.is) } };
    }
  }
  return null;
}

/** Contents of the cell that may turn one of the conditions. */
export function triesFor(key: CellKey, ...conditions: readonly Condition[]): readonly (Decimal | null)[] {
  const asked = conditions.flatMap(atomsOf).filter((one) => keysOf(one).includes(key));
  const constants = asked.flatMap(({ is }) => (typeof is === "number" ? [is] : []));
  return [...new Set([...constants, null, 0, 1])];
}

/** `some` true: one that holds decides for true; false: one that does not decides for false. */
function someHold(atoms: readonly Atom[], some: boolean, read: Reader): boolean | null {
  let unknown = false;
  for (const one of atoms) {
    const answer = atomHolds(one, read);
    if (answer === some) return some;
    if (answer === null) unknown = true;
  }
  return unknown ? null : !some;
}

function atomHolds(one: Atom, read: Reader): boolean | null {
  if ("cell" in one) {
    const reading = read(one.cell);
    if (reading.kind === "doubt") return null;
    return figureIs(reading.kind === "value" ? reading.value : null, one.is);
  }
  let sum: Decimal | null = null;
  for (const key of one.sum) {
    const reading = read(key);
    if (reading.kind === "doubt") return null;
    if (reading.kind === "value") sum = sum === null ? reading.value : add(sum, reading.value);
  }
  return figureIs(sum, one.is);
}

export function figureIs(figure: Decimal | null, is: Is): boolean {
  switch (is) {
    case "filled":
      return figure !== null;
    case "blank":
      return figure === null;
    case "zeroOrBlank":
      return figure === null || compare(figure, 0) === 0;
    case "positive":
      return figure !== null && compare(figure, 0) > 0;
    case "notZero":
      return figure !== null && compare(figure, 0) !== 0;
    case "zero":
      return figure !== null && compare(figure, 0) === 0;
    default:
      return figure !== null && compare(figure, is) === 0;
  }
}

export function atomsOf(condition: Condition): readonly Atom[] {
  if ("any" in condition) return condition.any;
  if ("all" in condition) return condition.all;
  return [condition];
}

export function keysOf(one: Atom): readonly CellKey[] {
  return "cell" in one ? [one.cell] : one.sum;
}
