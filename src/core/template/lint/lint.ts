import { fold } from "../../fold";
import type { Template } from "../template";
import { lintRules } from "./bound-rules";
import { firstKey } from "../expand";
import { isFigure } from "../fillable";
import { numberingRemarks } from "./numbering";
import type { Remark } from "./remark";
import { placedRows } from "../placed-rows";
import { requiredRemarks } from "./required";
import { ruleRemarks } from "./rules";
import { unitRemarks } from "./units";

/**
 * What is odd about a template that loads. Slips of the official form that its `knownDefects` own up to are told as
 * such, not left out.
 * @param countWords units that count things, as printed.
 */
export function lint(template: Template, countWords: readonly string[]): Remark[] {
  const words = new Set(countWords.map(fold));
  const remarks = [
    ...unitRemarks(template, words),
    ...numberingRemarks(template.file),
    ...ruleRemarks(template),
    ...requiredRemarks(template),
  ];
  return [...remarks.map((one) => (one.known ? { ...one, severity: "info" as const } : one)), ...untouched(template)];
}

/** Figures that only their unit checks. */
function untouched(template: Template): Remark[] {
  const read = new Set(lintRules(template).flatMap(({ keys }) => keys.map(firstKey)));
  const paths = new Map(placedRows(template.file).map(({ row, path }) => [row.id, path]));
  return [...template.cells.values()]
    .filter(({ key, measure }) => isFigure(measure) && !read.has(key))
    .filter(({ key }) => !key.includes("#"))
    .map(({ key, row }) => ({
      severity: "info",
      code: "untouched",
      path: paths.get(row.id) ?? "",
      at: row.id,
      data: { cell: key },
      known: null,
    }));
}
