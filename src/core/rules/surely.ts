import type { Atom, Condition, Is } from "../template/condition";
import { atomsOf, figureIs, keysOf } from "./condition";
import { someBlank, sumOf } from "./figures";
import type { FormulaWriter, Reader } from "./kind";

/**
 * Whether a condition holds (`wanted` true) or does not (false) whatever is still filled into blank cells. Figures that
 * are added up are not below 0: what is above it stays so.
 */
export function surelyHolds(condition: Condition, wanted: boolean, read: Reader): boolean {
  const surely = (one: Atom): boolean => atomSurely(one, wanted, read);
  return someDecide(condition, wanted) ? atomsOf(condition).some(surely) : atomsOf(condition).every(surely);
}

/** The same as a formula, over cells that are blank or hold numbers; null where a blank cell can always turn it. */
export function surelyFormula(condition: Condition, wanted: boolean, write: FormulaWriter): string | null {
  const atoms = atomsOf(condition).map((one) => atomFormula(one, wanted, write));
  const known = atoms.filter((one) => one !== null);
  const some = someDecide(condition, wanted);
  if (known.length === 0 || (!some && known.length < atoms.length)) return null;
  return known.length === 1 ? known.join() : `${some ? "OR" : "AND"}(${known.join()})`;
}

/** One atom of "any" that holds decides, and one of "all" that does not. */
function someDecide(condition: Condition, wanted: boolean): boolean {
  return "any" in condition === wanted;
}

function atomSurely(one: Atom, wanted: boolean, read: Reader): boolean {
  const keys = keysOf(one);
  if (keys.some((key) => read(key).kind === "doubt")) return false;
  return figureIs(sumOf(keys, read), one.is) === wanted && (stays(one.is, wanted) || !someBlank(keys, read));
}

/** Whether filling a blank cell cannot turn it. */
function stays(is: Is, wanted: boolean): boolean {
  return wanted ? is === "filled" || is === "positive" || is === "notZero" : is === "blank" || is === "zeroOrBlank";
}

function atomFormula(one: Atom, wanted: boolean, write: FormulaWriter): string | null {
  const { is } = one;
  const keys = keysOf(one);
  if (is === "filled" || is === "blank") return wanted === (is === "filled") ? write.isSomeFilled(keys) : null;
  const sum = write.difference(keys, 0) ?? write.sum(keys);
  const said = `${sum}${relationOf(is, wanted)}${typeof is === "number" ? is : 0}`;
  return stays(is, wanted) ? said : `AND(${write.areFilled(keys)},${said})`;
}

function relationOf(is: Exclude<Is, "filled" | "blank">, wanted: boolean): "=" | "<>" | ">" | "<=" {
  if (is === "positive") return wanted ? ">" : "<=";
  return wanted === (is !== "notZero") ? "=" : "<>";
}
