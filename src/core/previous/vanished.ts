import { compare } from "../decimal";
import type { Finding } from "../engine/finding";
import { cellsToFill } from "../required";
import { type Dated, liesIn } from "./dated";
import { previousFinding } from "./finding";
import { type Figure, type Filling, indicatorOf, natureOf } from "./period-report";

/**
 * Figures of the last report that are blank in this one though they cannot have gone: what is there at a day, and what
 * was counted in a part of this report's days. A 0 may as well be left blank. One finding for the rows under one heading.
 */
export function vanishedFindings(
  now: Dated,
  last: Dated,
  { isFinished, notes, layout }: Filling,
): readonly Finding<"previous">[] {
  if (!isFinished) return [];
  const { plan, readings } = now.report;
  const isToFill = cellsToFill(plan, layout, notes);
  const blocks = new Map<string, string[]>();
  plan.cells.forEach((spec, slot) => {
    const old = last.figures.get(indicatorOf(spec));
    if (readings[slot]?.kind !== "blank" || spec.row.repeat !== undefined) return;
    if (!old || !stays(old, now, last) || !isToFill(spec.key)) return;
    const block = `${spec.table.id}/${spec.row.parent ?? spec.row.id}`;
    blocks.set(block, [...(blocks.get(block) ?? []), spec.key]);
  });
  return [...blocks].map(([block, cells]) => {
    const [first = ""] = cells;
    const before = last.figures.get(indicatorOf(plan.cell(first)))?.value ?? 0;
    const data = { count: cells.length, before, nowPeriod: now.span.name, beforePeriod: last.span.name };
    return previousFinding(block, cells, { says: "vanished", ...data });
  });
}

function stays({ spec, value }: Figure, now: Dated, last: Dated): boolean {
  if (compare(value, 0) <= 0 || spec.measure.type === "percent") return false;
  return natureOf(spec) === "stock" || (natureOf(spec) === "flow" && liesIn(last.span, now.span));
}
