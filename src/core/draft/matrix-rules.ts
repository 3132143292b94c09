import { renamed } from "../template/renamed";
import type { RuleData, Table, TemplateFile } from "../template/schema";

/** A table with several columns of figures. */
export function isMatrix({ columns }: Pick<Table, "columns">): boolean {
  return columns.filter(({ role }) => role === "value").length > 1;
}

/** The rules between cells of matrices, under the new names of their rows; `tables` as in `drawn`, renamed. */
export function matrixRulesOf(drawn: TemplateFile, tables: readonly Table[]): RuleData[] {
  const names = new Map<string, string>();
  drawn.appendices
    .flatMap((appendix) => appendix.tables)
    .forEach((table, at) => {
      if (!isMatrix(table)) return;
      table.rows.forEach(({ id }, row) => names.set(id, tables[at]!.rows[row]!.id));
    });
  return drawn.rules.flatMap((rule): RuleData[] => {
    let isOfMatrix = false;
    const options = renamed(rule.options, (text) => {
      const [row = "", column] = text.split(":");
      const name = column === undefined ? undefined : names.get(row);
      isOfMatrix ||= name !== undefined;
      return name === undefined ? text : `${name}:${column}`;
    }) as RuleData["options"];
    return isOfMatrix ? [{ ...rule, options }] : [];
  });
}
