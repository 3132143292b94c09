import type { Area } from "./area";
import { sortArea } from "./sorting";
import { type Outcome, Steps } from "./steps";
import { shiftLines } from "./structure";

/** What the clerk does to rows, columns and whole sheets. */
export class SheetSteps extends Steps {
  insertRows(row: number, count = 1): Outcome {
    return this.shift("row", row, count);
  }

  deleteRows(row: number, count = 1): Outcome {
    return this.shift("row", row, -count);
  }

  insertColumns(column: number, count = 1): Outcome {
    return this.shift("column", column, count);
  }

  deleteColumns(column: number, count = 1): Outcome {
    return this.shift("column", column, -count);
  }

  hideRows(row: number, count = 1, hidden = true): Outcome {
    return this.attempt(() => {
      this.workbook.change();
      for (let at = row; at < row + count; at++) this.sheet.rows.set(at, { ...this.sheet.rows.get(at), hidden });
    });
  }

  /** Sorts the rows of the area by a column counted from its left side. */
  sortRows(area: Area, column: number, descending = false): Outcome {
    return this.attempt(() => sortArea(this.workbook, this.sheet, area, [{ column, descending }]));
  }

  activateSheet(id: string): void {
    this.workbook.activate(id);
    this.finish();
  }

  addSheet(name?: string): Outcome {
    return this.attempt(() => this.workbook.activate(this.workbook.addSheet(name).id));
  }

  /** The copy stands behind the sheet and is active. Cannot be undone, as in Excel. */
  copySheet(id: string): Outcome {
    const outcome = this.attempt(() => this.workbook.activate(this.workbook.copySheet(id).id));
    this.history.clear();
    return outcome;
  }

  renameSheet(id: string, name: string): Outcome {
    return this.attempt(() => this.workbook.renameSheet(id, name));
  }

  moveSheet(id: string, position: number): Outcome {
    return this.attempt(() => this.workbook.moveSheet(id, position));
  }

  showSheet(id: string, visible: boolean): Outcome {
    return this.attempt(() => this.workbook.showSheet(id, visible ? "Visible" : "Hidden"));
  }

  /** Cannot be undone, as in Excel. */
  deleteSheet(id: string): Outcome {
    const outcome = this.attempt(() => this.workbook.deleteSheet(id));
    this.history.clear();
    return outcome;
  }

  /** Protects the active sheet with Excel's usual options, or lifts the protection. */
  protectSheet(on: boolean): Outcome {
    return this.attempt(() => {
      this.workbook.change();
      this.sheet.protection = on ? { options: {} } : null;
      this.workbook.emit({ type: "protection", sheet: this.sheet.id, on });
    });
  }

  private shift(axis: "row" | "column", at: number, count: number): Outcome {
    return this.attempt(() => shiftLines(this.workbook, this.sheet, { axis, at, count }));
  }
}
