import { recognise, type Layout, type Template } from "../../../src/core";
import type { DamagedLine, DamagedSheet } from "../../support/damage";
import { sheet, snapshot } from "../../support/snapshot";

/** How one reading of a damaged sheet compares with the truth. */
export interface Verdict {
  /** Rows of the form that are on the sheet. */
  readonly present: number;
  readonly right: number;
  /** Rows given a line that is not theirs, with and without a doubt. */
  readonly wrongInDoubt: readonly string[];
  readonly wrong: readonly string[];
  /** Rows that are on the sheet and were not found. */
  readonly lost: readonly string[];
  readonly doubted: number;
  readonly layouts: readonly Layout[];
}

const FIRST_FIGURE = 1000;

/** The blank form of a template with one table, a figure of its own in every row, before any damage. */
export function filledSheet(template: Template): DamagedSheet {
  const [appendix] = template.file.appendices;
  const [table] = appendix!.tables;
  const roles = table!.columns.map((column) => column.role);
  const depth = Math.max(...table!.columns.map((column) => column.path.length));
  const header = Array.from({ length: depth }, (_, level): DamagedLine => ({
    kind: "header",
    from: null,
    cells: table!.columns.map((column, at) => {
      const text = column.path[level] ?? "";
      return level < column.path.length - 1 && table!.columns[at - 1]?.path[level] === text ? "" : text;
    }),
  }));
  const rows = table!.rows.map((row, at): DamagedLine => {
    const texts: Record<string, string | number> = {
      stt: row.stt,
      label: row.label,
      unit: row.unit,
      value: FIRST_FIGURE + at,
      supplier: row.supplier ?? "",
    };
    return { kind: "row", from: row.id, cells: roles.map((role) => texts[role] ?? "") };
  });
  const above = appendix!.title.map((line): DamagedLine => ({ kind: "above", from: null, cells: [line.text] }));
  const at = (role: string) => roles.findIndex((other) => other === role);
  return {
    lines: [...above, ...header, ...rows],
    columns: { stt: at("stt"), label: at("label"), unit: at("unit"), value: at("value"), note: at("note") },
  };
}

export function snapshotOf(damaged: DamagedSheet) {
  return snapshot(
    sheet(
      "s1",
      damaged.lines.map((line) => line.cells),
    ),
  );
}

export function judge(damaged: DamagedSheet, template: Template, templates: readonly Template[]): Verdict {
  const layouts = recognise(snapshotOf(damaged), templates);
  const layout = layouts.find((found) => found.template === template);
  const rows = template.file.appendices[0]!.tables[0]!.rows.map((row) => row.id);
  const onSheet = new Set(damaged.lines.flatMap((line) => line.from ?? []));
  const doubtful = new Set(layout?.appendices.flatMap((one) => one.doubtfulRows.map(({ row }) => row)) ?? []);
  const wrong: string[] = [];
  const wrongInDoubt: string[] = [];
  const lost: string[] = [];
  let right = 0;
  rows.forEach((row, at) => {
    const place = layout?.cells.get(row);
    const line = damaged.lines[place?.row ?? -1];
    if (!place) {
      if (onSheet.has(row)) lost.push(row);
    } else if (line?.from === row && line.cells[place.column] === FIRST_FIGURE + at) right += 1;
    else (doubtful.has(row) ? wrongInDoubt : wrong).push(row);
  });
  return { present: onSheet.size, right, wrong, wrongInDoubt, lost, doubted: doubtful.size, layouts };
}
