import type { Plan } from "../engine/plan";
import type { Layout } from "../recognise/layout";
import { isFillable } from "../template/fillable";
import type { CellKey } from "../template/template";
import { rowName } from "./demands";
import { type Notes, rowsSaidNothing } from "./nothing";

/** Whether a blank cell is this office's to fill: on the sheet, asked of it, and not said to have nothing. */
export function cellsToFill(plan: Plan, layout: Pick<Layout, "cells">, notes: Notes): (key: CellKey) => boolean {
  const nothing = rowsSaidNothing(plan, notes);
  return (key) => layout.cells.has(key) && isFillable(plan.template, plan.cell(key)) && !nothing.has(rowName(key));
}
