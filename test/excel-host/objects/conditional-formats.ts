import { isWritable } from "../formulas/syntax";
import { cellName } from "../model/address";
import { type Area, intersection } from "../model/area";
import { cellValueFormula, type Conditional, type Overlay } from "../model/conditional";
import { fail } from "../model/errors";
import { rebase } from "../formulas/references";
import { bind, type HostClass, type HostObject, type Scalar } from "../wire/host-object";
import { live, oneOf, type RangeIt, text, truth } from "./host";
import { rangeObject } from "./range";
import { areasObject } from "./range-areas";
import { color } from "./range-format";

/** `range.conditionalFormats`: formats by formula and by value. */

interface FormatIt {
  readonly range: RangeIt;
  readonly id: string;
}

function find({ range, id }: FormatIt): Conditional {
  const { sheet } = live(range);
  const found = sheet.conditionals.find((one) => one.id === id) ?? fail("ItemNotFound", `conditional format ${id}`);
  return found.unreadable === true ? fail("GeneralException", "This conditional format cannot be shown") : found;
}

function areasOf(it: FormatIt): readonly Area[] {
  find(it);
  return live(it.range)
    .sheet.conditionals.filter(({ id }) => id === it.id)
    .map(({ area }) => area);
}

function oneRange(it: FormatIt): HostObject | null {
  const [area, ...more] = areasOf(it);
  return area === undefined || more.length > 0 ? null : rangeObject(it.range.host, live(it.range).sheet, area);
}

function change(it: FormatIt, patch: (format: Conditional) => Conditional): void {
  const { workbook, sheet } = live(it.range);
  if (sheet.protection) fail("AccessDenied", "The sheet is protected");
  find(it);
  workbook.change();
  sheet.conditionals = sheet.conditionals.map((one) => (one.id === it.id ? patch(one) : one));
}

const part = (key: keyof Overlay, check: (value: unknown) => Overlay[typeof key]): Scalar<FormatIt> => ({
  get: (it) => find(it).format[key] ?? (key === "fill" || key === "fontColor" ? "" : null),
  set: (it, given) => {
    const value = check(given);
    change(it, (one) => ({ ...one, format: { ...one.format, [key]: value } }));
  },
});

const without = (it: FormatIt, keys: readonly (keyof Overlay)[]): void =>
  change(it, (one) => ({
    ...one,
    format: Object.fromEntries(Object.entries(one.format).filter(([key]) => !keys.some((gone) => gone === key))),
  }));

const fontClass: HostClass<FormatIt> = {
  type: "ConditionalRangeFont",
  scalars: {
    Color: part("fontColor", color),
    Bold: part("bold", (value) => truth(value, "bold")),
    Italic: part("italic", (value) => truth(value, "italic")),
    Strikethrough: part("strikethrough", (value) => truth(value, "strikethrough")),
    Underline: part("underline", (value) => oneOf(value, ["None", "Single", "Double"], "underline")),
  },
  methods: {
    Clear: (it) => without(it, ["fontColor", "bold", "italic", "strikethrough", "underline"]),
  },
};

const fillClass: HostClass<FormatIt> = {
  type: "ConditionalRangeFill",
  scalars: { Color: part("fill", color) },
  methods: { Clear: (it) => without(it, ["fill"]) },
};

const overlayClass: HostClass<FormatIt> = {
  type: "ConditionalRangeFormat",
  scalars: { NumberFormat: part("numberFormat", (value) => text(value, "numberFormat")) },
  children: { Font: (it) => bind(fontClass, it), Fill: (it) => bind(fillClass, it) },
};

function setFormula(it: FormatIt, value: unknown): void {
  const formula = text(value, "formula");
  if (formula === "") fail("InvalidArgument", "formula");
  const full = formula.startsWith("=") ? formula : `=${formula}`;
  if (!isWritable(full)) fail("InvalidArgument", `formula ${full}`);
  const { area } = find(it);
  change(it, (one) => ({ ...one, formula: rebase(full, one.area.row - area.row, one.area.column - area.column) }));
}

const ruleClass: HostClass<FormatIt> = {
  type: "ConditionalFormatRule",
  scalars: { Formula: { get: (it) => find(it).formula, set: setFormula } },
};

const customClass: HostClass<FormatIt> = {
  type: "CustomConditionalFormat",
  children: { Rule: (it) => bind(ruleClass, it), Format: (it) => bind(overlayClass, it) },
};

function setCellValue(it: FormatIt, value: unknown): void {
  const { formula1, formula2, operator } = value as Readonly<Record<string, unknown>>;
  const rule = {
    operator: text(operator, "operator"),
    formula1: String(formula1),
    ...(formula2 === undefined || formula2 === null ? {} : { formula2: String(formula2) }),
  };
  change(it, (one) => {
    const formula = cellValueFormula(cellName(one.area.row, one.area.column), rule);
    return formula ? { ...one, cellValue: rule, formula } : fail("InvalidArgument", `operator ${rule.operator}`);
  });
}

const cellValueClass: HostClass<FormatIt> = {
  type: "CellValueConditionalFormat",
  scalars: { Rule: { get: (it) => find(it).cellValue ?? null, set: setCellValue } },
  children: { Format: (it) => bind(overlayClass, it) },
};

