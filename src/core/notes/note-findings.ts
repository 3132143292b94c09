import type { NoteAgainst } from "../engine/beside-data";
import type { Finding } from "../engine/finding";
import type { Plan } from "../engine/plan";
import type { Reading } from "../reading/reading";
import type { CellKey } from "../template/template";
import { contradiction } from "./contradiction";
import { nearOf } from "./near";
import { readNote } from "./read-note";

export interface NotesRequest {
  readonly plan: Plan;
  /** In the order of `plan.cells`. */
  readonly readings: readonly Reading[];
  /** Texts of the note cells, by row as in `Layout.notes`. */
  readonly notes: ReadonlyMap<string, string>;
}

/** Rows whose note and figures disagree: one warning a row, as either may be right. */
export function noteFindings({ plan, readings, notes }: NotesRequest): readonly Finding<"note">[] {
  const near = nearOf(plan);
  const read = (key: CellKey): Reading => readings[plan.slots.get(key) ?? -1] as Reading;
  return [...notes].flatMap(([row, note]): Finding<"note">[] => {
    const known = near.get(row);
    const says = known && readNote(note, known.spec.row.unit);
    const found = says ? contradiction(says, known, read) : null;
    return found ? [finding(row, note, found)] : [];
  });
}

function finding(row: string, text: string, against: NoteAgainst): Finding<"note"> {
  const note = text.trim().replace(/\s+/g, " ");
  return {
    rule: `note/${row}`,
    kind: "note",
    severity: "warning",
    cells: [row, ...("of" in against ? against.of : [])],
    data: { ...against, note },
    fixes: [],
  };
}
