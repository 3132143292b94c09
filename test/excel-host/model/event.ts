import type { Area } from "./area";
import type { CellValue } from "./cell";

/** Something that happened in the workbook, before it is put into Excel's words for an add-in. */
export type ModelEvent =
  | {
      readonly type: "changed";
      readonly sheet: string;
      readonly area: Area;
      readonly changeType: ChangeType;
      readonly origin: Origin;
      /** Given when one cell was edited. */
      readonly details?: { readonly before: CellValue; readonly after: CellValue };
    }
  | { readonly type: "calculated" | "activated" | "deactivated" | "moved"; readonly sheet: string }
  | { readonly type: "added" | "deleted"; readonly sheet: string; readonly origin: Origin }
  | { readonly type: "selected" | "formatChanged" | "rowSorted"; readonly sheet: string; readonly area: Area }
  | { readonly type: "renamed"; readonly sheet: string; readonly before: string; readonly after: string }
  | { readonly type: "visibility"; readonly sheet: string; readonly before: string; readonly after: string }
  | { readonly type: "workbookActivated" }
  | { readonly type: "protection"; readonly sheet: string; readonly on: boolean };

export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

/** Who did it: the clerk, the add-in, or a co-author elsewhere. */
export type Origin = "user" | "addin" | "remote";
