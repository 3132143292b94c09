import type { Finding } from "../engine/finding";
import type { Data } from "../rules/kind";
import type { Place } from "../sheet";
import type { Severity } from "../template/schema";

/** What is odd in the lines above the tables; wording is in text/. */
export type TitleSays = "period" | "foreign" | "office" | "impossible" | "other" | "differs" | "unlike";

export function titleFinding(rule: string, says: TitleSays, severity: Severity, place: Place, data: Data): Finding {
  return { rule, kind: "title", severity, cells: [], place, data: { says, ...data }, fixes: [] };
}
