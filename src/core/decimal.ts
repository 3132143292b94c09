import Big from "big.js";

/**
 * An exact decimal: a plain number when it is a safe integer (the usual case: a count), a Big otherwise.
 * Every figure that comes from a report is one; arithmetic on them never goes through floats.
 */
export type Decimal = number | Big;

/** Digits that are a safe integer for sure. */
const SHORT = /^-?\d{1,15}$/;

/** Reads a plain decimal notation ("1297", "-5.65") or a JavaScript number by its shortest notation. */
export function decimal(source: string | number): Decimal {
  if (typeof source === "number" && Number.isSafeInteger(source)) return source;
  if (typeof source === "string" && SHORT.test(source)) return Number(source);
  return settle(new Big(source));
}

export function add(a: Decimal, b: Decimal): Decimal {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return settle(new Big(a).plus(b));
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  if (typeof a === "number" && typeof b === "number") {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return settle(new Big(a).minus(b));
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product;
  }
  return settle(new Big(a).times(b));
}

/** -1 when a < b, 0 when equal, 1 when a > b. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  if (typeof a === "number" && typeof b === "number") return a < b ? -1 : a > b ? 1 : 0;
  const x = approximate(a);
  const y = approximate(b);
  if (Math.abs(x - y) > 1e-9 * (Math.abs(x) + Math.abs(y))) return x < y ? -1 : 1;
  return new Big(a).cmp(b);
}

export function isWhole(a: Decimal): boolean {
  return typeof a === "number" || a.round(0, Big.roundDown).eq(a);
}

/** The quotient a / b rounded half up to `digits` fraction digits. `b` must not be 0. */
export function quotient(a: Decimal, b: Decimal, digits: number): Decimal {
  const wide = Big();
  wide.DP = digits;
  wide.RM = Big.roundHalfUp;
  return decimal(new wide(a.toString()).div(b.toString()).toString());
}

/** How many digits stand after the decimal sign: 0 for a whole number. */
export function fractionDigits(a: Decimal): number {
  if (typeof a === "number") return 0;
  return Math.max(0, a.c.length - 1 - a.e);
}

/** Plain notation with a decimal point, never an exponent: "1297", "-5.65". */
export function plain(a: Decimal): string {
  return typeof a === "number" ? String(a) : a.toFixed();
}

/** Close enough to tell two figures apart that are not nearly equal. */
function approximate(a: Decimal): number {
  if (typeof a === "number") return a;
  let digits = 0;
  for (const digit of a.c) digits = digits * 10 + digit;
  const fraction = a.c.length - 1 - a.e;
  return (a.s * digits) / (POWERS[fraction] ?? 10 ** fraction);
}

const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

function settle(big: Big): Decimal {
  if (big.e < big.c.length - 1) return big;
  const whole = Number(big.toString());
  return Number.isSafeInteger(whole) && big.eq(whole) ? whole : big;
}
