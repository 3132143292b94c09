import type { RuleData, TemplateFile, UnitType } from "./schema";
import type { CellKey, CellSpec } from "./template";

/** The rules that follow from the units and the scope of the rows, in the order of the form. */
export function derivedRules(file: TemplateFile, cells: readonly CellSpec[]): RuleData[] {
  const source = file.regulation.number ?? file.regulation.title;
  return cells.flatMap((cell) => {
    if (cell.measure.type === "heading") return [headingRule(cell, cells, source)];
    if (cell.measure.type === "text") return [];
    const options = { cell: cell.key };
    const rules: RuleData[] = [{ id: `value/${cell.key}`, kind: "value", severity: "error", options, source }];
    const strangers = outOfScope(file, cell);
    if (strangers.length > 0) {
      rules.push({
        id: `scope/${cell.key}`,
        kind: "scope",
        severity: "warning",
        options,
        source,
        appliesTo: strangers,
      });
    }
    return rules;
  });
}

/** A light warning beside every ratio: the rate is near, but cut off or rounded up. */
export function withRounding(rules: readonly RuleData[]): RuleData[] {
  return rules.flatMap((rule) => {
    if (rule.kind !== "ratio") return [rule];
    return [rule, { ...rule, id: `${rule.id}/rounding`, kind: "rounding", severity: "warning" as const }];
  });
}

function headingRule(cell: CellSpec, cells: readonly CellSpec[], source: string): RuleData {
  const options = { cell: cell.key, details: detailsOf(cell, cells) };
  return { id: `heading/${cell.key}`, kind: "heading", severity: "warning", options, source };
}

/** The amounts right under a heading, in its own column, where all are of one unit: only those can be added up. */
function detailsOf(heading: CellSpec, cells: readonly CellSpec[]): CellKey[] {
  const details = cells.filter(({ row, table, column, measure }) => {
    if (table !== heading.table || column !== heading.column || row.parent !== heading.row.id) return false;
    return measure.type === "count" || measure.type === "quantity" || measure.type === "percent";
  });
  const isOne = details.every(({ row, measure }) => measure.type !== "percent" && row.unit === details[0]?.row.unit);
  return isOne ? details.map(({ key }) => key) : [];
}

function outOfScope(file: TemplateFile, { row }: CellSpec): UnitType[] {
  const { appliesTo } = row;
  return appliesTo === undefined ? [] : file.unitTypes.filter((type) => !appliesTo.includes(type));
}
