import type { BesideKind, CellChange, Finding, Fix } from "../engine/finding";
import type { Plan } from "../engine/plan";
import type { Data } from "../rules/kind";

/** One finding for the findings of one cause on one appendix. */
export interface Cause {
  readonly kind: BesideKind;
  /** Whether a finding may come from it. */
  readonly isOne: (finding: Finding) => boolean;
  /** What its sentence needs beside the number of cells and which they are; null when the findings do not show the cause. */
  readonly dataOf: (singles: readonly Finding[]) => Data | null;
}

/** So many cells make a cause; one is a finding of its own. */
const FEWEST = 2;
/** Cells a sentence names. */
const NAMED = 20;

/** By the appendix of their first cell, in the order given. */
export function gatheredBy(
  { kind, isOne, dataOf }: Cause,
  plan: Plan,
  findings: Iterable<Finding>,
): readonly Finding[] {
  const byAppendix = new Map<string, Finding[]>();
  for (const finding of findings) {
    const [cell] = finding.cells;
    if (cell === undefined || !plan.slots.has(cell) || !isOne(finding)) continue;
    const appendix = plan.cell(cell).appendix.id;
    byAppendix.set(appendix, [...(byAppendix.get(appendix) ?? []), finding]);
  }
  return [...byAppendix].flatMap(([appendix, singles]): readonly Finding[] => {
    const data = singles.length < FEWEST ? null : dataOf(singles);
    if (data === null) return [];
    const cells = [...new Set(singles.flatMap((one) => one.cells.slice(0, 1)))];
    return [
      {
        rule: `cause/${kind}/${appendix}`,
        kind,
        severity: singles.some(({ severity }) => severity === "error") ? "error" : "warning",
        cells,
        data: { count: cells.length, at: cells.slice(0, NAMED), ...data },
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
