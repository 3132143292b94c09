import type { Decimal } from "../decimal";
import type { Plan } from "../engine/plan";
import { periodWindow, type PeriodWindow } from "../periods";
import type { Reading } from "../reading/reading";
import type { Layout } from "../recognise/layout";
import type { PeriodId } from "../template/schema";
import type { CellKey, CellSpec } from "../template/template";

/** One report with the period it says it is for; null where its title does not say. */
export interface PeriodReport {
  readonly plan: Plan;
  /** In the order of `plan.cells`. */
  readonly readings: readonly Reading[];
  readonly period: { readonly id: PeriodId; readonly year: number } | null;
}

/** What tells that a blank cell of a report stays blank. */
export interface Filling {
  /** It is said to be finished. */
  readonly isFinished: boolean;
  /** Texts of the note cells, by row as in `Layout.notes`. */
  readonly notes: ReadonlyMap<string, string>;
  readonly layout: Pick<Layout, "cells">;
}

/** A figure under the name it has in every template that asks for it. */
export interface Figure {
  readonly key: CellKey;
  readonly spec: CellSpec;
  readonly value: Decimal;
}

/** Figures by what they answer: `asks ?? id`, in a matrix followed by the column. */
export type Figures = ReadonlyMap<string, Figure>;

/** "6 tháng 2021", and its days. */
export interface Span extends PeriodWindow {
  readonly id: PeriodId;
  readonly year: number;
  readonly name: string;
}

export function spanOf({ plan, period }: PeriodReport): Span | null {
  const found = plan.template.file.periods.find(({ id }) => id === period?.id);
  if (!period || !found) return null;
  return { id: found.id, year: period.year, name: `${found.name} ${period.year}`, ...periodWindow(found, period.year) };
}

/** The figures of a report that mean the same in another one. Rows the clerk has added are named by their text only. */
export function figuresOf({ plan, readings }: PeriodReport): Figures {
  const figures = new Map<string, Figure>();
  plan.cells.forEach((spec, slot) => {
    const reading = readings[slot];
    if (reading?.kind !== "value" || spec.row.repeat !== undefined) return;
    const name = indicatorOf(spec);
    const isOwn = spec.row.asks === undefined;
    if (isOwn || !figures.has(name)) figures.set(name, { key: spec.key, spec, value: reading.value });
  });
  return figures;
}

/** `asks ?? id`, in a matrix followed by the column. */
export function indicatorOf({ key, row }: CellSpec): string {
  const column = key.split(":")[1];
  const asked = row.asks ?? row.id;
  return column === undefined ? asked : `${asked}:${column}`;
}

export function natureOf({ row, column }: CellSpec): "flow" | "stock" | undefined {
  return row.nature ?? column.nature;
}

/** A figure that can be added up and cannot go below 0. */
export function isAmount({ measure }: CellSpec): boolean {
  return (measure.type === "count" || measure.type === "quantity") && measure.signed !== true;
}
