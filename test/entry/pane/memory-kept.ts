import type { Kept } from "../../../src/sheets/excel";
import type { MemoryWorkbook } from "./memory-workbook";

/** What a workbook keeps, in memory. Counts its round trips; fails while told to. */
export class MemoryKept implements Kept {
  readonly texts: Map<string, string>;
  trips = 0;
  failing = false;

  constructor(workbook?: MemoryWorkbook) {
    this.texts = workbook?.kept ?? new Map();
  }

  read = async (names: readonly string[]) => {
    this.trip();
    return names.map((name) => this.texts.get(name) ?? null);
  };

  write = async (name: string, text: string | null) => {
    this.trip();
    const before = this.texts.get(name) ?? "";
    this.texts.set(name, text ?? "");
    return { kind: "setting" as const, name, before, after: text ?? "" };
  };

  private trip(): void {
    this.trips += 1;
    if (this.failing) throw Object.assign(new Error("busy"), { code: "InvalidOperationInCellEditMode" });
  }
}
