import { columnName, parseAddress } from "../address";
import type { Mark } from "./drawing";

/** A text in quotes, or an address that is no part of a name or a function. */
const PART = /"(?:[^"]|"")*"|(?<![\w$.])(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)(?![\w(.])/g;

/** The mark as one for each of its areas, its formula written for the corner of each. */
export function apart({ area, more = [], ...mark }: Mark): readonly Mark[] {
  return [area, ...more].map((each) => ({
    ...mark,
    area: each,
    formula: moved(mark.formula, each.row - area.row, each.column - area.column),
  }));
}

/** The formula so many rows down and columns to the right: what has no "$" moves. */
function moved(formula: string, rows: number, columns: number): string {
  return formula.replace(
    PART,
    (text: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      const cell = letters === undefined ? null : parseAddress(`${letters}${digits ?? ""}`);
      if (cell === null) return text;
      const column = columnName(cell.column + (fixedColumn === "" ? columns : 0));
      return `${fixedColumn ?? ""}${column}${fixedRow ?? ""}${cell.row + 1 + (fixedRow === "" ? rows : 0)}`;
    },
  );
}
