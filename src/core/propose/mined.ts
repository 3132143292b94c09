import { add, compare, type Decimal } from "../decimal";
import type { Line } from "./lines";
import type { Candidate, Example } from "./proposal";

/** The longest sum that is looked for. */
const MOST_PARTS = 8;

/**
 * Sums nothing but figures tell: a row that equals the rows right below or above it, of its unit and section, in so many
 * reports that it is no accident.
 */
export function minedSums(lines: readonly Line[], examples: readonly Example[]): Candidate[] {
  const figures = examples.map(({ read }) => (key: string): Decimal | null => {
    const reading = read(key);
    return reading.kind === "value" ? reading.value : null;
  });
  return lines.flatMap((line) => {
    if (line.holds !== "count") return [];
    const alike = lines.filter(
      (one) => one.holds === "count" && one.unit === line.unit && one.section === line.section,
    );
    const at = alike.indexOf(line);
    const runs = [alike.slice(at + 1), alike.slice(0, at).reverse()].flatMap((side) =>
      runsOf(side.slice(0, MOST_PARTS)),
    );
    return runs.flatMap((parts): Candidate[] => {
      const keys = parts.map(({ key }) => key);
      const agree = figures
        .map((figure) => [figure(line.key), ...keys.map(figure)] as const)
        .filter(([total, ...summed]) => isSum(total, summed));
      // The same figures in two reports are one.
      if (new Set(agree.map(String)).size < 2) return [];
      return [{ kind: "sum", options: { total: line.key, parts: keys }, why: "figures", strong: false }];
    });
  });
}

/** The first two, the first three … */
function runsOf(side: readonly Line[]): (readonly Line[])[] {
  return side.flatMap((_, at) => (at === 0 ? [] : [side.slice(0, at + 1)]));
}

/** And more than one part is not 0. */
function isSum(total: Decimal | null, parts: readonly (Decimal | null)[]): boolean {
  const filled = parts.filter((part) => part !== null && compare(part, 0) !== 0) as Decimal[];
  if (total === null || filled.length < 2) return false;
  return compare(filled.reduce(add), total) === 0;
}
