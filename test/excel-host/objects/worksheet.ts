import { eventMethods } from "../events/types";
import { readArea } from "../model/address";
import { bounding, MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET } from "../model/area";
import { fail } from "../model/errors";
import { nameTarget, findName } from "../model/names";
import type { Sheet } from "../model/sheet";
import { readColor } from "../model/style";
import { bind, type HostClass, type HostObject, type Scalar } from "../wire/host-object";
import { chartCollection } from "./charts";
import { freezePanes } from "./freeze-panes";
import { findCells, type Host, oneOf, text, truth, whole } from "./host";
import { nameCollection } from "./names";
import { pageLayout } from "./page-layout";
import { thingsOf } from "./things";
import { sheetProtection } from "./protection";
import { rangeObject } from "./range";
import { areasObject } from "./range-areas";

export interface SheetIt {
  readonly host: Host;
  readonly id: string;
}

export const sheetOf = ({ host, id }: SheetIt): Sheet => host.workbook.sheet(id);

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

function setting<K extends "showGridlines" | "showHeadings">(key: K): Scalar<SheetIt> {
  return {
    get: (it) => sheetOf(it)[key],
    set: (it, value) => {
      it.host.workbook.change();
      sheetOf(it)[key] = truth(value, key);
    },
  };
}

function standard(key: "standardWidth" | "standardHeight"): Scalar<SheetIt> {
  return {
    get: (it) => sheetOf(it)[key],
    ...(key === "standardHeight"
      ? {}
      : {
          set: (it: SheetIt, value: unknown) => {
            if (typeof value !== "number" || value < 0) fail("InvalidArgument", key);
            it.host.workbook.change();
            sheetOf(it)[key] = Number(value);
          },
        }),
  };
}

/** An address, a name that stands for cells, or nothing for the whole sheet. */
function range(it: SheetIt, address: unknown): HostObject {
  const sheet = sheetOf(it);
  if (address === undefined || address === null || address === "") return rangeObject(it.host, sheet, WHOLE_SHEET);
  const wanted = text(address, "address");
  const name = findName(sheet.names, wanted) ?? findName(it.host.workbook.names, wanted);
  const target = name && nameTarget({ ...name, formula: name.formula.replaceAll("$", "") });
  const named = target && it.host.workbook.findSheet(target.sheet);
  if (target && named) return rangeObject(it.host, named, target.area);
  const found = findCells(it.host, sheet, wanted);
  return rangeObject(it.host, found.sheet, found.area);
}

function usedRange(it: SheetIt, valuesOnly: unknown): HostObject | null {
  const sheet = sheetOf(it);
  const used = sheet.usedArea(valuesOnly === true);
  const merged = valuesOnly === true ? used : sheet.merges.reduce((area, merge) => area && bounding(area, merge), used);
  return merged && rangeObject(it.host, sheet, merged);
}

function neighbour(it: SheetIt, step: 1 | -1, visibleOnly: unknown): HostObject | null {
  const { sheets } = it.host.workbook;
  const rest =
    step > 0 ? sheets.slice(sheets.indexOf(sheetOf(it)) + 1) : sheets.slice(0, sheets.indexOf(sheetOf(it))).reverse();
  const found = rest.find((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
  return found ? worksheetObject(it.host, found.id) : null;
}

const worksheetClass: HostClass<SheetIt> = {
  type: "Worksheet",
  id: (it) => it.id,
  scalars: {
    Id: { get: (it) => sheetOf(it).id },
    Name: {
      get: (it) => sheetOf(it).name,
      set: (it, value) => it.host.workbook.renameSheet(it.id, text(value, "name")),
    },
    Position: {
      get: (it) => it.host.workbook.sheets.indexOf(sheetOf(it)),
      set: (it, value) => it.host.workbook.moveSheet(it.id, whole(value, "position")),
    },
    Visibility: {
      get: (it) => sheetOf(it).visibility,
      set: (it, value) => it.host.workbook.showSheet(it.id, oneOf(value, VISIBILITIES, "visibility")),
    },
    TabColor: {
      get: (it) => sheetOf(it).tabColor,
      set: (it, value) => {
        const color = value === "" ? "" : readColor(value);
        if (color === null) return fail("InvalidArgument", "tabColor");
        it.host.workbook.change();
        sheetOf(it).tabColor = color;
      },
    },
    ShowGridlines: setting("showGridlines"),
    ShowHeadings: setting("showHeadings"),
    StandardWidth: standard("standardWidth"),
    StandardHeight: standard("standardHeight"),
    EnableCalculation: { get: () => true },
  },
  children: {
    Names: (it) => nameCollection(it.host, it.id),
    PageLayout: (it) => pageLayout(it),
    FreezePanes: (it) => freezePanes(it),
    Protection: (it) => sheetProtection(it),
    Charts: (it) => chartCollection(sheetOf(it)),
    ...thingsOf((it: SheetIt) => sheetOf(it).things),
  },
  methods: {
    Activate: (it) => it.host.workbook.activate(it.id),
    Calculate: (it) => it.host.workbook.calculate(),
    Delete: (it) => it.host.workbook.deleteSheet(it.id),
    GetRange: (it, [address]) => range(it, address),
    GetCell: (it, [row, column]) =>
      rangeObject(it.host, sheetOf(it), {
        row: whole(row, "row"),
        column: whole(column, "column"),
        rows: 1,
        columns: 1,
      }),
    GetRangeByIndexes: (it, [row, column, rows, columns]) => {
      const area = {
        row: whole(row, "startRow"),
        column: whole(column, "startColumn"),
        rows: whole(rows, "rowCount", 1),
        columns: whole(columns, "columnCount", 1),
      };
      if (area.row + area.rows > MAX_ROWS || area.column + area.columns > MAX_COLUMNS) fail("InvalidArgument", "rows");
      return rangeObject(it.host, sheetOf(it), area);
    },
    GetRanges: (it, [address]) => {
      const areas = text(address, "address")
        .split(",")
        .map((one) => readArea(one) ?? fail("InvalidArgument", `address ${one}`));
      return areasObject(it.host, sheetOf(it), areas);
    },
    GetUsedRange: (it, [valuesOnly]) =>
      usedRange(it, valuesOnly) ?? rangeObject(it.host, sheetOf(it), { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (it, [valuesOnly]) => usedRange(it, valuesOnly),
    GetNext: (it, [visibleOnly]) => neighbour(it, 1, visibleOnly) ?? fail("ItemNotFound", "There is no next sheet"),
    GetNextOrNullObject: (it, [visibleOnly]) => neighbour(it, 1, visibleOnly),
    GetPrevious: (it, [visibleOnly]) =>
      neighbour(it, -1, visibleOnly) ?? fail("ItemNotFound", "There is no sheet before"),
    GetPreviousOrNullObject: (it, [visibleOnly]) => neighbour(it, -1, visibleOnly),
    ...eventMethods<SheetIt>(
      (it, event) => it.host.bus.register(it.id, event),
      (it, event) => it.host.bus.unregister(it.id, event),
    ),
  },
};

export const worksheetObject = (host: Host, id: string): HostObject => bind(worksheetClass, { host, id });
