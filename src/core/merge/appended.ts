import { cellKey } from "../template/cells";
import type { CellKey, Template } from "../template/template";
import type { OfficeReport, Said } from "./office-report";

/** More rows make a form nobody reads, and Excel slow. */
const MOST_ROWS = 300;

export interface AppendedRows {
  /** Rows of each repeating row on the consolidated form; the blank form's where no office has any. */
  readonly instances: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, string>;
  readonly said: ReadonlyMap<CellKey, Said>;
  readonly leftOut: number;
}

/** The rows the offices have added, one below the other, each with its office. All of a kind, or none where they are too many. */
export function appendedRows({ file }: Template, offices: readonly OfficeReport[]): AppendedRows {
  const instances = new Map<string, number>();
  const names = new Map<string, string>();
  const said = new Map<CellKey, Said>();
  let leftOut = 0;
  for (const { columns, rows } of file.appendices.flatMap(({ tables }) => tables)) {
    const values = columns.filter(({ role }) => role === "value");
    const keysOf = (row: string, instance: number): readonly CellKey[] =>
      values.map(({ id }) => cellKey(row, instance, values.length === 1 ? null : id));
    for (const row of rows.filter(({ repeat }) => repeat !== undefined)) {
      const filled = offices.flatMap((office) =>
        instancesIn(office, row.id)
          .map((instance) => ({ office, instance, keys: keysOf(row.id, instance) }))
          .filter(({ keys }) => keys.some((key) => office.said.has(key))),
      );
      if (filled.length > MOST_ROWS) leftOut += filled.length;
      else if (filled.length > 0) {
        instances.set(row.id, filled.length);
        filled.forEach(({ office, instance, keys }, at) => {
          const name = office.names.get(cellKey(row.id, instance, null));
          const who = office.office ?? office.file;
          names.set(cellKey(row.id, at + 1, null), name === undefined ? who : `${name} (${who})`);
          keysOf(row.id, at + 1).forEach((key, column) => {
            const one = office.said.get(keys[column] ?? "");
            if (one) said.set(key, one);
          });
        });
      }
    }
  }
  return { instances, names, said, leftOut };
}

/** The instances of a repeating row that a report says something in, ascending. */
function instancesIn({ said }: OfficeReport, row: string): readonly number[] {
  const found = new Set<number>();
  for (const key of said.keys()) {
    const [name = "", instance = "1"] = key.replace(/:.*$/, "").split("#");
    if (name === row) found.add(Number(instance));
  }
  return [...found].sort((a, b) => a - b);
}
