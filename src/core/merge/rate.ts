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
  const unread = offices.filter((office) => keys.some((key) => isDoubt(saidBy(office, key))));
  if (unread.length > 0) return { total: null, open: { why: "baseDoubt", offices: unread } };
  const blank = offices.filter((office) => keys.some((key) => isBlank(saidBy(office, key))));
  if (blank.length > 0) return { total: null, open: { why: "baseBlank", offices: blank } };
  const isAbsent = (office: OfficeReport, some: readonly CellKey[]) =>
    some.every((key) => saidBy(office, key) === "absent");
  const half = offices.filter((office) => isAbsent(office, part) !== isAbsent(office, base));
  if (half.length > 0) return { total: null, open: { why: "halfAbsent", offices: half } };
  const sum = (some: readonly CellKey[]) =>
    offices
      .flatMap((office) => some.map((key) => saidBy(office, key)))
      .reduce<Decimal>((total, one) => (isValue(one) ? add(total, decimal(one.value)) : total), 0);
  const whole = sum(base);
  if (compare(whole, 0) <= 0) return { total: null, open: { why: "baseZero" } };
  return { total: quotient(multiply(100, sum(part)), whole, DIGITS), open: null };
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
