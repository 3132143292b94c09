import type { Finding } from "./engine/finding";
import { fold } from "./fold";

/**
 * Where a finding is explained: the row of its first cell that has a note cell among `rows`; null when none has.
 * A row is named as in `Layout.notes`.
 */
export function explanationRow(finding: Finding, rows: { has(row: string): boolean }): string | null {
  for (const key of finding.cells) {
    const row = key.split(":")[0] ?? key;
    if (rows.has(row)) return row;
  }
  return null;
}

/** Whether the clerk has explained the finding. `notes` are the texts of the note cells by row. */
export function isExplained(finding: Finding, notes: ReadonlyMap<string, string>): boolean {
  if (finding.severity !== "warning") return false;
  const row = explanationRow(finding, notes);
  return row !== null && fold(notes.get(row) ?? "") !== "";
}
