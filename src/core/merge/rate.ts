import { add, compare, type Decimal, decimal, multiply, quotient } from "../decimal";
import type { CellKey } from "../template/template";
import type { Open } from "./merge";
import type { OfficeReport, Said } from "./office-report";

const DIGITS = 2;

interface Rate {
  readonly part: readonly CellKey[];
  readonly base: readonly CellKey[];
}

interface Consolidated {
  readonly total: Decimal | null;
  readonly open: Open | null;
}

/**
 * A rate over all offices: of the sums, never the mean of theirs. Left open unless every office says what it is worked out
 * from. One that says it has neither part nor base is not in it; of one that says so of either, the other stands in the
 * sums of the form, and no rate would be true of them.
 */
export function consolidatedRate(
  { part, base }: Rate,
  offices: readonly OfficeReport[],
  saidBy: (office: OfficeReport, key: CellKey) => OneSaid,
): Consolidated {
  const keys = [...part, ...base];
  const isAbsent = (office: OfficeReport, some: readonly CellKey[]) =>
    some.every((key) => saidBy(office, key) === "absent");
  const unread = offices.filter((office) => keys.some((key) => isDoubt(saidBy(office, key))));
  const blank = offices.filter((office) => keys.some((key) => isBlank(saidBy(office, key))));
  const half = offices.filter((office) => isAbsent(office, part) !== isAbsent(office, base));
  const without = (why: "baseDoubt" | "baseBlank" | "halfAbsent", of: readonly OfficeReport[]): Consolidated => {
    const all = new Set([...unread, ...blank, ...half]);
    const rate = rateOf(offices.filter((office) => !all.has(office)));
    const left = offices.filter((office) => all.has(office));
    return { total: null, open: { why, offices: of, rest: rate === null ? null : { rate, without: left } } };
  };
  if (unread.length > 0) return without("baseDoubt", unread);
  if (blank.length > 0) return without("baseBlank", blank);
  if (half.length > 0) return without("halfAbsent", half);
  const total = rateOf(offices);
  return { total, open: total === null ? { why: "baseZero" } : null };

  function rateOf(some: readonly OfficeReport[]): Decimal | null {
    const sum = (cells: readonly CellKey[]) =>
      some
        .flatMap((office) => cells.map((key) => saidBy(office, key)))
        .reduce<Decimal>((whole, one) => (isValue(one) ? add(whole, decimal(one.value)) : whole), 0);
    const whole = sum(base);
    return compare(whole, 0) <= 0 ? null : quotient(multiply(100, sum(part)), whole, DIGITS);
  }
}

type OneSaid = Said | "absent" | undefined;

function isValue(one: OneSaid): one is Extract<Said, { kind: "value" }> {
  return typeof one === "object" && one.kind === "value";
}

function isDoubt(one: OneSaid): boolean {
  return typeof one === "object" && one.kind === "doubt";
}

function isBlank(one: OneSaid): boolean {
  return one !== "absent" && !isValue(one);
}
