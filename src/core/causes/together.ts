import type { GatheredData } from "../engine/beside-data";
import type { BesideKind, Finding } from "../engine/finding";
import type { CellChange, Fix } from "../engine/fix";
import type { Plan } from "../engine/plan";
import type { FindingData } from "../rules";

/** One finding for the findings of one cause on one appendix. */
export interface Cause<K extends BesideKind> {
  readonly kind: K;
  /** Whether a finding may come from it. */
  readonly isOne: (finding: Finding) => boolean;
  /** What its sentence needs, the number of cells and which they are among it; null when the findings do not show the cause. */
  readonly dataOf: (singles: readonly Finding[], gathered: GatheredData) => FindingData[K] | null;
}

/** So many cells make a cause; one is a finding of its own. */
const FEWEST = 2;
/** Cells a sentence names. */
const NAMED = 20;

/** By the appendix of their first cell, in the order given. */
export function gatheredBy<K extends BesideKind>(
  { kind, isOne, dataOf }: Cause<K>,
  plan: Plan,
  findings: Iterable<Finding>,
): readonly Finding<K>[] {
  const byAppendix = new Map<string, Finding[]>();
  for (const finding of findings) {
    const [cell] = finding.cells;
    if (cell === undefined || !plan.slots.has(cell) || !isOne(finding)) continue;
    const appendix = plan.cell(cell).appendix.id;
    byAppendix.set(appendix, [...(byAppendix.get(appendix) ?? []), finding]);
  }
  return [...byAppendix].flatMap(([appendix, singles]): readonly Finding<K>[] => {
    if (singles.length < FEWEST) return [];
    const cells = [...new Set(singles.flatMap((one) => one.cells.slice(0, 1)))];
    const data = dataOf(singles, { count: cells.length, at: cells.slice(0, NAMED) });
    if (data === null) return [];
    return [
      {
        rule: `cause/${kind}/${appendix}`,
        kind,
        severity: singles.some(({ severity }) => severity === "error") ? "error" : "warning",
        cells,
        data,
        fixes: togetherFix(singles),
        of: singles,
      },
    ];
  });
}

/** The first fix of each, in one edit; none of a finding that offers none. */
function togetherFix(singles: readonly Finding[]): readonly Fix[] {
  const [first, ...others] = singles.flatMap(({ fixes }) => fixes.slice(0, 1));
  if (first === undefined) return [];
  const also = others.map(({ cell, value }): CellChange => ({ cell, value }));
  return [also.length === 0 ? first : { ...first, also }];
}
