import { blankFormula } from "../engine/cell-formula";
import { areaText } from "./references";
import type { CellSpec } from "../template/template";
import { signed } from "./attach-signature";
import { type Cell, blocks, together } from "./blocks";
import type { Mark } from "./drawing";

/** What is marked besides what is wrong. */
export interface MarkOptions {
  /** Cells that are shown softly while they are blank. None unless told. */
  readonly blanks?: (cell: CellSpec) => boolean;
}

const FREE = { row: true, column: true };

/** Marks of cells that are still to be filled: as few as cover them, each moving with the cell. */
export function blankMarks(
  places: readonly { readonly spec: CellSpec; readonly cell: Cell }[],
  { blanks }: MarkOptions,
): readonly Mark[] {
  const cells = places.flatMap(({ spec, cell }) => (blanks?.(spec) === true ? [cell] : []));
  return together(blocks(cells), FREE).flatMap(([area, ...more]) => {
    if (area === undefined) return [];
    const formula = signed(blankFormula(areaText({ ...area, rows: 1, columns: 1 }, FREE)));
    return formula === null
      ? []
      : [{ area, ...(more.length > 0 ? { more } : {}), formula, severity: "blank" as const }];
  });
}
