import { add, type Decimal } from "../decimal";
import type { CellKey } from "../template/template";
import type { Reader } from "./kind";

/** The sum of the cells with blanks as 0; null while all are blank or when one cannot be read. */
export function sumOf(keys: readonly CellKey[], read: Reader): Decimal | null {
  let sum: Decimal | null = null;
  for (const key of keys) {
    const reading = read(key);
    if (reading.kind === "doubt") return null;
    if (reading.kind === "value") sum = sum === null ? reading.value : add(sum, reading.value);
  }
  return sum;
}

/** The sum of the cells; null when one is blank or cannot be read. */
export function fullSumOf(keys: readonly CellKey[], read: Reader): Decimal | null {
  let sum: Decimal | null = null;
  for (const key of keys) {
    const reading = read(key);
    if (reading.kind !== "value") return null;
    sum = sum === null ? reading.value : add(sum, reading.value);
  }
  return sum;
}

/** The sum of the cells but one, blanks as 0; null when one of them cannot be read. */
export function restOf(keys: readonly CellKey[], without: CellKey, read: Reader): Decimal | null {
  let sum: Decimal = 0;
  for (const key of keys) {
    if (key === without) continue;
    const reading = read(key);
    if (reading.kind === "doubt") return null;
    if (reading.kind === "value") sum = add(sum, reading.value);
  }
  return sum;
}

/** The same, null when one of them is blank too. */
export function fullRestOf(keys: readonly CellKey[], without: CellKey, read: Reader): Decimal | null {
  const others = keys.filter((key) => key !== without);
  return others.length === 0 ? 0 : fullSumOf(others, read);
}

/** The figure of one cell; null when it is blank or cannot be read. */
export function figureOf(key: CellKey, read: Reader): Decimal | null {
  const reading = read(key);
  return reading.kind === "value" ? reading.value : null;
}

/** The figures of the filled cells, for a sentence. */
export function figuresOf(keys: readonly CellKey[], read: Reader): readonly Decimal[] {
  return keys.map((key) => figureOf(key, read)).filter((figure) => figure !== null);
}

export function someBlank(keys: readonly CellKey[], read: Reader): boolean {
  return keys.some((key) => read(key).kind === "blank");
}
