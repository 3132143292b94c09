import { isCells } from "../formulas/prepare";
import { hasRelative, mapWords, qualify, rebase } from "../formulas/references";
import { type Area, cellCount, contains, intersection } from "./area";
import { isError } from "./cell";
import type { Conditional, Overlay } from "./conditional";
import { fail } from "./errors";
import { type DefinedName, findName } from "./names";
import type { Sheet } from "./sheet";
import type { CellStyle } from "./style";
import type { Workbook } from "./workbook";

/** Which conditional formats apply to which cell. */

const MOST_CELLS = 50_000;

const relative = new WeakMap<Conditional, boolean>();

function isRelative(conditional: Conditional): boolean {
  const known = relative.get(conditional) ?? hasRelative(conditional.formula);
  relative.set(conditional, known);
  return known;
}

interface Qualified {
  readonly sheet: string;
  readonly names: readonly DefinedName[];
  readonly byCell: Map<string, string>;
}

const qualified = new WeakMap<Conditional, Qualified>();

/** The formula of one cell, with its sheet named in every reference. */
function formulaAt(sheet: Sheet, conditional: Conditional, row: number, column: number): string {
  let known = qualified.get(conditional);
  if (known?.sheet !== sheet.name || known.names !== sheet.names) {
    known = { sheet: sheet.name, names: sheet.names, byCell: new Map() };
    qualified.set(conditional, known);
  }
  const key = isRelative(conditional) ? `${row},${column}` : "";
  let formula = known.byCell.get(key);
  if (formula === undefined) {
    const { area } = conditional;
    const moved = rebase(conditional.formula, row - area.row, column - area.column);
    formula = qualify(withOwnNames(moved, sheet), sheet.name);
    known.byCell.set(key, formula);
  }
  return formula;
}

/** A name of the sheet alone is known nowhere else: what it stands for is put in its place. */
function withOwnNames(formula: string, { names }: Sheet): string {
  if (names.length === 0) return formula;
  return mapWords(formula, (word) => {
    const name = findName(names, word);
    return name && isCells(name) ? name.formula.replace(/^=/, "") : word;
  });
}

/** Every formula that must be known to show the marks of all sheets. */
export function markFormulas(sheets: readonly Sheet[]): Set<string> {
  const formulas = new Set<string>();
  for (const sheet of sheets) {
    let used: Area | null | undefined;
    for (const conditional of sheet.conditionals) {
      if (!isRelative(conditional)) {
        formulas.add(formulaAt(sheet, conditional, conditional.area.row, conditional.area.column));
        continue;
      }
      if (used === undefined) used = sheet.usedArea(false);
      const area =
        cellCount(conditional.area) <= 1000 ? conditional.area : used && intersection(conditional.area, used);
      if (!area) continue;
      if (cellCount(area) > MOST_CELLS) fail("GeneralException", "A relative conditional format on too many cells");
      for (const [row, column] of sheet.cellsOf(area)) formulas.add(formulaAt(sheet, conditional, row, column));
    }
  }
  return formulas;
}

/** The conditional formats whose formula is TRUE for the cell, first priority first, up to one that stops. */
export function marksAt(workbook: Workbook, sheet: Sheet, row: number, column: number): Conditional[] {
  workbook.calculate();
  const found: Conditional[] = [];
  let used: Area | null | undefined;
  for (const conditional of sheet.conditionals) {
    if (!contains(conditional.area, row, column)) continue;
    if (isRelative(conditional) && cellCount(conditional.area) > 1000) {
      if (used === undefined) used = sheet.usedArea(false);
      if (!used || !contains(used, row, column)) continue;
    }
    const result = workbook.result(formulaAt(sheet, conditional, row, column));
    const applies = !isError(result) && (result === true || (typeof result === "number" && result !== 0));
    if (!applies) continue;
    found.push(conditional);
    if (conditional.stopIfTrue) break;
  }
  return found;
}

/** The look of a cell under its conditional formats: of two that set the same thing the first wins. */
export function overlaid(style: CellStyle, marks: readonly Conditional[]): CellStyle {
  const overlay = marks.reduceRight<Overlay>((below, mark) => ({ ...below, ...mark.format }), {});
  return { ...style, ...overlay };
}
