import { initSync, Model } from "@ironcalc/wasm";
import { cellName, quoteSheet } from "../model/address";
import { MAX_COLUMNS } from "../model/area";
import { type Cell, type CellValue, isError, sameValue } from "../model/cell";
import type { DefinedName } from "../model/names";
import type { Sheet } from "../model/sheet";
import { isCells, prepare, type Surroundings } from "./prepare";

/** IronCalc's binary: read from a file by Node, fetched by a page. */
export type EngineBinary = BufferSource | WebAssembly.Module;

const SCRATCH = "__scratch";
const TYPE = { text: 2, truth: 4, error: 16 } as const;

let started = false;

function start(binary: EngineBinary): void {
  if (started) return;
  initSync({ module: binary });
  started = true;
}

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;

/** Recalculates formulas. Everything in it can be rebuilt from the sheets. */
export class Engine {
  private model: Model | null = null;
  /** Names of the sheets and definitions the model was built for. */
  private shape = "";
  /** What each sheet of the model was told, by sheet id, then cell. */
  private told = new Map<string, Map<number, string>>();
  private formulas = new Map<string, Set<number>>();
  /** Formulas outside the cells, and cells whose exact number is wanted: text to its row on the scratch sheet. */
  private slots = new Map<string, number>();
  /** What a row of the scratch sheet was told, when that may change. */
  private toldSlots = new Map<number, string>();
  /** Results read since the last calculation. */
  private results = new Map<string, CellValue>();
  private free: number[] = [];
  private scratch = 0;

  constructor(binary: EngineBinary) {
    start(binary);
  }

  /** Brings the model up to date and stores new results in the sheets; tells which sheets have new results. */
  calculate(surroundings: Surroundings, watched: ReadonlySet<string>): Set<string> {
    const { sheets } = surroundings;
    this.results.clear();
    this.build(surroundings);
    const model = this.current();
    model.pauseEvaluation();
    sheets.forEach((sheet, index) => this.tell(sheet, index, surroundings));
    this.watch(surroundings, watched);
    model.resumeEvaluation();
    model.evaluate();
    return this.collect(sheets);
  }

  /** The result of a formula that names the sheet in every reference and was watched in the last calculation. */
  result(formula: string): CellValue {
    const known = this.results.get(formula);
    if (known !== undefined) return known;
    const row = this.slots.get(formula);
    if (row === undefined) throw new Error(`The formula is not watched: ${formula}`);
    const result = this.read(this.scratch, row, 1, formula);
    this.results.set(formula, result);
    return result;
  }

  /** The result of a formula asked once. */
  ask(formula: string, surroundings: Surroundings): CellValue {
    const row = this.slots.size + this.free.length + 1;
    const model = this.current();
    model.setUserInput(this.scratch, row, 1, prepare(formula, SCRATCH, surroundings));
    const value = this.read(this.scratch, row, 1, formula);
    if (typeof value !== "number") return value;
    const exact = `=${SCRATCH}!A${row}&""`;
    model.setUserInput(this.scratch, row, 2, exact);
    return Number(model.getFormattedCellValue(this.scratch, row, 2));
  }

  private current(): Model {
    if (!this.model) throw new Error("Nothing has been calculated yet");
    return this.model;
  }

