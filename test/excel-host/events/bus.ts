import { areaName } from "../model/address";
import { plain } from "../model/cell";
import type { ModelEvent, Origin } from "../model/event";
import type { Workbook } from "../model/workbook";
import { EVENT, type EventName } from "./types";

/** An event ready to be sent: its number, whom it is for, its arguments. */
export interface WireEvent {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

export const WHOLE_WORKBOOK = "Workbook";

/** Collects what happens in the workbook and keeps what add-ins asked to hear, until it is taken. */
export class Bus {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  private readonly registered = new Set<string>();
  private pending: WireEvent[] = [];
  private selectionMoved = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly silent: ReadonlySet<EventName>,
  ) {
    workbook.listen((event) => this.hear(event));
  }

  register(target: string, event: EventName): void {
    this.registered.add(`${EVENT[event]} ${target}`);
  }

  unregister(target: string, event: EventName): void {
    this.registered.delete(`${EVENT[event]} ${target}`);
  }

  forget(): void {
    this.enabled = true;
    this.registered.clear();
    this.pending = [];
  }

  take(): { readonly events: readonly WireEvent[]; readonly selectionMoved: boolean } {
    const taken = { events: this.pending, selectionMoved: this.selectionMoved };
    this.pending = [];
    this.selectionMoved = false;
    return taken;
  }

  private hear(event: ModelEvent): void {
    if (!this.enabled) return;
    if (event.type === "selected") this.selectionMoved = true;
    const { name, args } = this.translate(event);
    if (this.silent.has(name)) return;
    const full = { ...args, ...("sheet" in event ? { worksheetId: event.sheet } : {}) };
    for (const target of ["sheet" in event ? event.sheet : "", WHOLE_WORKBOOK]) {
      if (this.registered.has(`${EVENT[name]} ${target}`)) this.pending.push({ type: EVENT[name], target, args: full });
    }
  }

  private translate(event: ModelEvent): { name: EventName; args: Record<string, unknown> } {
    switch (event.type) {
      case "changed":
        return { name: "Changed", args: changedArgs(event) };
      case "workbookActivated":
        return { name: "WorkbookActivated", args: {} };
      case "calculated":
        return { name: "Calculated", args: { address: this.used(event.sheet) } };
      case "activated":
        return { name: "Activated", args: {} };
      case "deactivated":
        return { name: "Deactivated", args: {} };
      case "moved":
        return { name: "Moved", args: { source: "Local" } };
      case "added":
        return { name: "Added", args: { source: source(event.origin) } };
      case "deleted":
        return { name: "Deleted", args: { source: source(event.origin) } };
      case "selected":
        return { name: "SelectionChanged", args: { address: areaName(event.area) } };
      case "formatChanged":
        return { name: "FormatChanged", args: { source: "Local", address: areaName(event.area) } };
      case "rowSorted":
        return { name: "RowSorted", args: { source: "Local", address: areaName(event.area) } };
      case "renamed":
        return { name: "NameChanged", args: { source: "Local", nameBefore: event.before, nameAfter: event.after } };
      case "visibility":
        return {
          name: "VisibilityChanged",
          args: { source: "Local", visibilityBefore: event.before, visibilityAfter: event.after },
        };
      case "protection":
        return { name: "ProtectionChanged", args: { source: "Local", isProtected: event.on } };
    }
  }

  private used(sheet: string): string {
    const area = this.workbook.sheets.find((one) => one.id === sheet)?.usedArea(true);
    return area ? areaName(area) : "A1";
  }
}

const source = (origin: Origin): string => (origin === "remote" ? "Remote" : "Local");

const SHIFTS: Readonly<Record<string, string>> = {
  RowInserted: "ShiftCellDown",
  RowDeleted: "ShiftCellUp",
  ColumnInserted: "ShiftCellRight",
  ColumnDeleted: "ShiftCellLeft",
};

const valueType = (value: string | number | boolean): string =>
  value === "" ? "Empty" : ({ string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string"] ?? "");

function changedArgs(event: Extract<ModelEvent, { type: "changed" }>): Record<string, unknown> {
  const address = areaName(event.area);
  const before = event.details && plain(event.details.before);
  const after = event.details && plain(event.details.after);
  return {
    address,
    changeType: event.changeType,
    source: source(event.origin),
    triggerSource: event.origin === "addin" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: SHIFTS[event.changeType] ?? "None",
    referenceId: `${event.sheet}!${address}`,
    ...(before === undefined || after === undefined
      ? {}
      : {
          valueBefore: before,
          valueAfter: after,
          valueTypeBefore: valueType(before),
          valueTypeAfter: valueType(after),
        }),
  };
}
