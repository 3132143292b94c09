import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";
import type { RawCell } from "../../src/core/reading/reading";

/** IronCalc as a first opinion on our formulas. It has no CELL, nor any of what Excel for the web lacks. */

let ready = false;

/** What the formulas give over the cells, which stand in column A: "TRUE", "12.5", "#VALUE!". */
export function ironCalc(formulas: readonly string[], cells: readonly RawCell[]): string[] {
  if (!ready) {
    initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
    ready = true;
  }
  const model = new Model("book", "en", "UTC", "en");
  try {
    model.pauseEvaluation();
    cells.forEach((cell, row) => model.setUserInput(0, row + 1, 1, inputOf(cell)));
    formulas.forEach((formula, row) => model.setUserInput(0, row + 1, 2, `=${formula}`));
    model.resumeEvaluation();
    model.evaluate();
    return formulas.map((_, row) => model.getFormattedCellValue(0, row + 1, 2));
  } finally {
    model.free();
  }
}

function inputOf({ value }: RawCell): string {
  if (value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return `=${value}`;
  return /^#[A-Z/0]+[!?A]$/.test(value) ? `=${value}` : `'${value}`;
}
