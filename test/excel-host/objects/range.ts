import { areaName, quoteSheet } from "../model/address";
import {
  type Area,
  bounding,
  cellCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
} from "../model/area";
import { clearArea, readers, readMatrix, textAt, writeMatrix } from "../model/content";
import { fail } from "../model/errors";
import { changeStyle } from "../model/formatting";
import { merge, unmerge } from "../model/merging";
import type { Sheet } from "../model/sheet";
import { shiftLines } from "../model/structure";
import { bind, type HostClass, type HostObject, isHostObject, type Scalar } from "../wire/host-object";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { findCells, type Host, live, type Live, oneOf, type RangeIt, whole } from "./host";
import { partsOfRange } from "./range-parts";
import { rangeFormat } from "./range-format";
import { changeLines, hiddenState, position } from "./range-lines";
import { rangeSort } from "./range-sort";
import { worksheetObject } from "./worksheet";

const MATRIX_AT_MOST = 5_000_000;

/** The cells behind each range object, so that one can be an argument of another's method. */
const ranges = new WeakMap<HostObject, RangeIt>();

export function rangeObject(host: Host, sheet: Sheet, area: Area): HostObject {
  return objectOf({ host, tracked: { sheet: sheet.id, area } });
}

function objectOf(it: RangeIt): HostObject {
  const object = bind(rangeClass, it);
  ranges.set(object, it);
  return object;
}

/** The cells an argument means: a range object, or an address on the sheet. */
export function cellsOfArgument(host: Host, sheet: Sheet, argument: unknown): { sheet: Sheet; area: Area } {
  if (typeof argument === "string") return findCells(host, sheet, argument);
  const it = isHostObject(argument) ? ranges.get(argument) : undefined;
  return it ? live(it) : fail("InvalidArgument", "a range or an address is expected");
}

const fullAddress = (sheet: Sheet, area: Area): string => `${quoteSheet(sheet.name)}!${areaName(area)}`;

const reading = (read: (now: Live) => unknown): Scalar<RangeIt> => ({ get: (it) => read(live(it)) });

const matrix = (read: (now: Live) => unknown): Scalar<RangeIt> => ({
  get: (it) => {
    const now = live(it);
    now.workbook.calculate();
    return cellCount(now.area) > MATRIX_AT_MOST ? null : read(now);
  },
});

function numberFormats(it: RangeIt, given: unknown): void {
  const { workbook, sheet, area } = live(it);
  if (!Array.isArray(given)) {
    changeStyle(workbook, sheet, area, (style) => ({ ...style, numberFormat: String(given) }));
    return;
  }
  if (given.length !== area.rows || given.some((line) => !Array.isArray(line) || line.length !== area.columns)) {
    fail("InvalidArgument", "The number of rows or columns in the input array doesn't match the size of the range.");
  }
  for (const [row, column] of sheet.cellsOf(area)) {
    const format = (given[row - area.row] as unknown[])[column - area.column];
    if (format === null) continue;
    changeStyle(workbook, sheet, { row, column, rows: 1, columns: 1 }, (style) => ({
      ...style,
      numberFormat: String(format),
    }));
  }
}

const writing = (it: RangeIt, value: unknown): void => {
  const { workbook, sheet, area } = live(it);
  writeMatrix(workbook, sheet, area, value);
};

const moved = (it: RangeIt, change: (area: Area) => Area | null): HostObject => {
  const { sheet, area } = live(it);
  const next = change(area);
  const valid =
    next &&
    next.row >= 0 &&
    next.column >= 0 &&
    next.rows > 0 &&
    next.columns > 0 &&
    next.row + next.rows <= MAX_ROWS &&
    next.column + next.columns <= MAX_COLUMNS;
  return valid ? rangeObject(it.host, sheet, next) : fail("InvalidArgument", "The range would leave the sheet");
};

function usedRange(it: RangeIt, valuesOnly: unknown): Area | null {
  const { sheet, area } = live(it);
  return sheet.usedArea(valuesOnly === true, area);
}

function common(it: RangeIt, other: unknown): HostObject | null {
  const { sheet, area } = live(it);
  const cells = cellsOfArgument(it.host, sheet, other);
  const shared = cells.sheet.id === sheet.id ? intersection(area, cells.area) : null;
  return shared && rangeObject(it.host, sheet, shared);
}

/** Whole rows or columns to insert (+) or delete (-). */
function shift(it: RangeIt, direction: 1 | -1): Area {
  const { workbook, sheet, area } = live(it);
  const rows = isWholeRows(area);
  if (!rows && !isWholeColumns(area)) {
    fail("ApiNotFound", "Inserting or deleting cells other than whole rows or columns is not emulated");
  }
  const size = rows ? area.rows : area.columns;
  shiftLines(workbook, sheet, {
    axis: rows ? "row" : "column",
    at: rows ? area.row : area.column,
    count: direction * size,
  });
  return area;
}

const step = (value: unknown): number => (typeof value === "number" ? value : 0);

