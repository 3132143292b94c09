import { WHOLE_WORKBOOK } from "../events/bus";
import { splitAddress, parseArea } from "../model/address";
import { fail, notEmulated } from "../model/errors";
import { bind, type HostClass, type HostObject } from "../wire/host-object";
import type { Roots } from "../wire/paths";
import { application } from "./application";
import { type Host, text } from "./host";
import { nameCollection } from "./names";
import { workbookProtection } from "./protection";
import { rangeObject } from "./range";
import { settings } from "./settings";
import { worksheets } from "./worksheets";

/** The cells an event told of, by the id it carried. */
function eventRange(host: Host, id: unknown): HostObject | null {
  const { sheet, rest } = splitAddress(text(id, "referenceId"));
  const found = host.workbook.sheets.find((one) => one.id === sheet);
  return found ? rangeObject(host, found, parseArea(rest)) : null;
}

const runtimeClass: HostClass<Host> = {
  type: "Runtime",
  scalars: {
    EnableEvents: {
      get: (host) => host.bus.enabled,
      set: (host, value) => {
        host.bus.enabled = value === true;
      },
    },
  },
};

const workbookClass: HostClass<Host> = {
  type: "Workbook",
  scalars: {
    Name: { get: () => "Workbook.xlsx" },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true, set: () => undefined },
  },
  children: {
    Application: (host) => application(host),
    Worksheets: (host) => worksheets(host),
    Names: (host) => nameCollection(host, null),
    Settings: (host) => settings(host),
    Protection: (host) => workbookProtection(host),
    _Runtime: (host) => bind(runtimeClass, host),
  },
  methods: {
    GetActiveCell: (host) => {
      const { active } = host.workbook;
      const { row, column } = active.selection;
      return rangeObject(host, active, { row, column, rows: 1, columns: 1 });
    },
    GetSelectedRange: (host) => rangeObject(host, host.workbook.active, host.workbook.active.selection),
    _GetRangeForEventByReferenceId: (host, [id]) => eventRange(host, id) ?? fail("ItemNotFound", String(id)),
    _GetRangeOrNullObjectForEventByReferenceId: (host, [id]) => eventRange(host, id),
    _GetObjectByReferenceId: (host, [id]) => host.reference(text(id, "id")),
    _RemoveReference: (host, [id]) => host.release(text(id, "id")),
    _RemoveAllReferences: (host) => host.releaseAll(),
    _RegisterActivatedEvent: (host) => host.bus.register(WHOLE_WORKBOOK, "WorkbookActivated"),
    _UnregisterActivatedEvent: (host) => host.bus.unregister(WHOLE_WORKBOOK, "WorkbookActivated"),
  },
};

const internalClass: HostClass<Host> = {
  type: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
};

export const roots = (host: Host): Roots => ({
  workbook: bind(workbookClass, host),
  reference: (id) => host.reference(id),
  strictNull: () => host.faults.strictNull,
  create: (typeName) => {
    if (typeName === "Microsoft.InternalService.AddinInternalService") return bind(internalClass, host);
    return notEmulated(typeName);
  },
});
