import type { Area } from "../model/area";
import type { Validation } from "../model/validation";

/** What the clerk's hands do to the active sheet. Refusals of Excel are thrown. */
export interface Hands {
  select(area: Area): void;
  /** Types into the active cell. Gives the validation that objects, unless `insist`; then nothing is written. */
  type(text: string, insist: boolean): Validation | null;
  paste(text: string): void;
  clear(): void;
  undo(): void;
  redo(): void;
  insertRow(row: number): void;
  deleteRow(row: number): void;
  sortRows(area: Area, descending: boolean): void;
  activate(id: string): void;
  renameSheet(id: string, name: string): void;
  deleteSheet(id: string): void;
  addSheet(): void;
  /** Excel answers no add-in while a cell is edited. */
  editing(on: boolean): void;
}
