import { absoluteAddress } from "../address";
import { ruleFormula } from "../engine/formula";
import type { BoundRule, Plan } from "../engine/plan";
import type { CellKey } from "../template/template";
import { signed } from "./attach-signature";
import { type Cell, blocks } from "./blocks";
import type { Mark } from "./drawing";

/** Where a value cell is drawn: on which sheet, by name, and in which cell. */
export interface DrawnPlace {
  readonly sheet: string;
  readonly cell: Cell;
}

/** The plan's rules as conditional formats of one sheet: one a rule and block of cells it marks. */
export function marksOn(sheet: string, plan: Plan, places: ReadonlyMap<CellKey, DrawnPlace>): Mark[] {
  const placeOf = (key: CellKey): DrawnPlace => {
    const place = places.get(key);
    if (!place) throw new Error(`the cell "${key}" is not drawn`);
    return place;
  };
  const reference = (key: CellKey) => {
    const place = placeOf(key);
    const address = absoluteAddress(place.cell.row, place.cell.column);
    return place.sheet === sheet ? address : `'${place.sheet.replaceAll("'", "''")}'!${address}`;
  };
  return plan.rules.flatMap((rule) => marksOf(rule, ruleCells(rule, sheet, placeOf), plan, reference));
}

function ruleCells(rule: BoundRule, sheet: string, placeOf: (key: CellKey) => DrawnPlace): Cell[] {
  return rule.marks.map(placeOf).flatMap((place) => (place.sheet === sheet ? [place.cell] : []));
}

function marksOf(
  rule: BoundRule,
  cells: readonly Cell[],
  plan: Plan,
  reference: (key: CellKey) => string,
): readonly Mark[] {
  if (cells.length === 0) return [];
  const bare = ruleFormula(rule, plan, reference);
  const formula = bare === null ? null : signed(bare);
  if (formula === null) return [];
  return blocks(cells).map((area) => ({ area, formula, severity: rule.data.severity }));
}
