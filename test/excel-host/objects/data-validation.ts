import { isWritable } from "../formulas/syntax";
import { areaName, quoteSheet } from "../model/address";
import { type Area, intersection } from "../model/area";
import { fail } from "../model/errors";
import { accepts } from "../model/judging";
import {
  type Comparison,
  NO_VALIDATION,
  type Operand,
  type Rule,
  type Validation,
  validationAt,
  validationOf,
  type ValidationType,
  withoutArea,
} from "../model/validation";
import { bind, type HostClass, type HostObject, isHostObject } from "../wire/host-object";
import { live, oneOf, type RangeIt } from "./host";
import { areasObject } from "./range-areas";
import { cellsOfArgument } from "./range";

/** `range.dataValidation`. */

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? (value as Fields) : fail("InvalidArgument", "an object is expected");

const absolute = (area: Area): string => areaName(area).replace(/[A-Z]+|\d+/g, "$$$&");

function operand(it: RangeIt, value: unknown): Operand {
  if (typeof value === "number") return value;
  if (typeof value === "string" && value !== "") return value;
  if (isHostObject(value)) {
    const cells = cellsOfArgument(it.host, live(it).sheet, value);
    return `=${quoteSheet(cells.sheet.name)}!${absolute(cells.area)}`;
  }
  return fail("InvalidArgument", "formula1 or formula2");
}

function comparison(it: RangeIt, value: unknown): Comparison {
  const fields = fieldsOf(value);
  const operator = oneOf(fields.operator ?? "Between", OPERATORS, "operator");
  const two = operator === "Between" || operator === "NotBetween";
  const second =
    fields.formula2 === undefined || fields.formula2 === null ? {} : { formula2: operand(it, fields.formula2) };
  if (two && !("formula2" in second)) fail("InvalidArgument", "formula2 is missing");
  return { operator, formula1: operand(it, fields.formula1), ...second };
}

function readRule(it: RangeIt, value: unknown): { type: ValidationType; rule: Rule } {
  const given = Object.entries(fieldsOf(value)).filter(([, part]) => part !== undefined && part !== null);
  const [entry, ...others] = given;
  if (!entry) return { type: "None", rule: {} };
  if (others.length > 0) fail("InvalidArgument", "A validation has one rule");
  const [kind, part] = entry;
  switch (kind) {
    case "wholeNumber":
      return { type: "WholeNumber", rule: { wholeNumber: comparison(it, part) } };
    case "decimal":
      return { type: "Decimal", rule: { decimal: comparison(it, part) } };
    case "textLength":
      return { type: "TextLength", rule: { textLength: comparison(it, part) } };
    case "list": {
      const { source, inCellDropDown } = fieldsOf(part);
      const text = typeof source === "string" ? source : String(operand(it, source));
      if (text.length > 255 && !text.startsWith("=")) fail("InvalidArgument", "A list holds 255 characters at most");
      return { type: "List", rule: { list: { source: text, inCellDropDown: inCellDropDown !== false } } };
    }
    case "custom": {
      const { formula } = fieldsOf(part);
      if (typeof formula !== "string" || !formula.startsWith("=") || !isWritable(formula))
        return fail("InvalidArgument", "formula");
      return { type: "Custom", rule: { custom: { formula } } };
    }
    default:
      return fail("ApiNotFound", `DataValidationRule.${kind} is not emulated`);
  }
}

/** Changes the validation of the whole range; where there are several, only a new rule is accepted. */
function change(it: RangeIt, patch: Partial<Omit<Validation, "area">>): void {
  const { workbook, sheet, area } = live(it);
  if (sheet.protection) fail("AccessDenied", "The sheet is protected");
  const before = validationOf(sheet.validations, area);
  if (before === null && patch.rule === undefined) fail("InvalidArgument", "The range has several validations");
  workbook.change();
  const next: Validation = { ...NO_VALIDATION, ...before, ...patch, area };
  sheet.validations = [...withoutArea(sheet.validations, area), next];
}

function limited(value: unknown, most: number, what: string): string {
  if (value === undefined || value === null) return "";
  if (typeof value !== "string" || value.length > most)
    return fail("InvalidArgument", `${what}: ${most} characters at most`);
  return value;
}

const current = (it: RangeIt): Omit<Validation, "area"> | null => {
  const { sheet, area } = live(it);
  const touching = sheet.validations.filter((one) => intersection(one.area, area));
  if (touching.some(({ unreadable }) => unreadable === true)) fail("GeneralException", "This rule cannot be shown");
  const found = validationOf(sheet.validations, area);
  if (found === null && it.host.faults.mixedAsFirst) {
    return validationAt(sheet.validations, area.row, area.column) ?? NO_VALIDATION;
  }
  return found === undefined ? NO_VALIDATION : found;
};

function invalid(it: RangeIt): Area[] {
  const { workbook, sheet, area } = live(it);
  const found: Area[] = [];
  for (const one of sheet.validations) {
    for (const [row, column] of sheet.cellsOf(one.area)) {
      const inside =
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
      if (inside && !accepts(workbook, sheet, validationAt(sheet.validations, row, column), row, column)) {
        found.push({ row, column, rows: 1, columns: 1 });
      }
    }
  }
  return found;
}

const validationClass: HostClass<RangeIt> = {
  type: "DataValidation",
  scalars: {
    Type: { get: (it) => current(it)?.type ?? "Inconsistent" },
    Rule: {
      get: (it) => current(it)?.rule ?? null,
      set: (it, value) => change(it, readRule(it, value)),
    },
    IgnoreBlanks: {
      get: (it) => current(it)?.ignoreBlanks ?? null,
      set: (it, value) => change(it, { ignoreBlanks: value === true }),
    },
    Prompt: {
      get: (it) => current(it)?.prompt ?? null,
      set: (it, value) => {
        const { showPrompt, title, message } = fieldsOf(value);
        change(it, {
          prompt: {
            showPrompt: showPrompt !== false,
            title: limited(title, 32, "title"),
            message: limited(message, 255, "message"),
          },
        });
      },
    },
    ErrorAlert: {
      get: (it) => current(it)?.errorAlert ?? null,
      set: (it, value) => {
        const { showAlert, style, title, message } = fieldsOf(value);
        change(it, {
          errorAlert: {
            showAlert: showAlert !== false,
            style: oneOf(style ?? "Stop", ["Stop", "Warning", "Information"], "style"),
            title: limited(title, 32, "title"),
            message: limited(message, 255, "message"),
          },
        });
      },
    },
    Valid: {
      get: (it) => {
        const bad = invalid(it).length;
        const { area } = live(it);
        return bad === 0 ? true : bad === area.rows * area.columns ? false : null;
      },
    },
  },
  methods: {
    Clear: (it) => {
      const { workbook, sheet, area } = live(it);
      if (sheet.protection) fail("AccessDenied", "The sheet is protected");
      workbook.change();
      sheet.validations = withoutArea(sheet.validations, area);
    },
    GetInvalidCells: (it) => areas(it) ?? fail("ItemNotFound", "Every cell is valid"),
    GetInvalidCellsOrNullObject: (it) => areas(it),
  },
};

function areas(it: RangeIt): HostObject | null {
  const found = invalid(it);
  return found.length > 0 ? areasObject(it.host, live(it).sheet, found) : null;
}

export const dataValidation = (it: RangeIt): HostObject => bind(validationClass, it);
