import type { Forms } from "../recognise/forms";
import { readCell } from "../reading/read-cell";
import { blank, type Reading } from "../reading/reading";
import { matrixColumnId, matrixForm, matrixRules, type MatrixTable } from "../matrix";
import type { Place, Separators, SheetSnapshot } from "../sheet";
import { Ids } from "../slug";
import { cellsIn } from "../structure/cells-in";
import { cellKey, cellsOf } from "../template/cells";
import { derivedRules } from "../template/derive";
import type { Column, Row, RuleData, Table, TemplateFile } from "../template/schema";
import type { CellKey, Template } from "../template/template";
import { UNKNOWN } from "./is-unknown";
import { isCounted, measuresOf } from "./measures";
import { apart, numberFaults, numbersOf } from "./numbers";
import { rulesByLook } from "./rules-by-look";
import type { TableRow, UnknownTable } from "./table";

export const ONLY_APPENDIX = "sheet";
const WIDTH = 10;

export function rowId({ at }: Pick<TableRow, "at">): CellKey {
  return `r${at + 1}`;
}

/** Tables of one sheet: lists with one column of figures, and matrices with several. */
export interface SheetTables {
  readonly lists: readonly UnknownTable[];
  readonly matrices: readonly MatrixTable[];
}

interface UnknownForm {
  readonly template: Template;
  /** The tables it is made of: a matrix that relates nothing is left out. */
  readonly tables: SheetTables;
}

/** A template made up from the tables of one sheet, so that they can be checked as any form. */
export function unknownForm(
  sheet: SheetSnapshot,
  { lists, matrices }: SheetTables,
  forms: Forms,
  separators: Separators,
): UnknownForm {
  const ofLists = lists.map((table, at) => tableOf(table, at, forms));
  const drawn = matrices.map((matrix, at) => {
    const table = matrixForm(matrix, `table-${lists.length + at + 1}`, (unit) => isCounted(unit, forms));
    return { matrix, table };
  });
  const draft = templateOf(sheet.name, [...ofLists, ...drawn.map(({ table }) => table)], []);
  const places = placesIn(sheet.id, { lists, matrices });
  const cellAt = cellsIn({ sheets: [sheet] });
  const read = (key: CellKey): Reading => {
    const [place, spec] = [places.get(key), draft.cells.get(key)];
    if (place === undefined || spec === undefined) return blank;
    const { value, shown, format } = cellAt(place);
    return value === "" ? blank : readCell({ value, text: shown, format }, spec.measure, separators);
  };
  const ids = new Ids();
  const related = drawn
    .map(({ matrix, table }) => ({ matrix, table, rules: matrixRules(draft, table, matrix, read, ids) }))
    .filter(({ rules }) => rules.length > 0);
  const rules = [
    ...lists.flatMap(({ rows }) => rulesOf(rows, sheet.name)),
    ...rulesByLook(draft, read, sheet.name),
    ...related.flatMap((one) => one.rules),
  ];
  return {
    template: templateOf(sheet.name, [...ofLists, ...related.map(({ table }) => table)], rules),
    tables: { lists, matrices: related.map(({ matrix }) => matrix) },
  };
}

function templateOf(name: string, tables: Table[], rules: RuleData[]): Template {
  const file: TemplateFile = {
    id: UNKNOWN,
    version: 1,
    name,
    regulation: { issuer: name, title: name },
    unitTypes: [],
    validFrom: "1900-01-01",
    periods: [],
    appendices: [{ id: ONLY_APPENDIX, sheetName: name, orientation: "portrait", title: [], tables }],
    rules,
  };
  const cells = cellsOf(file);
  return {
    file,
    cells: new Map(cells.map((cell) => [cell.key, cell])),
    rules: [...derivedRules(file, cells), ...rules],
  };
}

/** Where the figures of the tables stand. */
export function placesIn(sheet: string, { lists, matrices }: SheetTables): ReadonlyMap<CellKey, Place> {
  return new Map([
    ...lists.flatMap(({ rows, columns }) =>
      rows.map((row): [CellKey, Place] => [rowId(row), { sheet, row: row.at, column: columns.value }]),
    ),
    ...matrices.flatMap(({ rows, columns }) =>
      rows.flatMap((row) =>
        columns.figures.map(({ column }): [CellKey, Place] => [
          cellKey(rowId(row), 1, matrixColumnId(column)),
          { sheet, row: row.at, column },
        ]),
      ),
    ),
  ]);
}

function tableOf({ rows, columns, printed }: UnknownTable, at: number, forms: Forms): Table {
  const measures = measuresOf(rows, forms);
  const numbers = numbersOf(rows);
  const byNumber = new Map<string, string>();
  const roles: Column["role"][] = ["stt", "label", "unit", "value", "note"];
  return {
    id: `table-${at + 1}`,
    columns: roles
      .filter((role) => role in columns && columns[role as keyof typeof columns] !== null)
      .map((role) => {
        const path = printed.get(columns[role as keyof typeof columns] ?? -1) ?? [];
        return { id: role, role, path: path.length > 0 ? [...path] : [role], width: WIDTH };
      }),
    rows: rows.map((row, index): Row => {
      const number = numbers[index] ?? null;
      const parent = number === null ? undefined : byNumber.get(apart(number)[0]);
      if (number !== null) byNumber.set(number, rowId(row));
      const { stt, label, unit } = row;
      return { id: rowId(row), stt, label, unit, measure: measures[index]!, ...(parent ? { parent } : {}) };
    }),
  };
}

function rulesOf(rows: readonly TableRow[], source: string): RuleData[] {
  const id = (at: number) => rowId(rows[at]!);
  return numberFaults(rows).map(({ row, earlier, fault, number }): RuleData => {
    const options = { cell: id(row), earlier: id(earlier), fault, number };
    return { id: `numbering/${id(row)}`, kind: "numbering", severity: "warning", options, source };
  });
}