const rangeClass: HostClass<RangeIt> = {
  type: "Range",
  keep: (it) => it.host.keep(it.tracked, () => objectOf(it)),
  scalars: {
    Address: reading(({ sheet, area }) => fullAddress(sheet, area)),
    AddressLocal: reading(({ sheet, area }) => fullAddress(sheet, area)),
    CellCount: reading(({ area }) => Math.min(cellCount(area), 2 ** 31 - 1)),
    RowCount: reading(({ area }) => area.rows),
    ColumnCount: reading(({ area }) => area.columns),
    RowIndex: reading(({ area }) => area.row),
    ColumnIndex: reading(({ area }) => area.column),
    IsEntireRow: reading(({ area }) => isWholeRows(area)),
    IsEntireColumn: reading(({ area }) => isWholeColumns(area)),
    Hidden: reading(({ sheet, area }) => hiddenState(sheet, area, "both")),
    RowHidden: {
      get: (it) => hiddenState(live(it).sheet, live(it).area, "rows"),
      set: (it, value) => changeLines(live(it), "rows", { hidden: value === true }),
    },
    ColumnHidden: {
      get: (it) => hiddenState(live(it).sheet, live(it).area, "columns"),
      set: (it, value) => changeLines(live(it), "columns", { hidden: value === true }),
    },
    Top: reading(({ sheet, area }) => position(sheet, area).top),
    Left: reading(({ sheet, area }) => position(sheet, area).left),
    Width: reading(({ sheet, area }) => position(sheet, area).width),
    Height: reading(({ sheet, area }) => position(sheet, area).height),
    Values: { ...matrix(({ sheet, area }) => readMatrix(sheet, area, readers.values)), set: writing },
    Formulas: { ...matrix(({ sheet, area }) => readMatrix(sheet, area, readers.formulas)), set: writing },
    ValueTypes: matrix(({ sheet, area }) => readMatrix(sheet, area, readers.valueTypes)),
    Text: matrix(({ workbook, sheet, area }) =>
      readMatrix(sheet, area, (_, row, column) => textAt(workbook, sheet, row, column)),
    ),
    NumberFormat: {
      ...matrix(({ sheet, area }) =>
        readMatrix(sheet, area, (_, row, column) => sheet.styleAt(row, column).numberFormat),
      ),
      set: numberFormats,
    },
  },
  children: {
    Format: (it) => rangeFormat(it),
    Worksheet: (it) => worksheetObject(it.host, live(it).sheet.id),
    DataValidation: (it) => dataValidation(it),
    ConditionalFormats: (it) => conditionalFormats(it),
    Sort: (it) => rangeSort(it),
  },
  methods: {
    GetCell: (it, [row, column]) =>
      moved(it, (area) => ({
        row: area.row + whole(row, "row"),
        column: area.column + whole(column, "column"),
        rows: 1,
        columns: 1,
      })),
    GetRow: (it, [row]) => moved(it, (area) => ({ ...area, row: area.row + step(row), rows: 1 })),
    GetColumn: (it, [column]) => moved(it, (area) => ({ ...area, column: area.column + step(column), columns: 1 })),
    GetLastRow: (it) => moved(it, (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
    GetLastColumn: (it) => moved(it, (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
    GetLastCell: (it) =>
      moved(it, (area) => ({
        row: area.row + area.rows - 1,
        column: area.column + area.columns - 1,
        rows: 1,
        columns: 1,
      })),
    GetOffsetRange: (it, [rows, columns]) =>
      moved(it, (area) => ({ ...area, row: area.row + step(rows), column: area.column + step(columns) })),
    GetResizedRange: (it, [rows, columns]) =>
      moved(it, (area) => ({ ...area, rows: area.rows + step(rows), columns: area.columns + step(columns) })),
    GetAbsoluteResizedRange: (it, [rows, columns]) =>
      moved(it, (area) => ({ ...area, rows: whole(rows, "rows", 1), columns: whole(columns, "columns", 1) })),
    GetRowsAbove: (it, [count]) =>
      moved(it, (area) => ({ ...area, row: area.row - (step(count) || 1), rows: step(count) || 1 })),
    GetRowsBelow: (it, [count]) =>
      moved(it, (area) => ({ ...area, row: area.row + area.rows, rows: step(count) || 1 })),
    GetEntireRow: (it) => moved(it, (area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
    GetEntireColumn: (it) => moved(it, (area) => ({ ...area, row: 0, rows: MAX_ROWS })),
    GetBoundingRect: (it, [other]) =>
      moved(it, (area) => bounding(area, cellsOfArgument(it.host, live(it).sheet, other).area)),
    GetIntersection: (it, [other]) => common(it, other) ?? fail("ItemNotFound", "The ranges have no cell in common"),
    GetIntersectionOrNullObject: (it, [other]) => common(it, other),
    GetUsedRange: (it, [valuesOnly]) =>
      moved(it, (area) => usedRange(it, valuesOnly) ?? { ...area, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (it, [valuesOnly]) => {
      const used = usedRange(it, valuesOnly);
      return used && rangeObject(it.host, live(it).sheet, used);
    },
    ...partsOfRange,
    Clear: (it, [applyTo]) => {
      const { workbook, sheet, area } = live(it);
      clearArea(workbook, sheet, area, typeof applyTo === "string" ? applyTo : "All");
    },
    Insert: (it, [direction]) => {
      oneOf(direction, ["Down", "Right"], "shift");
      return rangeObject(it.host, live(it).sheet, shift(it, 1));
    },
    Delete: (it, [direction]) => {
      oneOf(direction, ["Up", "Left"], "shift");
      shift(it, -1);
    },
    Merge: (it, [across]) => {
      const { workbook, sheet, area } = live(it);
      merge(workbook, sheet, area, across === true);
    },
    Unmerge: (it) => {
      const { workbook, sheet, area } = live(it);
      unmerge(workbook, sheet, area);
    },
    Select: (it) => {
      const { workbook, sheet, area } = live(it);
      workbook.select(sheet.id, area);
    },
    Calculate: (it) => live(it).workbook.calculate(),
    _ValidateArraySize: (it, [rows, columns]) => {
      const { area } = live(it);
      if (rows !== area.rows || columns !== area.columns)
        fail("InvalidArgument", "The array has another size than the range");
    },
  },
};
