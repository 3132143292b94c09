import type { Finding } from "../engine/finding";
import type { Data } from "../rules/kind";
import type { CellKey } from "../template/template";

/** What is odd in the figures of one report, though no rule forbids it; wording is in text/. */
export type EvidenceSays = "block" | "row" | "full" | "nothing" | "level";

/** All are warnings: the figures may be right. */
export function evidence(says: EvidenceSays, name: string, cells: readonly CellKey[], data: Data): Finding {
  return {
    rule: `evidence/${says}/${name}`,
    kind: "evidence",
    severity: "warning",
    cells,
    data: { says, ...data },
    fixes: [],
  };
}
