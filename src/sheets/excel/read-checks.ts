import { blocks, type Area, type Mark, type Validation } from "../../core";
import { colours } from "./draw";

/** What Excel says of a conditional format by formula. */
export interface ReadMark {
  readonly formula: string;
  readonly fill: string;
}

/** What Excel says of the validation of a range. */
export interface ReadValidation {
  readonly type: string;
  /** Null, as the rule and the prompt, for cells that differ. */
  readonly alert: { readonly title?: string; readonly message?: string } | null;
  readonly rule: Excel.DataValidationRule | null;
  readonly prompt: { readonly title?: string; readonly message?: string } | null;
}

export function readMark(format: Excel.ConditionalFormat): () => ReadMark {
  const rule = format.custom.rule.load("formula");
  const fill = format.custom.format.fill.load("color");
  return () => ({ formula: rule.formula, fill: fill.color });
}

/** The areas a conditional format is on, that for whose top left cell its formula is written first. */
export function readAreas(format: Excel.ConditionalFormat): () => readonly Area[] {
  const { areas } = format.getRanges();
  areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () =>
    areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      row: rowIndex,
      column: columnIndex,
      rows: rowCount,
      columns: columnCount,
    }));
}

export function readValidation(range: Excel.Range): () => ReadValidation {
  const validation = range.dataValidation.load("type,errorAlert,rule,prompt");
  return () => ({
    type: validation.type,
    alert: validation.errorAlert,
    rule: validation.rule,
    prompt: validation.prompt,
  });
}

/** The mark as it could be made again. */
export function markOf({ formula, fill }: ReadMark, [area, ...more]: readonly Area[]): readonly Mark[] {
  if (area === undefined) return [];
  const severity = fill.toUpperCase() === colours.warning.fill ? "warning" : "error";
  return [{ area, ...(more.length > 0 && { more }), formula: formula.replace(/^=/, ""), severity }];
}

/** The validations of cells as they could be made again; without those whose rule is none of the kinds we write. */
export function validationsOf(
  cells: readonly { readonly cell: Pick<Area, "row" | "column">; readonly validation: ReadValidation | null }[],
): readonly Validation[] {
  const alike = new Map<
    string,
    { readonly said: Omit<Validation, "area">; readonly cells: Pick<Area, "row" | "column">[] }
  >();
  for (const { cell, validation } of cells) {
    const rule = validation?.rule ? ruleOf(validation.rule) : null;
    if (validation === null || rule === null) continue;
    const said = { rule, prompt: words(validation.prompt), alert: words(validation.alert) };
    const name = JSON.stringify(said);
    const known = alike.get(name) ?? { said, cells: [] };
    known.cells.push(cell);
    alike.set(name, known);
  }
  return [...alike.values()].flatMap(({ said, cells }) => blocks(cells).map((area) => ({ area, ...said })));
}

function words(texts: ReadValidation["alert"]): { readonly title: string; readonly message: string } {
  return { title: texts?.title ?? "", message: texts?.message ?? "" };
}

function ruleOf({ list, decimal, wholeNumber }: Excel.DataValidationRule): Validation["rule"] | null {
  if (typeof list?.source === "string") return { type: "list", codes: list.source.split(",").map(Number) };
  if (decimal) return { type: "decimal", min: Number(decimal.formula1), max: Number(decimal.formula2) };
  if (!wholeNumber) return null;
  const min = Number(wholeNumber.formula1);
  const isOpen = wholeNumber.operator === "GreaterThanOrEqualTo";
  return { type: "whole", min, ...(isOpen ? {} : { max: Number(wholeNumber.formula2) }) };
}
