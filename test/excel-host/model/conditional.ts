import type { Area } from "./area";

/** A conditional format: `format` is laid over the cells where the formula is TRUE. */
export interface Conditional {
  readonly id: string;
  readonly area: Area;
  readonly type: "Custom" | "CellValue";
  /** With "=", written for the top left cell of the area. */
  readonly formula: string;
  /** Of a CellValue format; its formula is derived. */
  readonly cellValue?: { readonly operator: string; readonly formula1: string; readonly formula2?: string };
  readonly stopIfTrue: boolean;
  readonly format: Overlay;
  /** Excel draws it, and fails when an add-in asks about it (office-js#5222). */
  readonly unreadable?: boolean;
}

/** The parts of a style a conditional format may set. */
export interface Overlay {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
}

const SIGNS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  GreaterThanOrEqual: ">=",
  LessThan: "<",
  LessThanOrEqual: "<=",
};

/** The formula of a CellValue format on the area whose top left cell is `cell`; null for an unknown operator. */
export function cellValueFormula(cell: string, rule: NonNullable<Conditional["cellValue"]>): string | null {
  const first = rule.formula1.replace(/^=/, "");
  const second = (rule.formula2 ?? "").replace(/^=/, "");
  if (rule.operator === "Between") return `=AND(${cell}>=${first},${cell}<=${second})`;
  if (rule.operator === "NotBetween") return `=NOT(AND(${cell}>=${first},${cell}<=${second}))`;
  const sign = SIGNS[rule.operator];
  return sign ? `=${cell}${sign}${first}` : null;
}
