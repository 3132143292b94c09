import type { Finding } from "../engine/finding";

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
