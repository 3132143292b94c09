import { autofitColumns, autofitRows } from "../model/autofit";
import { fail } from "../model/errors";
import { changeBorder, changeStyle, commonStyle, readBorder } from "../model/formatting";
import { type CellStyle, type Edge, readColor } from "../model/style";
import { bind, type HostClass, type HostObject, type Scalar } from "../wire/host-object";
import { live, oneOf, type RangeIt, truth } from "./host";
import { changeLines, commonSize, removeSize } from "./range-lines";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const BORDERS = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
const LINES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

export const color = (value: unknown): string => readColor(value) ?? fail("InvalidArgument", `color ${String(value)}`);

const positive = (value: unknown, most: number, what: string): number =>
  typeof value === "number" && value >= 0 && value <= most
    ? value
    : fail("InvalidArgument", `${what} ${String(value)}`);

/** A member of the style: null where the cells differ, checked by `check` when set. */
function member<K extends keyof CellStyle>(key: K, check: (value: unknown) => CellStyle[K]): Scalar<RangeIt> {
  return {
    get: (it) => commonStyle(live(it).sheet, live(it).area, (style) => style[key]),
    set: (it, given) => {
      const value = check(given);
      const { workbook, sheet, area } = live(it);
      changeStyle(workbook, sheet, area, (style) => ({ ...style, [key]: value }));
    },
  };
}

const textOf = (value: unknown): string =>
  typeof value === "string" && value ? value : fail("InvalidArgument", "text");

const fontClass: HostClass<RangeIt> = {
  type: "RangeFont",
  scalars: {
    Name: member("fontName", textOf),
    Size: member("fontSize", (value) => positive(value, 409, "size")),
    Color: member("fontColor", color),
    Bold: member("bold", (value) => truth(value, "bold")),
    Italic: member("italic", (value) => truth(value, "italic")),
    Strikethrough: member("strikethrough", (value) => truth(value, "strikethrough")),
    Underline: member("underline", (value) => oneOf(value, UNDERLINES, "underline")),
  },
};

const fillClass: HostClass<RangeIt> = {
  type: "RangeFill",
  scalars: {
    Color: {
      get: (it) => {
        const common = commonStyle(live(it).sheet, live(it).area, (style) => style.fill);
        return common === "" ? "#FFFFFF" : common;
      },
      set: (it, value) => {
        const fill = value === "" ? "" : color(value);
        const { workbook, sheet, area } = live(it);
        changeStyle(workbook, sheet, area, (style) => ({ ...style, fill }));
      },
    },
  },
  methods: {
    Clear: (it) => {
      const { workbook, sheet, area } = live(it);
      changeStyle(workbook, sheet, area, (style) => ({ ...style, fill: "" }));
    },
  },
};

interface BorderIt {
  readonly range: RangeIt;
  readonly side: string;
}

function edgePart<K extends keyof Edge>(key: K, check: (value: unknown) => Edge[K]): Scalar<BorderIt> {
  return {
    get: ({ range, side }) => readBorder(live(range).sheet, live(range).area, side, key),
    set: ({ range, side }, given) => {
      const { workbook, sheet, area } = live(range);
      const part: Partial<Edge> = { [key]: check(given) };
      changeBorder(workbook, sheet, area, side, part);
    },
  };
}

const borderClass: HostClass<BorderIt> = {
  type: "RangeBorder",
  scalars: {
    SideIndex: { get: (it) => it.side },
    Style: edgePart("style", (value) => oneOf(value, LINES, "style")),
    Weight: edgePart("weight", (value) => oneOf(value, WEIGHTS, "weight")),
    Color: edgePart("color", color),
  },
};

const bordersClass: HostClass<RangeIt> = {
  type: "RangeBorderCollection",
  scalars: { Count: { get: () => BORDERS.length } },
  methods: {
    GetItem: (range, [side]) => bind(borderClass, { range, side: oneOf(side, BORDERS, "border") }),
  },
  items: (range) => BORDERS.map((side) => bind(borderClass, { range, side })),
};

const protectionClass: HostClass<RangeIt> = {
  type: "FormatProtection",
  scalars: {
    Locked: member("locked", (value) => truth(value, "locked")),
    FormulaHidden: member("hidden", (value) => truth(value, "formulaHidden")),
  },
};

const size = (kind: "rows" | "columns", most: number): Scalar<RangeIt> => ({
  get: (it) => commonSize(live(it).sheet, live(it).area, kind),
  set: (it, value) => changeLines(live(it), kind, { size: positive(value, most, kind) }),
});

const standardSize = (kind: "rows" | "columns"): Scalar<RangeIt> => ({
  get: (it) => {
    const { sheet, area } = live(it);
    return commonSize(sheet, area, kind) === (kind === "rows" ? sheet.standardHeight : sheet.standardWidth);
  },
  set: (it, value) => {
    if (value === true) removeSize(live(it), kind);
  },
});

const formatClass: HostClass<RangeIt> = {
  type: "RangeFormat",
  scalars: {
    ColumnWidth: size("columns", 1790),
    RowHeight: size("rows", 409.5),
    UseStandardWidth: standardSize("columns"),
    UseStandardHeight: standardSize("rows"),
    HorizontalAlignment: member("horizontal", (value) => oneOf(value, HORIZONTAL, "horizontalAlignment")),
    VerticalAlignment: member("vertical", (value) => oneOf(value, VERTICAL, "verticalAlignment")),
    WrapText: member("wrap", (value) => truth(value, "wrapText")),
    ShrinkToFit: member("shrink", (value) => truth(value, "shrinkToFit")),
    IndentLevel: member("indent", (value) => positive(value, 250, "indentLevel")),
    TextOrientation: member("rotation", (value) =>
      value === 180 ? 180 : positive(Math.abs(Number(value)), 90, "rotation"),
    ),
  },
  children: {
    Font: (it) => bind(fontClass, it),
    Fill: (it) => bind(fillClass, it),
    Borders: (it) => bind(bordersClass, it),
    Protection: (it) => bind(protectionClass, it),
  },
  methods: {
    AutofitRows: (it) => autofitRows(live(it).workbook, live(it).sheet, live(it).area),
    AutofitColumns: (it) => autofitColumns(live(it).workbook, live(it).sheet, live(it).area),
    AdjustIndent: (it, [amount]) => {
      const { workbook, sheet, area } = live(it);
      changeStyle(workbook, sheet, area, (style) => ({ ...style, indent: Math.max(0, style.indent + Number(amount)) }));
    },
  },
};

export const rangeFormat = (it: RangeIt): HostObject => bind(formatClass, it);
