import type { FindingGroup, FindingLine, ShownFinding } from "../session/contract";

/** What is drawn on one line of the list: a finding, or all that are the same. */
export interface FindingRow {
  readonly key: string;
  readonly shown: ShownFinding;
  /** Findings it tells. */
  readonly own: readonly ShownFinding[];
  /** The same, and those that come to light under it when it is opened. */
  readonly holds: readonly ShownFinding[];
  /** Where it is the first of its group. */
  readonly group?: FindingGroup | undefined;
  /** Of a row that comes to light under no other. */
  readonly line?: FindingLine;
}

/** The rows of the groups with those under rows that are open, in their order. */
export function rowsOf(groups: readonly FindingGroup[], isOpen: (row: FindingRow) => boolean): readonly FindingRow[] {
  return groups.flatMap((group) =>
    group.lines.flatMap((line, at) => {
      const row = rowOf(line, at === 0 ? group : undefined);
      return isOpen(row) ? [row, ...[...line.alike, ...line.follows].map(under)] : [row];
    }),
  );
}

function rowOf(line: FindingLine, group: FindingGroup | undefined): FindingRow {
  const { shown, alike, follows } = line;
  const own = alike.length === 0 ? [shown] : alike;
  const { rule } = shown.finding;
  return { key: alike.length === 0 ? rule : `${rule} …`, shown, own, holds: [...own, ...follows], group, line };
}

function under(shown: ShownFinding): FindingRow {
  return { key: shown.finding.rule, shown, own: [shown], holds: [shown] };
}

/** Where the row is drawn open, its own finding only: those under it have rows. */
export function tells(row: FindingRow, shown: ShownFinding, open: boolean): boolean {
  return open ? row.own.length === 1 && row.shown === shown : row.holds.includes(shown);
}
