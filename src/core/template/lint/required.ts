import { cellsOf } from "../../rules/condition";
import { firstKey } from "../expand";
import { placedRows } from "../placed-rows";
import { conditionOf, requirementOf } from "../required";
import type { CellKey, CellSpec, Template } from "../template";
import type { Remark, RemarkCode } from "./remark";

/** Rows said to be required that never can be, or not in a way that is ever decided. */
export function requiredRemarks(template: Template): Remark[] {
  const rows = new Map<string, CellSpec[]>();
  for (const cell of template.cells.values()) rows.set(cell.row.id, [...(rows.get(cell.row.id) ?? []), cell]);
  const circles = rowsInCircle(template);
  return placedRows(template.file).flatMap(({ row, path }): Remark[] => {
    if (row.required === undefined || row.required === false) return [];
    const remark = (code: RemarkCode, data: Remark["data"] = {}): Remark[] => [
      { severity: "warning", code, path: `${path}.required`, at: row.id, data, known: null },
    ];
    if (rows.get(row.id)?.every(({ measure }) => measure.type === "heading")) return remark("requiredHeading");
    if (circles.has(row.id)) return remark("requiredCircle");
    const when = conditionOf(row);
    if (when === null || row.appliesTo?.length === 0) return [];
    const refs = cellsOf(when);
    const asked = refs.filter((ref) => template.cells.get(firstKey(ref))?.row.appliesTo?.length !== 0);
    return asked.length === 0 ? remark("requiredNever", { cells: refs.join(", ") }) : [];
  });
}

/** Rows whose condition, followed from cell to cell, comes back to the row itself. */
function rowsInCircle({ cells }: Template): ReadonlySet<string> {
  const named = (spec: CellSpec): readonly CellSpec[] => {
    const requirement = requirementOf(spec);
    if (typeof requirement === "boolean") return [];
    return cellsOf(requirement).flatMap((ref) => cells.get(firstKey(ref)) ?? []);
  };
  const state = new Map<CellKey, "open" | "done">();
  const found = new Set<string>();
  const way: CellSpec[] = [];
  const follow = (spec: CellSpec): void => {
    if (state.get(spec.key) === "done") return;
    if (state.get(spec.key) === "open") {
      for (const { row } of way.slice(way.indexOf(spec))) found.add(row.id);
      return;
    }
    state.set(spec.key, "open");
    way.push(spec);
    for (const next of named(spec)) follow(next);
    way.pop();
    state.set(spec.key, "done");
  };
  for (const spec of cells.values()) follow(spec);
  return found;
}
