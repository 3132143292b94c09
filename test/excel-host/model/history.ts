import { bounding, type Area } from "./area";
import { isEmpty, sameValue } from "./cell";
import type { Sheet } from "./sheet";
import type { State, Workbook } from "./workbook";

const STEPS = 100;

/** The undo stack. Whole states are kept: cells are immutable, so a state is cheap. */
export class History {
  private undone: State[] = [];
  private done: State[] = [];

  constructor(private readonly workbook: Workbook) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Runs an edit that can be undone. */
  record<T>(origin: "user" | "addin", act: () => T): T {
    return this.workbook.as(origin, () => this.remember(this.workbook.state()), act);
  }

  clear(): void {
    this.done = [];
    this.undone = [];
  }

  undo(): boolean {
    return this.step(this.done, this.undone);
  }

  redo(): boolean {
    return this.step(this.undone, this.done);
  }

  private remember(state: State): void {
    this.undone = [];
    this.done = [...this.done.slice(1 - STEPS), state];
  }

  private step(from: State[], to: State[]): boolean {
    const state = from.pop();
    if (!state) return false;
    const before = this.workbook.state();
    to.push(before);
    this.workbook.as(
      "user",
      () => undefined,
      () => {
        this.workbook.restore(state);
        tell(this.workbook, before);
      },
    );
    return true;
  }
}

/** Tells what became different, as far as add-ins can hear of it. */
function tell(workbook: Workbook, before: State): void {
  for (const old of before.sheets) {
    if (!workbook.sheets.some((sheet) => sheet.id === old.id)) {
      workbook.emit({ type: "deleted", sheet: old.id, origin: "user" });
    }
  }
  for (const sheet of workbook.sheets) {
    const old = before.sheets.find((one) => one.id === sheet.id);
    if (!old) workbook.emit({ type: "added", sheet: sheet.id, origin: "user" });
    else if (old.name !== sheet.name) {
      workbook.emit({ type: "renamed", sheet: sheet.id, before: old.name, after: sheet.name });
    }
    const area = old && difference(old, sheet);
    if (!area) continue;
    workbook.emit({ type: "changed", sheet: sheet.id, area, changeType: "RangeEdited", origin: "user" });
  }
  if (before.activeId === workbook.activeId) return;
  workbook.emit({ type: "deactivated", sheet: before.activeId });
  workbook.emit({ type: "activated", sheet: workbook.activeId });
}

/** The rectangle around the cells whose content differs. */
function difference(a: Sheet, b: Sheet): Area | null {
  let area: Area | null = null;
  const include = (row: number, column: number): void => {
    const cell: Area = { row, column, rows: 1, columns: 1 };
    area = area ? bounding(area, cell) : cell;
  };
  for (const [row, column, cell] of b.entries()) {
    const other = a.cell(row, column);
    const same =
      other?.formula === cell.formula && (cell.formula !== undefined || sameValue(other?.value ?? "", cell.value));
    if (!same) include(row, column);
  }
  for (const [row, column, cell] of a.entries()) {
    if (!isEmpty(cell) && isEmpty(b.cell(row, column))) include(row, column);
  }
  return area;
}
