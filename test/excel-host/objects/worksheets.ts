import { WHOLE_WORKBOOK } from "../events/bus";
import { eventMethods } from "../events/types";
import { fail } from "../model/errors";
import type { Sheet } from "../model/sheet";
import { bind, type HostClass, type HostObject } from "../wire/host-object";
import { type Host, text } from "./host";
import { worksheetObject } from "./worksheet";

const shown = (host: Host, visibleOnly: unknown): Sheet[] =>
  host.workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");

const objectOf = (host: Host, sheet: Sheet | undefined): HostObject | null =>
  sheet ? worksheetObject(host, sheet.id) : null;

const worksheetsClass: HostClass<Host> = {
  type: "WorksheetCollection",
  methods: {
    Add: (host, [name]) => objectOf(host, host.workbook.addSheet(typeof name === "string" ? name : undefined)),
    GetActiveWorksheet: (host) => objectOf(host, host.workbook.active),
    GetCount: (host, [visibleOnly]) => shown(host, visibleOnly).length,
    GetFirst: (host, [visibleOnly]) => objectOf(host, shown(host, visibleOnly)[0]),
    GetLast: (host, [visibleOnly]) => objectOf(host, shown(host, visibleOnly).at(-1)),
    GetItem: (host, [key]) =>
      objectOf(host, host.workbook.findSheet(text(key, "key"))) ?? fail("ItemNotFound", `sheet ${String(key)}`),
    GetItemOrNullObject: (host, [key]) => objectOf(host, host.workbook.findSheet(text(key, "key"))),
    ...eventMethods<Host>(
      (host, event) => host.bus.register(WHOLE_WORKBOOK, event),
      (host, event) => host.bus.unregister(WHOLE_WORKBOOK, event),
    ),
  },
  items: (host) => host.workbook.sheets.map((sheet) => worksheetObject(host, sheet.id)),
};

export const worksheets = (host: Host): HostObject => bind(worksheetsClass, host);
