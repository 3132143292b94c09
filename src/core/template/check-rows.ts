import { problem, type TemplateProblem } from "./problem";
import type { Row, TemplateFile } from "./schema";

/** What is wrong with the form itself: ids, parents, columns, texts. */
export function formProblems(file: TemplateFile): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const seen = new Map<string, string>();
  const rows = new Map<string, Row>();

  file.appendices.forEach((appendix, a) => {
    const at = `appendices[${a}]`;
    claim(seen, `appendix ${appendix.id}`, `${at}.id`, problems);
    claim(seen, `sheet ${appendix.sheetName.toLowerCase()}`, `${at}.sheetName`, problems);
    appendix.tables.forEach((table, t) => {
      const tableAt = `${at}.tables[${t}]`;
      claim(seen, `table ${table.id}`, `${tableAt}.id`, problems);
      table.columns.forEach((column, c) =>
        claim(seen, `column ${appendix.id}/${table.id}/${column.id}`, `${tableAt}.columns[${c}].id`, problems),
      );
      if (!table.columns.some(({ role }) => role === "value")) {
        problems.push(problem(`${tableAt}.columns`, "noValueColumn", { table: table.id }));
      }
      table.rows.forEach((row, r) => {
        const rowAt = `${tableAt}.rows[${r}]`;
        claim(seen, `row ${row.id}`, `${rowAt}.id`, problems);
        rows.set(row.id, row);
        for (const name of ["stt", "label", "unit", "supplier"] as const) {
          const text = row[name];
          if (text === undefined || text === text.normalize("NFC")) continue;
          problems.push(problem(`${rowAt}.${name}`, "notNfc", { text: text.slice(0, 40) }));
        }
        if (row.validFrom !== undefined && row.validTo !== undefined && row.validFrom > row.validTo) {
          problems.push(problem(`${rowAt}.validTo`, "endsEarly", { row: row.id }));
        }
        for (const type of row.appliesTo ?? []) {
          if (file.unitTypes.includes(type)) continue;
          problems.push(problem(`${rowAt}.appliesTo`, "notUnitType", { type }));
        }
      });
    });
  });
  return [...problems, ...parentProblems(file, rows), ...defectProblems(file, rows)];
}

function claim(seen: Map<string, string>, name: string, path: string, problems: TemplateProblem[]): void {
  const first = seen.get(name);
  if (first === undefined) seen.set(name, path);
  else problems.push(problem(path, "used", { what: name, first }));
}

function parentProblems(file: TemplateFile, rows: ReadonlyMap<string, Row>): TemplateProblem[] {
  return file.appendices.flatMap(({ tables }, a) =>
    tables.flatMap((table, t) =>
      table.rows.flatMap((row, r) => {
        if (row.parent === undefined) return [];
        const path = `appendices[${a}].tables[${t}].rows[${r}].parent`;
        if (!rows.has(row.parent)) return [problem(path, "noParent", { row: row.id, parent: row.parent })];
        return inCircle(row, rows) ? [problem(path, "ownAncestor", { row: row.id })] : [];
      }),
    ),
  );
}

function inCircle(row: Row, rows: ReadonlyMap<string, Row>): boolean {
  const passed = new Set<string>();
  for (let id = row.parent; id !== undefined && !passed.has(id); id = rows.get(id)?.parent) {
    if (id === row.id) return true;
    passed.add(id);
  }
  return false;
}

function defectProblems(file: TemplateFile, rows: ReadonlyMap<string, Row>): TemplateProblem[] {
  return (file.knownDefects ?? []).flatMap(({ at }, index) =>
    rows.has(at) ? [] : [problem(`knownDefects[${index}].at`, "noRow", { row: at })],
  );
}
