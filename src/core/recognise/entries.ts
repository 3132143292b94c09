import type { Columns } from "./columns";
import type { Line, LineCell } from "./lines";
import { bare, numbering, type Near } from "./wording";
import { LABEL } from "./thresholds";

/** A line of the sheet as a row of an indicator list. */
export interface Entry {
  readonly line: Line;
  readonly columns: Columns;
  readonly label: string;
  readonly near: readonly Near[];
  readonly stt: string;
  readonly unit: string;
  /** How many columns further right than its neighbours this line stands. */
  readonly strayed: number;
}

/** Nothing when the line has no text that could be a label. */
export function entryOf(line: Line, columns: Columns): Entry | null {
  const cell = labelCell(line, columns);
  if (!cell) return null;
  const strayed = line.cells.length === 1 ? 0 : cell.column - (columns.label ?? cell.column);
  const textAt = (column: number | null) => {
    const at = column === null ? cell.column : column + strayed;
    return at === cell.column ? "" : (line.cells.find((other) => other.column === at)?.text ?? "");
  };
  return {
    line,
    columns,
    label: cell.text,
    near: cell.near,
    stt: numbering(textAt(columns.stt)),
    unit: bare(textAt(columns.unit)),
    strayed,
  };
}

/** The cell in the label column; where that is plainly no label, one that strayed from it and plainly is. */
function labelCell(line: Line, columns: Columns): LineCell | undefined {
  const own = line.cells.find((cell) => cell.column === columns.label);
  if (own?.near[0]) return own;
  let best = own;
  for (const cell of line.cells) {
    const likeness = cell.near[0]?.likeness ?? 0;
    if (likeness >= LABEL.strayed && likeness > (best?.near[0]?.likeness ?? 0)) best = cell;
  }
  return best;
}
