import { Engine, type EngineBinary } from "../formulas/engine";
import { type Locale, LOCALES } from "../formulas/locale";
import { dropSheet, renameInFormula } from "../formulas/references";
import type { Area, Shift } from "./area";
import { fail } from "./errors";
import type { ModelEvent, Origin } from "./event";
import { markFormulas } from "./marks";
import type { DefinedName } from "./names";
import { Sheet } from "./sheet";

export interface WorkbookOptions {
  readonly engine: EngineBinary;
  readonly locale?: Locale["name"];
  /** Reads 99,79 typed under en-US as 9979 instead of a text. */
  readonly looseGroups?: boolean;
  /** Gives the year of dates typed without one. */
  readonly today?: Date;
}

/** What undo puts back. */
export interface State {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly activeId: string;
}

/** A range an add-in holds on to: it moves when rows or columns do. */
export interface Tracked {
  readonly sheet: string;
  area: Area | null;
}

/** The open workbook. Every change goes through `change`, so that undo, recalculation and events follow. */
export class Workbook {
  sheets: Sheet[] = [];
  names: readonly DefinedName[] = [];
  settings = new Map<string, unknown>();
  protectedStructure: { readonly password?: string } | null = null;
  activeId = "";
  locale: Locale;
  readonly today: Date;
  readonly tracked = new Set<Tracked>();
  origin: Origin = "addin";
  /** Ids given out, never given again. */
  made = 0;
  /** Grows with every change; tells whether an action wrote something. */
  version = 0;
  private readonly engine: Engine;
  private stale = true;
  private readonly sinks = new Set<(event: ModelEvent) => void>();
  private beforeChange: (() => void) | null = null;

  constructor(options: WorkbookOptions) {
    this.engine = new Engine(options.engine);
    this.locale = { ...LOCALES[options.locale ?? "vi-VN"], looseGroups: options.looseGroups ?? false };
    this.today = options.today ?? new Date();
  }

  listen(sink: (event: ModelEvent) => void): () => void {
    this.sinks.add(sink);
    return () => this.sinks.delete(sink);
  }

  emit(event: ModelEvent): void {
    for (const sink of this.sinks) sink(event);
  }

  /** To be called before anything is changed. */
  change(): void {
    this.beforeChange?.();
    this.version++;
    this.stale = true;
  }

  /** Runs `act` on behalf of somebody and tells once, before the first change, that there will be one. */
  as<T>(origin: Origin, beforeFirstChange: () => void, act: () => T): T {
    const previous = { origin: this.origin, beforeChange: this.beforeChange };
    this.origin = origin;
    this.beforeChange = () => {
      this.beforeChange = null;
      beforeFirstChange();
    };
    try {
      return act();
    } finally {
      this.origin = previous.origin;
      this.beforeChange = previous.beforeChange;
    }
  }

  /** Recalculates when anything changed since the last time. */
  calculate(): void {
    if (!this.stale) return;
    this.stale = false;
    for (const sheet of this.engine.calculate(this, markFormulas(this.sheets))) {
      this.emit({ type: "calculated", sheet });
    }
  }

  result(formula: string): ReturnType<Engine["result"]> {
    this.calculate();
    return this.engine.result(formula);
  }

  ask(formula: string): ReturnType<Engine["ask"]> {
    this.calculate();
    return this.engine.ask(formula, this);
  }

  get active(): Sheet {
    return this.sheet(this.activeId);
  }

  sheet(id: string): Sheet {
    return this.sheets.find((sheet) => sheet.id === id) ?? fail("ItemNotFound", `sheet ${id}`);
  }

