import { cellsOf, strangeCode } from "../rules/condition";
import { firstKey } from "./expand";
import { placedRows } from "./placed-rows";
import { problem, type TemplateProblem } from "./problem";
import { conditionOf } from "./required";
import type { TemplateFile } from "./schema";
import type { CellKey, CellSpec } from "./template";

/** Conditions under which a row is required that name cells or codes the form does not have. */
export function requiredProblems(file: TemplateFile, cells: ReadonlyMap<CellKey, CellSpec>): TemplateProblem[] {
  return placedRows(file).flatMap(({ row, path }) => {
    const when = conditionOf(row);
    if (when === null) return [];
    const at = `${path}.required.when`;
    const refs = cellsOf(when);
    const missing = refs.filter((ref) => !cells.has(firstKey(ref)));
    if (missing.length > 0) return missing.map((cell) => problem(at, "noCell", { cell }));
    const cellNamed = (ref: CellKey) => cells.get(firstKey(ref)) as CellSpec;
    const idle = refs.filter((ref) => ["heading", "text"].includes(cellNamed(ref).measure.type));
    if (idle.length > 0) return idle.map((cell) => problem(at, "noFigure", { cell }));
    const strange = strangeCode(when, cellNamed);
    return strange === null ? [] : [problem(at, strange.code, strange.data)];
  });
}
