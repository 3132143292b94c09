import type { Finding } from "../engine/finding";
import type { CellKey } from "../template/template";

/** What speaks of the figures where they stand: it is not looked into before they are back. */
const OF_FIGURES: ReadonlySet<Finding["kind"]> = new Set([
  "evidence",
  "gap",
  "notation",
  "note",
  "nothing",
  "previous",
]);

/** A shift with what it brings about: failed rules that hold once the figures are back, and what else is told of them. */
export function gatheredByShift(singles: readonly Finding[]): readonly Finding[] {
  return singles.flatMap((finding) => {
    if (finding.kind !== "shift") return [];
    const { astray, rules } = finding.data;
    const [cells, settled] = [new Set(astray), new Set(rules)];
    const isOfIt = (one: Finding) =>
      settled.has(one.rule) || (OF_FIGURES.has(one.kind) && one.cells.some((cell) => cells.has(cell)));
    return [{ ...finding, of: singles.filter(isOfIt) }];
  });
}

/** The cells whose figures stand off their rows. */
export function cellsAstray(findings: Iterable<Finding>): ReadonlySet<CellKey> {
  return new Set([...findings].flatMap((finding) => (finding.kind === "shift" ? finding.data.astray : [])));
}