const formatClass: HostClass<FormatIt> = {
  type: "ConditionalFormat",
  id: (it) => it.id,
  scalars: {
    Id: { get: (it) => it.id },
    Type: { get: (it) => find(it).type },
    StopIfTrue: {
      get: (it) => find(it).stopIfTrue,
      set: (it, value) => change(it, (one) => ({ ...one, stopIfTrue: truth(value, "stopIfTrue") })),
    },
    Priority: {
      get: (it) => live(it.range).sheet.conditionals.indexOf(find(it)),
      set: (it, value) => {
        const { workbook, sheet } = live(it.range);
        const one = find(it);
        workbook.change();
        const others = sheet.conditionals.filter((other) => other !== one);
        others.splice(Number(value), 0, one);
        sheet.conditionals = others;
      },
    },
  },
  children: {
    Custom: (it) => (find(it).type === "Custom" ? bind(customClass, it) : fail("InvalidOperation", "custom")),
    CustomOrNullObject: (it) => (find(it).type === "Custom" ? bind(customClass, it) : null),
    CellValue: (it) =>
      find(it).type === "CellValue" ? bind(cellValueClass, it) : fail("InvalidOperation", "cellValue"),
    CellValueOrNullObject: (it) => (find(it).type === "CellValue" ? bind(cellValueClass, it) : null),
  },
  methods: {
    Delete: (it) => {
      const { workbook, sheet } = live(it.range);
      const gone = find(it);
      workbook.change();
      sheet.conditionals = sheet.conditionals.filter((one) => one.id !== gone.id);
    },
    GetRange: (it) => oneRange(it) ?? fail("InvalidArgument", "the format is on several areas"),
    GetRangeOrNullObject: oneRange,
    GetRanges: (it) => areasObject(it.range.host, live(it.range).sheet, areasOf(it)),
  },
};

const item = (range: RangeIt, id: string): HostObject => bind(formatClass, { range, id });

/** Those whose area meets the range, first priority first; one of several areas is there once. */
const meeting = (it: RangeIt): Conditional[] => {
  const { sheet, area } = live(it);
  const found = sheet.conditionals.filter((one) => intersection(one.area, area));
  return found.filter(({ id }, index) => found.findIndex((one) => one.id === id) === index);
};

const collectionClass: HostClass<RangeIt> = {
  type: "ConditionalFormatCollection",
  scalars: { Count: { get: (it) => meeting(it).length } },
  methods: {
    Add: (it, [type]) => {
      const { workbook, sheet, area } = live(it);
      if (type !== "Custom" && type !== "CellValue")
        fail("ApiNotFound", `ConditionalFormat ${String(type)} is not emulated`);
      if (sheet.protection) fail("AccessDenied", "The sheet is protected");
      workbook.change();
      const id = workbook.newId();
      const kind = oneOf(type, ["Custom", "CellValue"], "type");
      const added: Conditional = { id, area, type: kind, formula: "=FALSE", stopIfTrue: false, format: {} };
      sheet.conditionals = [added, ...sheet.conditionals];
      return item(it, id);
    },
    GetItem: (it, [id]) => {
      const found = meeting(it).find((one) => one.id === id);
      return found ? item(it, found.id) : fail("ItemNotFound", `conditional format ${String(id)}`);
    },
    GetItemOrNullObject: (it, [id]) => {
      const found = meeting(it).find((one) => one.id === id);
      return found ? item(it, found.id) : null;
    },
    ClearAll: (it) => {
      const { workbook, sheet } = live(it);
      if (sheet.protection) fail("AccessDenied", "The sheet is protected");
      workbook.change();
      const gone = new Set(meeting(it).map(({ id }) => id));
      sheet.conditionals = sheet.conditionals.filter(({ id }) => !gone.has(id));
    },
  },
  items: (it) => meeting(it).map((one) => item(it, one.id)),
};

export const conditionalFormats = (it: RangeIt): HostObject => bind(collectionClass, it);

/** Of several areas: a format added to them is one, kept as one for each area under the same id. */
const areasClass: HostClass<readonly RangeIt[]> = {
  type: "ConditionalFormatCollection",
  methods: {
    Add: (ranges, [type]) => {
      const [first, ...others] = ranges;
      if (first === undefined) return fail("InvalidArgument", "no areas");
      const { workbook, sheet, area } = live(first);
      if (type !== "Custom") fail("ApiNotFound", `ConditionalFormat ${String(type)} of areas is not emulated`);
      if (sheet.protection) fail("AccessDenied", "The sheet is protected");
      workbook.change();
      const id = workbook.newId();
      const all = [area, ...others.map((one) => live(one).area)];
      const added = all.map((each): Conditional => {
        return { id, area: each, type: "Custom", formula: "=FALSE", stopIfTrue: false, format: {} };
      });
      sheet.conditionals = [...added, ...sheet.conditionals];
      return item(first, id);
    },
  },
};

export const conditionalFormatsOfAreas = (ranges: readonly RangeIt[]): HostObject => bind(areasClass, ranges);