  private build({ sheets, names }: Surroundings): void {
    const shape = JSON.stringify([sheets.map((sheet) => [sheet.id, sheet.name, sheet.names]), names]);
    if (this.model && shape === this.shape) return;
    this.model?.free();
    const model = new Model("book", "en", "UTC", "en");
    this.model = model;
    this.shape = shape;
    this.told.clear();
    this.formulas.clear();
    this.slots.clear();
    this.toldSlots.clear();
    this.free = [];
    this.scratch = sheets.length;
    sheets.forEach((sheet, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, sheet.name);
      sheet.touchAll();
    });
    if (sheets.length > 0) model.newSheet();
    model.renameSheet(this.scratch, SCRATCH);
    const define = (name: DefinedName, scope: number | null): void => {
      if (isCells(name)) model.newDefinedName(name.name, scope, name.formula.replace(/^=/, ""));
    };
    for (const name of names) define(name, null);
    sheets.forEach((sheet, index) => sheet.names.forEach((name) => define(name, index)));
  }

  private tell(sheet: Sheet, index: number, surroundings: Surroundings): void {
    const model = this.current();
    const told = this.told.get(sheet.id) ?? new Map<number, string>();
    const formulas = this.formulas.get(sheet.id) ?? new Set<number>();
    this.told.set(sheet.id, told);
    this.formulas.set(sheet.id, formulas);
    const update = (key: number, input: string): void => {
      if ((told.get(key) ?? "") === input) return;
      model.setUserInput(index, Math.floor(key / MAX_COLUMNS) + 1, (key % MAX_COLUMNS) + 1, input);
      if (input === "") told.delete(key);
      else told.set(key, input);
    };
    const visit = (key: number, cell: Cell | undefined): void => {
      if (cell?.formula === undefined) formulas.delete(key);
      else formulas.add(key);
      update(key, cell ? inputOf(cell, sheet.name, surroundings) : "");
    };
    const touched = sheet.takeTouched();
    if (touched !== "all") {
      for (const [row, column] of touched) visit(keyOf(row, column), sheet.cell(row, column));
    } else {
      for (const key of [...told.keys()]) {
        const cell = sheet.cell(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
        if (!cell) visit(key, cell);
      }
      for (const [row, column, cell] of sheet.entries()) visit(keyOf(row, column), cell);
    }
    for (const key of formulas) {
      const cell = sheet.cell(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
      if (cell?.formula && /CELL\(/i.test(cell.formula)) update(key, inputOf(cell, sheet.name, surroundings));
    }
  }

  private watch(surroundings: Surroundings, watched: ReadonlySet<string>): void {
    const { sheets } = surroundings;
    const model = this.current();
    const wanted = new Set(watched);
    for (const sheet of sheets) {
      for (const key of this.formulas.get(sheet.id) ?? []) wanted.add(exactOf(sheet, key));
    }
    for (const [text, row] of this.slots) {
      if (wanted.has(text)) continue;
      model.setUserInput(this.scratch, row, 1, "");
      this.slots.delete(text);
      this.free.push(row);
    }
    for (const text of wanted) {
      const known = this.slots.get(text);
      if (known !== undefined && !/CELL\(/i.test(text)) continue;
      const row = known ?? this.free.pop() ?? this.slots.size + 1;
      const input = prepare(text, SCRATCH, surroundings);
      this.slots.set(text, row);
      if (known !== undefined && this.toldSlots.get(row) === input) continue;
      this.toldSlots.set(row, input);
      model.setUserInput(this.scratch, row, 1, input);
    }
  }

  private collect(sheets: readonly Sheet[]): Set<string> {
    const changed = new Set<string>();
    sheets.forEach((sheet, index) => {
      for (const key of this.formulas.get(sheet.id) ?? []) {
        const row = Math.floor(key / MAX_COLUMNS);
        const column = key % MAX_COLUMNS;
        const cell = sheet.cell(row, column);
        if (!cell) continue;
        let value = this.read(index, row + 1, column + 1, cell.formula ?? "");
        if (typeof value === "number") value = Number(this.result(exactOf(sheet, key)));
        if (sameValue(value, cell.value)) continue;
        sheet.setResult(row, column, { ...cell, value });
        changed.add(sheet.id);
      }
    });
    return changed;
  }

  private read(index: number, row: number, column: number, formula: string): CellValue {
    const model = this.current();
    const text = model.getFormattedCellValue(index, row, column);
    const type = model.getCellType(index, row, column);
    if (type === TYPE.text) return text;
    if (type === TYPE.truth) return text === "TRUE";
    if (type !== TYPE.error) return Number(text);
    if (text === "#N/IMPL!" || text === "#ERROR!")
      throw new Error(`IronCalc gives ${text} for ${formula.slice(0, 300)}`);
    return { error: text };
  }
}

/** Asks for a cell's number with all its digits: IronCalc shows at most fifteen. */
const exactOf = (sheet: Sheet, key: number): string =>
  `=${quoteSheet(sheet.name)}!${cellName(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS)}&""`;

function inputOf(cell: Cell, home: string, surroundings: Surroundings): string {
  if (cell.formula !== undefined) return prepare(cell.formula, home, surroundings);
  if (isError(cell.value)) return `=${cell.value.error}`;
  if (typeof cell.value === "string") return cell.value === "" ? "" : `'${cell.value}`;
  return String(cell.value).toUpperCase();
}
