import {
  SheetFault,
  unknownSeparators,
  type CellEdit,
  type Drawing,
  type FaultCode,
  type KeptText,
  type MissingMarks,
  type PassedOver,
  type Place,
  type SheetChecks,
  type SheetText,
  type Stayed,
  type Workbook,
  type Written,
} from "../../../src/core";

interface MemorySheet {
  readonly id: string;
  readonly name: string;
  readonly rows: (string | number)[][];
  readonly formats: string[][];
  readonly kept: Map<string, string>;
}

/** A workbook in memory that does what it is asked, or fails as it was told to. */
export class MemoryWorkbook implements Workbook {
  readonly sheets: MemorySheet[] = [];
  readonly calls: string[] = [];
  at: Place | null = null;
  /** Checks by sheet. */
  readonly checks = new Map<string, Omit<SheetChecks, "sheet">>();
  /** The marks this Excel does not take. */
  missing: MissingMarks = [];
  /** What of others' this Excel does not show. */
  passedOver: readonly PassedOver[] = [];
  private countdown: { left: number; readonly code: FaultCode } | null = null;
  private faults: { readonly call: string; readonly code: FaultCode }[] = [];

  /** The next such call fails. */
  failNext(
    call: "read" | "insert" | "attach" | "detach" | "attached" | "write" | "keep" | "goTo" | "takeBack",
    code: FaultCode,
  ): void {
    this.faults.push({ call, code });
  }

  /** Of the calls to come, the one after so many others fails, whatever it is. */
  failAfter(others: number, code: FaultCode): void {
    this.countdown = { left: others, code };
  }

  set(place: Place, value: string | number): void {
    const sheet = this.sheets.find(({ id }) => id === place.sheet)!;
    sheet.rows[place.row]![place.column] = value;
  }

  get({ sheet, row, column }: Place): string | number | undefined {
    return this.sheets.find(({ id }) => id === sheet)?.rows[row]?.[column];
  }

  /** Texts kept beside the sheets. */
  kept = new Map<string, string>();

  read = async () => {
    this.call("read");
    const sheets = this.sheets.map(({ id, name, rows, formats, kept }) => ({
      id,
      name,
      visible: true,
      row: 0,
      column: 0,
      values: rows.map((row) => [...row]),
      texts: rows.map((row) => row.map(String)),
      formats,
      cut: false,
      kept: [...kept].map(([name, text]) => ({ name, text })),
    }));
    return { sheets, active: this.sheets.at(-1)?.id ?? null, separators: unknownSeparators };
  };

  insert = async (drawings: readonly Drawing[], beside: KeptText | null) => {
    this.call("insert");
    if (beside !== null) this.kept.set(beside.name, beside.text);
    const sheets = drawings.map(({ name, rows, columns, texts, numbers, styles, validations, marks }) => {
      const sheet = {
        id: `id-${this.sheets.length + 1}`,
        name,
        rows: Array.from({ length: rows }, () => Array<string | number>(columns).fill("")),
        formats: Array.from({ length: rows }, () => Array<string>(columns).fill("General")),
        kept: new Map<string, string>(),
      };
      this.sheets.push(sheet);
      for (const { row, column, text } of texts) sheet.rows[row]![column] = text;
      for (const { row, column, value } of numbers ?? []) sheet.rows[row]![column] = value;
      for (const { area, style } of styles) {
        if (style.format === undefined) continue;
        for (const line of sheet.formats.slice(area.row, area.row + area.rows))
          line.fill(style.format, area.column, area.column + area.columns);
      }
      this.checks.set(sheet.id, { validations, marks });
      return sheet.id;
    });
    const made = sheets.map((id) => ({ id, name: this.sheets.find((one) => one.id === id)!.name, print: "" }));
    return { sheets, missing: this.missing, written: [{ kind: "sheets" as const, sheets: made }] };
  };

  attach = async (checks: readonly SheetChecks[]) => {
    this.call("attach");
    for (const { sheet, ...one } of checks) this.checks.set(sheet, one);
    return {
      missing: this.missing,
      passedOver: this.passedOver,
      written: [checksWritten(checks.map(({ sheet }) => sheet))],
    };
  };

  detach = async (sheets: readonly string[]) => {
    this.call("detach");
    for (const sheet of sheets) this.checks.delete(sheet);
    return { passedOver: this.passedOver, written: [checksWritten(sheets)] };
  };

  attached = async (sheets: readonly string[]) => {
    this.call("attached");
    return sheets.filter((sheet) => this.checks.has(sheet));
  };

  goTo = async (place: Place) => {
    this.call("goTo");
    this.at = place;
  };

  write = async (edits: readonly CellEdit[]) => {
    this.call("write");
    const content = (place: Place) => {
      const value = this.get(place) ?? "";
      return { value, formula: value, format: "General" };
    };
    const before = edits.map(({ place }) => content(place));
    for (const { place, value } of edits) this.set(place, value ?? "");
    const cells = edits.map(({ place }, at) => ({ place, before: before[at]!, after: content(place), row: "" }));
    return [{ kind: "cells" as const, cells }];
  };

  keep = async (texts: readonly SheetText[]) => {
    this.call("keep");
    const keptOf = (sheet: string) => this.sheets.find(({ id }) => id === sheet)!.kept;
    const written = texts.map(({ sheet, name, text }) => {
      return { sheet, name, before: keptOf(sheet).get(name) ?? null, after: text };
    });
    for (const { sheet, name, text } of texts) keptOf(sheet).set(name, text);
    return [{ kind: "texts" as const, texts: written }];
  };

  /** What the next taking back leaves alone. */
  stayed: readonly Stayed[] = [];
  readonly takenBack: Written[] = [];

  takeBack = async (written: readonly Written[]) => {
    this.call("takeBack");
    this.takenBack.push(...written);
    for (const one of written) {
      if (one.kind === "cells")
        for (const { place, before } of one.cells) this.set(place, before.value as string | number);
      if (one.kind === "setting") this.kept.set(one.name, one.before);
    }
    return this.stayed;
  };

  watch = () => Promise.reject(new Error("nobody watches this workbook"));

  private call(name: string): void {
    this.calls.push(name);
    if (this.countdown !== null && this.countdown.left-- === 0) throw new SheetFault(this.countdown.code, name);
    const at = this.faults.findIndex(({ call }) => call === name);
    if (at >= 0) throw new SheetFault(this.faults.splice(at, 1)[0]!.code, name);
  }
}

function checksWritten(sheets: readonly string[]): Written {
  return {
    kind: "checks",
    sheets: sheets.map((id) => ({ id, name: id, marks: [], validations: [], names: [], rows: "" })),
  };
}
