import { type Area, contains } from "./area";
import { type Cell, isEmpty } from "./cell";
import { readTable } from "./clipboard";
import { clearArea, edited, guardContent, hiddenByMerge, singleBefore, store } from "./content";
import { displayed, type Displayed } from "./displayed";
import { accepts, items } from "./judging";
import type { Sheet } from "./sheet";
import { SheetSteps } from "./sheet-steps";
import { DONE, type Outcome } from "./steps";
import { localFormula } from "../formulas/local-formula";
import { readTyped, type Typed } from "../formulas/typed-input";
import { type Validation, validationAt } from "./validation";

export type { Outcome } from "./steps";

/** The clerk at the sheet: selecting, typing, pasting. */
export class User extends SheetSteps {
  /** True while a cell is being typed into: Excel then refuses the add-in's calls. */
  editing = false;
  private afterEditing: (() => void)[] = [];

  get selection(): Area {
    return this.sheet.selection;
  }

  displayed(row: number, column: number, sheet: Sheet = this.sheet): Displayed {
    return displayed(this.workbook, sheet, row, column);
  }

  /** The rule the selected cell is under, with the words of its list. */
  validation(
    row: number,
    column: number,
  ): { readonly rule: Validation; readonly list: readonly string[] | null } | null {
    const rule = validationAt(this.sheet.validations, row, column);
    if (!rule) return null;
    const { list } = rule.rule;
    return { rule, list: list?.inCellDropDown ? items(this.workbook, list.source) : null };
  }

  /** Another workbook is in front of this one. */
  away = false;

  leaveWorkbook(): void {
    this.away = true;
  }

  returnToWorkbook(): void {
    this.away = false;
    this.workbook.emit({ type: "workbookActivated" });
    this.finish();
  }

  startEditing(): void {
    this.editing = true;
  }

  stopEditing(): void {
    this.editing = false;
    const waiting = this.afterEditing;
    this.afterEditing = [];
    for (const callback of waiting) callback();
  }

  whenNotEditing(callback: () => void): void {
    if (this.editing) this.afterEditing.push(callback);
    else callback();
  }

  select(area: Area): void {
    this.workbook.select(this.workbook.activeId, this.whole(area));
    this.finish();
  }

  /** Types into the top left cell of the selection and leaves it. `insist` answers Yes to a warning. */
  type(text: string, insist = false): Outcome {
    const { row, column } = this.selection;
    this.stopEditing();
    return this.attempt(() => this.enter(row, column, text, insist));
  }

  /** Pastes texts as Excel would read them; validation is not asked, and a rule pasted over is kept. */
  paste(given: string | readonly (readonly string[])[]): Outcome {
    const lines = typeof given === "string" ? readTable(given) : given;
    const { row, column } = this.selection;
    const columns = Math.max(0, ...lines.map((line) => line.length));
    if (columns === 0) return DONE;
    const area: Area = { row, column, rows: lines.length, columns };
    return this.attempt(() => {
      guardContent(this.sheet, area);
      const before = singleBefore(this.sheet, area);
      this.workbook.change();
      lines.forEach((line, down) =>
        line.forEach((text, right) => {
          if (hiddenByMerge(this.sheet, row + down, column + right)) return;
          store(this.sheet, row + down, column + right, this.read(row + down, column + right, text));
        }),
      );
      edited(this.workbook, this.sheet, area, before);
      this.workbook.select(this.sheet.id, area);
      return DONE;
    });
  }

  clearCells(): Outcome {
    return this.attempt(() => {
      clearArea(this.workbook, this.sheet, this.selection, "Contents");
      return DONE;
    });
  }

  /** A co-author changes one cell from afar. */
  remoteEdit(sheetId: string, row: number, column: number, text: string): void {
    const sheet = this.workbook.sheet(sheetId);
    this.workbook.as(
      "remote",
      () => undefined,
      () => {
        this.workbook.change();
        store(sheet, row, column, this.read(row, column, text, sheet));
        edited(this.workbook, sheet, { row, column, rows: 1, columns: 1 }, null);
      },
    );
    this.finish();
  }

  private enter(row: number, column: number, text: string, insist: boolean): Outcome {
    const { sheet } = this;
    const area: Area = { row, column, rows: 1, columns: 1 };
    guardContent(sheet, area);
    const typed = this.read(row, column, text);
    if (typed.formula !== undefined && !this.calculable(typed.formula)) {
      return { done: false, reason: "formula", message: "There's a problem with this formula." };
    }
    const old: Cell = sheet.cell(row, column) ?? { value: "" };
    if (typed.value === "" && typed.formula === undefined && isEmpty(old)) return DONE;
    const before = singleBefore(sheet, area);
    this.workbook.change();
    store(sheet, row, column, typed);
    const rule = validationAt(sheet.validations, row, column);
    if (rule?.errorAlert.showAlert && typed.value !== "" && !accepts(this.workbook, sheet, rule, row, column)) {
      const { style, title, message } = rule.errorAlert;
      if (style === "Stop" || !insist) {
        sheet.put(row, column, old);
        return { done: false, reason: "validation", style, title, message };
      }
    }
    edited(this.workbook, sheet, area, before);
    return DONE;
  }

  private calculable(formula: string): boolean {
    try {
      this.workbook.ask(formula);
      return true;
    } catch {
      return false;
    }
  }

  private read(row: number, column: number, text: string, sheet: Sheet = this.sheet): Typed {
    const { locale, today } = this.workbook;
    const typed = readTyped(text, locale, sheet.styleAt(row, column).numberFormat, today);
    return typed.formula === undefined ? typed : { ...typed, formula: localFormula(typed.formula, locale) };
  }

  /** A selection that cuts a merged cell takes it whole. */
  private whole(area: Area): Area {
    const merge = this.sheet.mergeAt(area.row, area.column);
    return merge && area.rows === 1 && area.columns === 1 && contains(merge, area.row, area.column) ? merge : area;
  }
}
