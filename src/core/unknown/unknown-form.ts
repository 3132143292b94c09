import type { Forms } from "../recognise/forms";
import { readCell } from "../reading/read-cell";
import { blank, type Reading } from "../reading/reading";
import type { Separators, SheetSnapshot } from "../sheet";
import { cellsIn } from "../structure/cells-in";
import { cellsOf } from "../template/cells";
import { derivedRules } from "../template/derive";
import type { Column, Row, RuleData, Table, TemplateFile } from "../template/schema";
import type { CellKey, Template } from "../template/template";
import { UNKNOWN } from "./is-unknown";
import { measuresOf } from "./measures";
import { apart, numberFaults, numbersOf } from "./numbers";
import { rulesByLook } from "./rules-by-look";
import type { TableRow, UnknownTable } from "./table";

export const ONLY_APPENDIX = "sheet";
const WIDTH = 10;

export function rowId({ at }: TableRow): CellKey {
  return `r${at + 1}`;
}

/** A template made up from the tables of one sheet, so that they can be checked as any form. */
export function unknownForm(
  sheet: SheetSnapshot,
  tables: readonly UnknownTable[],
  forms: Forms,
  separators: Separators,
): Template {
  const file: TemplateFile = {
    id: UNKNOWN,
    version: 1,
    name: sheet.name,
    regulation: { issuer: sheet.name, title: sheet.name },
    unitTypes: [],
    validFrom: "1900-01-01",
    periods: [],
    appendices: [
      {
        id: ONLY_APPENDIX,
        sheetName: sheet.name,
        orientation: "portrait",
        title: [],
        tables: tables.map((table, at) => tableOf(table, at, forms)),
      },
    ],
    rules: tables.flatMap(({ rows }) => rulesOf(rows, sheet.name)),
  };
  const list = cellsOf(file);
  const cells = new Map(list.map((cell) => [cell.key, cell]));
  const places = new Map(
    tables.flatMap(({ rows, columns }) =>
      rows.map((row) => [rowId(row), { sheet: sheet.id, row: row.at, column: columns.value }] as const),
    ),
  );
  const cellAt = cellsIn({ sheets: [sheet] });
  const read = (key: CellKey): Reading => {
    const [place, spec] = [places.get(key), cells.get(key)];
    if (place === undefined || spec === undefined) return blank;
    const { value, shown, format } = cellAt(place);
    return value === "" ? blank : readCell({ value, text: shown, format }, spec.measure, separators);
  };
  const rules = [...file.rules, ...rulesByLook({ file, cells, rules: [] }, read, sheet.name)];
  return { file: { ...file, rules }, cells, rules: [...derivedRules(file, list), ...rules] };
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
