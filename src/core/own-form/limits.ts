import { ruleKindNamed } from "../rules";
import { SHEET_COLUMNS } from "../sheet";
import { cellsOf } from "../rules/condition";
import { rowOf } from "../template/expand";
import { conditionOf } from "../template/required";
import { spellOut } from "../template/each";
import { bare } from "../recognise/wording";
import type { Row, RuleData, TemplateFile } from "../template/schema";

/** What a form of an office's own may be at most: several times the largest official one. */
export const OWN_FORM = {
  bytes: 1_000_000,
  /** Characters of one text. */
  text: 2000,
  rows: 1000,
  /** Characters of all labels together. */
  labels: 100_000,
  /** Rows with one and the same label: each could be any of them. */
  alike: 30,
  /** Characters of one unit of measure. */
  unit: 300,
  /** Figures of the blank form. */
  cells: 5000,
  appendices: 20,
  columns: SHEET_COLUMNS,
  rules: 1000,
  /** Cells named by all rules and conditions together. */
  references: 10_000,
  /** Cells of repeating rows named by all rules and conditions together: each stands for as many as the sheet has. */
  repeated: 200,
  problems: 50,
} as const;

export type LimitName = Exclude<keyof typeof OWN_FORM, "bytes" | "problems"> | "width" | "dates";

/** One way in which a form is beyond what is taken. */
export interface Excess {
  readonly path: string;
  readonly limit: LimitName;
  readonly most: number;
  readonly got: number;
}

/** A text anywhere in the file that is too long, before anything else looks at it. */
export function longTexts(value: unknown, path = ""): Excess[] {
  if (typeof value === "string") return over(path, "text", value.length);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => {
    const at = Array.isArray(value) ? `${path}[${name}]` : path === "" ? name : `${path}.${name}`;
    return longTexts(item, at);
  });
}

/** How the whole form is beyond the limits, judged before its cells and rules are made. */
export function excesses(file: TemplateFile): Excess[] {
  const tables = file.appendices.flatMap(({ tables }, a) =>
    tables.map((table, t) => ({ table, path: `appendices[${a}].tables[${t}]` })),
  );
  const rows = tables.flatMap(({ table }) => table.rows);
  const count = (table: (typeof tables)[number]["table"]) =>
    table.rows.reduce((sum, { repeat }) => sum + (repeat?.rows ?? 1), 0);
  const figures = tables.map(({ table }) => count(table) * table.columns.filter(({ role }) => role === "value").length);
  return [
    ...over("appendices", "appendices", file.appendices.length),
    ...over("appendices", "rows", Math.max(rows.length, total(tables.map(({ table }) => count(table))))),
    ...over("appendices", "cells", total(figures)),
    ...over("appendices", "labels", total(rows.map(({ label }) => label.length))),
    ...over("appendices", "alike", mostAlike(rows)),
    ...over("appendices", "unit", Math.max(0, ...rows.map(({ unit }) => unit.length))),
    ...tables.flatMap(({ table, path }) => [
      ...over(`${path}.columns`, "columns", total(table.columns.map(({ span = 1 }) => span))),
      ...table.columns.flatMap(({ width, path: head }, c) => [
        ...(width >= 1 && width <= 255
          ? []
          : [{ path: `${path}.columns[${c}].width`, limit: "width" as const, most: 255, got: width }]),
        ...(head.length <= 10
          ? []
          : [{ path: `${path}.columns[${c}].path`, limit: "columns" as const, most: 10, got: head.length }]),
      ]),
    ]),
    ...badDates(file),
    ...ruleExcesses(file),
  ];
}

/** Labels that differ only in signs and spaces are one. */
function mostAlike(rows: readonly Row[]): number {
  const counts = new Map<string, number>();
  for (const { label, repeat } of rows) {
    const words = bare(label);
    if (repeat === undefined && words !== "") counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

function ruleExcesses(file: TemplateFile): Excess[] {
  const rules = total(file.rules.map(({ each }) => each?.length ?? 1));
  const tooMany = over("rules", "rules", rules);
  if (tooMany.length > 0) return tooMany;
  // Counted before anything is spelled out: a text of an option is at most one reference.
  const rows = file.appendices.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
  const conditions = rows.flatMap((row) => conditionOf(row) ?? []);
  const most = total([
    ...file.rules.map((rule) => (rule.each?.length ?? 1) * textsIn(rule.options)),
    ...conditions.map(textsIn),
  ]);
  const named = over("rules", "references", most);
  if (named.length > 0) return named;
  const repeating = new Set(rows.flatMap(({ id, repeat }) => (repeat ? [id] : [])));
  const refs = [...file.rules.flatMap(spellOut).flatMap(readsOf), ...conditions.flatMap((one) => cellsOf(one))];
  return over("rules", "repeated", refs.filter((ref) => repeating.has(rowOf(ref))).length);
}

function readsOf(rule: RuleData): readonly string[] {
  const kind = ruleKindNamed(rule.kind);
  const parsed = kind?.options.safeParse(rule.options);
  return kind && parsed?.success ? kind.reads(parsed.data) : [];
}

function badDates(file: TemplateFile): Excess[] {
  const days = file.periods.flatMap(({ from, to, due }, p) =>
    Object.entries({ from, to, due }).map(([name, day]) => ({ path: `periods[${p}].${name}`, day })),
  );
  const wrong = days.filter(({ day: { day, month } }) => day < 1 || day > 31 || month < 1 || month > 12);
  const texts = { validFrom: file.validFrom, validTo: file.validTo, "regulation.date": file.regulation.date };
  const noDay = Object.entries(texts).filter(([, iso]) => iso !== undefined && Number.isNaN(Date.parse(iso)));
  return [...wrong.map(({ path }) => path), ...noDay.map(([path]) => path)].map((path) => ({
    path,
    limit: "dates",
    most: 0,
    got: 0,
  }));
}

function textsIn(value: unknown): number {
  if (typeof value === "string") return 1;
  if (typeof value !== "object" || value === null) return 0;
  return total(Object.values(value).map(textsIn));
}

function over(path: string, limit: Exclude<LimitName, "width" | "dates">, got: number): Excess[] {
  return got > OWN_FORM[limit] ? [{ path, limit, most: OWN_FORM[limit], got }] : [];
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
