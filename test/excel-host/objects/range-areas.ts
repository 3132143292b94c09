import { areaName, quoteSheet } from "../model/address";
import { type Area, cellCount } from "../model/area";
import type { Sheet } from "../model/sheet";
import { bind, type HostClass, type HostObject } from "../wire/host-object";
import type { Host } from "./host";
import { conditionalFormatsOfAreas } from "./conditional-formats";
import { rangeObject } from "./range";

interface AreasIt {
  readonly host: Host;
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

const collection: HostClass<AreasIt> = {
  type: "RangeCollection",
  scalars: { Count: { get: (it) => it.areas.length } },
  items: (it) => it.areas.map((area) => rangeObject(it.host, it.sheet, area)),
};

const areasClass: HostClass<AreasIt> = {
  type: "RangeAreas",
  keep: (it) => it.host.keep({ sheet: it.sheet.id, area: it.areas[0] ?? null }, () => bind(areasClass, it)),
  scalars: {
    Address: {
      get: (it) => it.areas.map((area) => `${quoteSheet(it.sheet.name)}!${areaName(area)}`).join(","),
    },
    AreaCount: { get: (it) => it.areas.length },
    CellCount: { get: (it) => it.areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  children: {
    Areas: (it) => bind(collection, it),
    ConditionalFormats: ({ host, sheet, areas }) =>
      conditionalFormatsOfAreas(areas.map((area) => ({ host, tracked: { sheet: sheet.id, area } }))),
  },
};

/** Several rectangles of one sheet. They do not move when rows or columns do. */
export const areasObject = (host: Host, sheet: Sheet, areas: readonly Area[]): HostObject =>
  bind(areasClass, { host, sheet, areas });
