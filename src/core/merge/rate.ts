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

/** A rate over all offices: of the sums, never the mean of theirs. Left open unless every office says what it is worked out from. */
export function consolidatedRate(
  { part, base }: Rate,
  offices: readonly OfficeReport[],
  said: (office: OfficeReport, key: CellKey) => Said | undefined,
): Consolidated {
  const keys = [...part, ...base];
  const unread = offices.filter((office) => keys.some((key) => said(office, key)?.kind === "doubt"));
  if (unread.length > 0) return { total: null, open: { why: "baseDoubt", offices: unread } };
  const blank = offices.filter((office) => keys.some((key) => said(office, key)?.kind !== "value"));
  if (blank.length > 0) return { total: null, open: { why: "baseBlank", offices: blank } };
  const sum = (some: readonly CellKey[]) =>
    offices
      .flatMap((office) => some.map((key) => said(office, key)))
      .reduce<Decimal>((total, one) => (one?.kind === "value" ? add(total, decimal(one.value)) : total), 0);
  const whole = sum(base);
  if (compare(whole, 0) <= 0) return { total: null, open: { why: "baseZero" } };
  return { total: quotient(multiply(100, sum(part)), whole, DIGITS), open: null };
}