  /** By id or by name, as `worksheets.getItem` takes either. */
  findSheet(key: string): Sheet | undefined {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key) ?? this.sheets.find((one) => one.name.toLowerCase() === name);
  }

  addSheet(wanted?: string): Sheet {
    this.guardStructure();
    const name = wanted ?? this.freeName();
    this.checkName(name);
    this.change();
    const id = this.newId();
    const sheet = new Sheet(id, name);
    this.sheets.push(sheet);
    if (this.sheets.length === 1) this.activeId = id;
    this.emit({ type: "added", sheet: id, origin: this.origin });
    return sheet;
  }

  /** References of the sheet to itself point to the copy; marks get ids of their own. */
  copySheet(id: string): Sheet {
    const original = this.sheet(id);
    let number = 2;
    while (this.findSheet(copyName(original.name, number))) number++;
    const sheet = this.addSheet(copyName(original.name, number));
    Object.assign(sheet, original.copy(), { id: sheet.id, name: sheet.name, visibility: "Visible" });
    sheet.conditionals = sheet.conditionals.map((one) => ({ ...one, id: this.newId() }));
    this.sheets = this.sheets.filter((one) => one !== sheet);
    this.sheets.splice(this.sheets.indexOf(original) + 1, 0, sheet);
    this.rewriteFormulas((formula, home) =>
      home === sheet.name ? renameInFormula(formula, original.name, sheet.name) : formula,
    );
    return sheet;
  }

  deleteSheet(id: string): void {
    this.guardStructure();
    const sheet = this.sheet(id);
    const left = this.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
    if (left.length === 0) fail("InvalidOperation", "A workbook must keep one visible sheet");
    this.change();
    const next = this.sheets[this.sheets.indexOf(sheet) + 1] ?? left[0];
    this.sheets = this.sheets.filter((one) => one !== sheet);
    this.rewriteFormulas((formula) => dropSheet(formula, sheet.name));
    for (const tracked of this.tracked) if (tracked.sheet === id) tracked.area = null;
    if (this.activeId === id) {
      this.activeId = (next?.visibility === "Visible" ? next : left[0])?.id ?? "";
      this.emit({ type: "activated", sheet: this.activeId });
    }
    this.emit({ type: "deleted", sheet: id, origin: this.origin });
  }

  renameSheet(id: string, name: string): void {
    this.guardStructure();
    const sheet = this.sheet(id);
    if (name === sheet.name) return;
    this.checkName(name, sheet);
    this.change();
    const before = sheet.name;
    sheet.name = name;
    this.rewriteFormulas((formula) => renameInFormula(formula, before, name));
    this.emit({ type: "renamed", sheet: id, before, after: name });
  }

  moveSheet(id: string, position: number): void {
    this.guardStructure();
    const sheet = this.sheet(id);
    if (position < 0 || position >= this.sheets.length) fail("InvalidArgument", "position");
    this.change();
    this.sheets = this.sheets.filter((one) => one !== sheet);
    this.sheets.splice(position, 0, sheet);
    this.emit({ type: "moved", sheet: id });
  }

  showSheet(id: string, visibility: string): void {
    this.guardStructure();
    const sheet = this.sheet(id);
    if (sheet.visibility === visibility) return;
    const others = this.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
    if (visibility !== "Visible" && others.length === 0)
      fail("InvalidOperation", "A workbook must keep a visible sheet");
    this.change();
    const before = sheet.visibility;
    sheet.visibility = visibility;
    if (this.activeId === id && visibility !== "Visible" && others[0]) this.activate(others[0].id);
    this.emit({ type: "visibility", sheet: id, before, after: visibility });
  }

  activate(id: string): void {
    const sheet = this.sheet(id);
    if (sheet.visibility !== "Visible") fail("InvalidOperation", "A hidden sheet cannot be activated");
    if (this.activeId === id) return;
    const before = this.activeId;
    this.activeId = id;
    this.emit({ type: "deactivated", sheet: before });
    this.emit({ type: "activated", sheet: id });
  }

  select(id: string, area: Area): void {
    this.activate(id);
    this.sheet(id).selection = area;
    this.emit({ type: "selected", sheet: id, area });
  }

  /** Applies `rewrite` to every formula there is: cells, names, conditional formats, validations. */
  rewriteFormulas(rewrite: (formula: string, home: string) => string): void {
    for (const sheet of this.sheets) {
      for (const [row, column, cell] of [...sheet.entries()]) {
        if (cell.formula === undefined) continue;
        const formula = rewrite(cell.formula, sheet.name);
        if (formula !== cell.formula) sheet.put(row, column, { ...cell, formula });
      }
      const rewriteName = (name: DefinedName): DefinedName => ({ ...name, formula: rewrite(name.formula, sheet.name) });
      sheet.names = sheet.names.map(rewriteName);
      sheet.conditionals = sheet.conditionals.map((one) => ({ ...one, formula: rewrite(one.formula, sheet.name) }));
      sheet.validations = sheet.validations.map((one) => ({
        ...one,
        rule: mapStrings(one.rule, (text) => (text.startsWith("=") ? rewrite(text, sheet.name) : text)),
      }));
    }
    this.names = this.names.map((name) => ({ ...name, formula: rewrite(name.formula, "") }));
  }

  shiftTracked(sheet: string, shift: Shift, move: (area: Area, shift: Shift) => Area | null): void {
    for (const tracked of this.tracked) {
      if (tracked.sheet === sheet && tracked.area) tracked.area = move(tracked.area, shift);
    }
  }

  state(): State {
    return { sheets: this.sheets.map((sheet) => sheet.copy()), names: this.names, activeId: this.activeId };
  }

  restore(state: State): void {
    this.change();
    this.sheets = state.sheets.map((sheet) => sheet.copy());
    this.names = state.names;
    this.activeId = state.activeId;
  }

  newId(): string {
    return `{00000000-0000-4000-8000-${String(++this.made).padStart(12, "0")}}`;
  }

  private guardStructure(): void {
    if (this.protectedStructure) fail("AccessDenied", "The structure of the workbook is protected");
  }

  private freeName(): string {
    for (let number = this.sheets.length + 1; ; number++) {
      if (!this.findSheet(`Sheet${number}`)) return `Sheet${number}`;
    }
  }

  private checkName(name: string, self?: Sheet): void {
    if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name)) {
      fail("InvalidArgument", `"${name}" cannot be the name of a sheet`);
    }
    const taken = this.findSheet(name);
    if (taken && taken !== self) fail("ItemAlreadyExists", `A sheet is already called "${name}"`);
  }
}

const copyName = (name: string, number: number): string => `${name.slice(0, 30 - ` (${number})`.length)} (${number})`;

function mapStrings<T>(value: T, change: (text: string) => string): T {
  const mapped: unknown = JSON.parse(JSON.stringify(value), (_, one: unknown) =>
    typeof one === "string" ? change(one) : one,
  );
  return mapped as T;
}
