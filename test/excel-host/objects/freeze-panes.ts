import { MAX_COLUMNS, MAX_ROWS } from "../model/area";
import { fail } from "../model/errors";
import { bind, type HostClass, type HostObject } from "../wire/host-object";
import { whole } from "./host";
import { cellsOfArgument, rangeObject } from "./range";
import { sheetOf, type SheetIt } from "./worksheet";

function freeze(it: SheetIt, rows: number, columns: number): void {
  it.host.workbook.change();
  sheetOf(it).frozen = { rows, columns };
}

function location(it: SheetIt): HostObject | null {
  const { rows, columns } = sheetOf(it).frozen;
  if (rows === 0 && columns === 0) return null;
  const area = { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
  return rangeObject(it.host, sheetOf(it), area);
}

const freezeClass: HostClass<SheetIt> = {
  type: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (it, [count]) => freeze(it, whole(count ?? 1, "count", 1), 0),
    FreezeColumns: (it, [count]) => freeze(it, 0, whole(count ?? 1, "count", 1)),
    FreezeAt: (it, [range]) => {
      const { area } = cellsOfArgument(it.host, sheetOf(it), range);
      freeze(
        it,
        area.rows === MAX_ROWS ? 0 : area.row + area.rows,
        area.columns === MAX_COLUMNS ? 0 : area.column + area.columns,
      );
    },
    Unfreeze: (it) => freeze(it, 0, 0),
    GetLocation: (it) => location(it) ?? fail("ItemNotFound", "Nothing is frozen"),
    GetLocationOrNullObject: (it) => location(it),
  },
};

export const freezePanes = (it: SheetIt): HostObject => bind(freezeClass, it);
