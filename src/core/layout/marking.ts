import { ruleFormulas } from "../engine/formula";
import type { BoundRule, Plan } from "../engine/plan";
import type { CellKey } from "../template/template";
import { signed } from "./attach-signature";
import { type Cell, blocks, together } from "./blocks";
import type { Mark, MarkName } from "./drawing";
import { MarkNames } from "./mark-names";
import { FIXED, type Free, references, type Spot } from "./references";

/** Where a value cell is drawn: on which sheet, by name, and in which cell. */
export interface DrawnPlace {
  readonly sheet: string;
  readonly cell: Cell;
}

export interface SheetMarks {
  readonly marks: readonly Mark[];
  /** What the marks call cells of other sheets. */
  readonly names: readonly MarkName[];
}

/** A rule that marks cells of the sheet. */
interface Marking {
  readonly rule: BoundRule;
  readonly cells: readonly Cell[];
  readonly free: Free;
}

/**
 * The plan's rules as conditional formats of one sheet: one a rule and block of cells it marks. Rules that say the same of
 * row after row, column after column or cell after cell are one format, which moves with the cell.
 */
export function marksOn(sheet: string, plan: Plan, places: ReadonlyMap<CellKey, DrawnPlace>): SheetMarks {
  const spots = new Map(
    [...places].map(([key, { cell, sheet: on }]) => [key, { ...cell, sheet: on === sheet ? null : on }]),
  );
  const spotOf = (key: CellKey): Spot => {
    const spot = spots.get(key);
    if (!spot) throw new Error(`the cell "${key}" is not drawn`);
    return spot;
  };
  const names = new MarkNames();
  const other = names.nameOf.bind(names);
  const groups = new Map<string, Marking[]>();
  for (const rule of plan.rules) {
    const cells = rule.marks.map(spotOf).filter((spot) => spot.sheet === null);
    const [first] = cells;
    if (first === undefined) continue;
    const free = freeOf(rule, spotOf);
    const moved = <T extends Cell>(cell: T): T => ({
      ...cell,
      row: cell.row - (free.row ? first.row : 0),
      column: cell.column - (free.column ? first.column : 0),
    });
    const here = (key: CellKey) => (spotOf(key).sheet === null ? moved(spotOf(key)) : spotOf(key));
    const formulas = ruleFormulas(rule, plan, references(here, free, other));
    const key = JSON.stringify([rule.data.severity, free, formulas, cells.map(moved)]);
    groups.set(key, [...(groups.get(key) ?? []), { rule, cells, free }]);
  }
  const formulasOf = ({ rule, free }: Marking) => ruleFormulas(rule, plan, references(spotOf, free, other));
  const marks = [...groups.values()].flatMap((markings) => marksOf(markings, formulasOf));
  return { marks, names: names.all };
}

/** A format that covers several cells may move with them where the rule reads and marks nothing beside them. */
function freeOf({ keys, marks }: BoundRule, spotOf: (key: CellKey) => Spot): Free {
  const spots = [...keys, ...marks].map(spotOf).filter(({ sheet }) => sheet === null);
  const [first] = spots;
  if (first === undefined) return FIXED;
  return {
    row: spots.every(({ row }) => row === first.row),
    column: spots.every(({ column }) => column === first.column),
  };
}

/** The formats of rules that say the same, each told by the rule that stands first in its area. */
function marksOf(markings: readonly Marking[], formulasOf: (marking: Marking) => readonly string[]): Mark[] {
  const byCell = new Map<string, { cell: Cell; marking: Marking }>();
  for (const marking of markings) {
    for (const cell of marking.cells) {
      const key = `${cell.row},${cell.column}`;
      if (!byCell.has(key)) byCell.set(key, { cell, marking });
    }
  }
  const free = markings[0]?.free ?? FIXED;
  const areas = blocks([...byCell.values()].map(({ cell }) => cell));
  return together(areas, free).flatMap(([area, ...more]) => {
    const marking = area && byCell.get(`${area.row},${area.column}`)?.marking;
    if (area === undefined || marking === undefined) return [];
    return formulasOf(marking).flatMap((bare) => {
      const formula = signed(bare);
      if (formula === null) return [];
      return [{ area, ...(more.length > 0 ? { more } : {}), formula, severity: marking.rule.data.severity }];
    });
  });
}
