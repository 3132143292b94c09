import { plain } from "../decimal";
import { checkAll } from "../engine/check";
import type { Plan } from "../engine/plan";
import { isExplained } from "../explanation";
import { twoReadings, type Written } from "../notation/two-readings";
import { readCell } from "../reading/read-cell";
import type { RawCell } from "../reading/reading";
import type { Layout } from "../recognise/layout";
import { unknownSeparators, type Place } from "../sheet";
import type { PeriodId } from "../template/schema";
import type { CellKey, CellSpec } from "../template/template";

/** What a cell of a report says, as plain data that travels between threads: a figure in plain notation, never a float. */
export type Said =
  | { readonly kind: "value"; readonly value: string }
  | { readonly kind: "doubt"; readonly shown: string }
  | { readonly kind: "text"; readonly text: string };

/** One form in one file, as much of it as is consolidated. */
export interface OfficeReport {
  readonly file: string;
  readonly template: string;
  /** What its title says. */
  readonly office: string | null;
  readonly period: { readonly id: PeriodId; readonly year: number } | null;
  /** Blank cells are left out. */
  readonly said: ReadonlyMap<CellKey, Said>;
  /** What the rows the office has added are about, by row: `row`, `row#2`. */
  readonly names: ReadonlyMap<string, string>;
  readonly errors: number;
  readonly warnings: number;
  /** Rows of the form that the file does not have. */
  readonly missingRows: number;
}

interface FormOnSheet {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly cellAt: (place: Place | undefined) => RawCell;
}

const LONGEST_TEXT = 1000;

/** @example officeReport({ plan, layout, cellAt }, { file: "a.xlsx", office, period }) */
export function officeReport(
  { plan, layout, cellAt }: FormOnSheet,
  about: Pick<OfficeReport, "file" | "office" | "period">,
): OfficeReport {
  const raws = plan.cells.map(({ key }) => cellAt(layout.cells.get(key)));
  const readings = plan.cells.map(({ measure }, slot) => readCell(raws[slot] as RawCell, measure));
  const unsure = cellsUnsure({ plan, raws, readings, separators: unknownSeparators }, layout, cellAt);
  const said = new Map<CellKey, Said>();
  plan.cells.forEach((spec, slot) => {
    const reading = readings[slot];
    const text = textIn(spec, raws[slot] as RawCell);
    if (text !== "") said.set(spec.key, { kind: "text", text });
    else if (unsure.has(spec.key)) said.set(spec.key, { kind: "doubt", shown: raws[slot]?.text ?? "" });
    else if (reading?.kind === "value") said.set(spec.key, { kind: "value", value: plain(reading.value) });
    else if (reading?.kind === "doubt") said.set(spec.key, { kind: "doubt", shown: reading.doubt.shown });
  });
  const { failed } = checkAll(plan, readings);
  const errors = [...failed.values()].filter(({ severity }) => severity === "error").length;
  return {
    ...about,
    template: plan.template.file.id,
    said,
    names: namesOf(plan, layout, cellAt),
    errors,
    warnings: failed.size - errors,
    missingRows: missingRows(layout),
  };
}

/** Figures that can be read in two ways and that the office has not explained: none of them is added up. */
function cellsUnsure(written: Written, { notes }: Layout, cellAt: FormOnSheet["cellAt"]): ReadonlySet<CellKey> {
  const open = twoReadings(written);
  if (open.length === 0) return new Set();
  const texts = new Map([...notes].map(([row, place]) => [row, cellAt(place).text]));
  const form = { ...written, notes: texts, kept: new Map<string, string>() };
  return new Set(open.filter((finding) => !isExplained(finding, form)).flatMap(({ cells }) => cells));
}

function textIn({ measure }: CellSpec, raw: RawCell): string {
  return measure.type === "text" ? raw.text.normalize("NFC").trim().slice(0, LONGEST_TEXT) : "";
}

function namesOf(plan: Plan, layout: Layout, cellAt: FormOnSheet["cellAt"]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { key, row } of plan.cells) {
    const name = key.replace(/:.*$/, "");
    if (row.repeat === undefined || names.has(name)) continue;
    const said = cellAt(layout.names.get(name)).text.normalize("NFC").trim();
    if (said !== "") names.set(name, said.slice(0, LONGEST_TEXT));
  }
  return names;
}

function missingRows({ template, appendices }: Layout): number {
  const absent = template.file.appendices.filter(({ id }) => !appendices.some(({ appendix }) => appendix === id));
  const rows = absent.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
  return appendices.reduce((sum, one) => sum + one.missingRows.length, rows.length);
}
