import type { EvidenceData } from "../engine/beside-data";
import type { Finding } from "../engine/finding";
import type { CellKey } from "../template/template";

/** What is odd in the figures of one report, though no rule forbids it. All are warnings: the figures may be right. */
export function evidence(name: string, cells: readonly CellKey[], data: EvidenceData): Finding<"evidence"> {
  return { rule: `evidence/${data.says}/${name}`, kind: "evidence", severity: "warning", cells, data, fixes: [] };
}
