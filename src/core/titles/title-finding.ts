import type { TitleData } from "../engine/beside-data";
import type { Finding } from "../engine/finding";
import type { Place } from "../sheet";
import type { Severity } from "../template/schema";

/** What is odd in the lines above the tables. */
export function titleFinding(rule: string, severity: Severity, place: Place, data: TitleData): Finding<"title"> {
  return { rule, kind: "title", severity, cells: [], place, data, fixes: [] };
}
