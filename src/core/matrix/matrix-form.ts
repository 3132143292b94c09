import { columnName } from "../address";
import { fold } from "../fold";
import type { Column, Measure, Row, Table } from "../template/schema";
import { isAddedUp, isRateHeading, isRateRow } from "./column-lines";
import { isChange } from "../propose/words";
import type { MatrixTable } from "./find-matrices";

const WIDTH = 10;
/** Of a rate that no form knows: a plan can be surpassed, a change can be a fall. */
const RATE: Measure = { type: "percent", max: 1000 };
const CHANGE: Measure = { type: "percent", min: -1000, max: 1000 };
const COUNTED: Measure = { type: "count" };
const AMOUNT: Measure = { type: "quantity", signed: true };

export function matrixColumnId(column: number): string {
  return columnName(column).toLowerCase();
}

/** The matrix as a table of a form. `isCounted`: whether a unit only ever counts whole things. */
export function matrixForm(matrix: MatrixTable, id: string, isCounted: (unit: string) => boolean): Table {
  const { columns, rows } = matrix;
  const caption = unitAbove(matrix);
  const units =
    columns.unit === null ? [caption ?? ""] : rows.filter(({ isFilled }) => isFilled).map(({ unit }) => unit);
  const areCounted = units.length > 0 && units.every(isCounted);
  const named = (role: Column["role"], at: number | null): Column[] =>
    at === null ? [] : [{ id: role, role, path: pathOf(columns.headings.get(at), role), width: WIDTH }];
  const figures = columns.figures.map(({ column, path }): Column => {
    const rate = isChange(path.join(" ")) ? CHANGE : RATE;
    const measure = isRateHeading(path) ? rate : areCounted && isAddedUp(path) ? COUNTED : AMOUNT;
    return { id: matrixColumnId(column), role: "value", path: pathOf(path, "value"), width: WIDTH, measure };
  });
  return {
    id,
    columns: [
      ...named("stt", columns.stt),
      ...named("label", columns.label),
      ...named("unit", columns.unit),
      ...figures,
      ...named("note", columns.note),
    ],
    rows: rows.map(({ at, stt, label, unit }): Row => {
      return { id: `r${at + 1}`, stt, label, unit, ...(isRateRow(label) ? { measure: AMOUNT } : {}) };
    }),
  };
}

function pathOf(path: readonly string[] | undefined, role: string): string[] {
  return path === undefined || path.length === 0 ? [role] : [...path];
}

/** "Đơn vị tính: hồ sơ" above the table; null where nothing says it, or says several. */
function unitAbove({ above }: MatrixTable): string | null {
  for (const { cells } of [...above].reverse()) {
    for (const { text } of cells) {
      const said = /^\W*(?:don vi tinh|dvt)\s*:?\s*(.+)$/.exec(fold(text).replace(/[()]/g, " "))?.[1];
      if (said !== undefined) return /[,;/]/.test(said) ? null : said.replace(/[.\s]+$/, "");
    }
  }
  return null;
}
