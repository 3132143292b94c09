import * as z from "zod/mini";
import { condition } from "./condition";

/** The file format of a template: `templates/<regulation>/<template>.json`. Everything a form is, and nothing about sheets. */

z.config({ jitless: true });

export const text = z.string().check(z.minLength(1), z.normalize("NFC"));
export const slug = z.string().check(z.regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/));
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

export const templateId = z.string().check(z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/));

export const unitType = z.enum(["bo", "tinh", "so", "huyen", "xa"]);

/** What a figure means, apart from how the form prints its unit. */
export const measure = z.discriminatedUnion("type", [
  /** A whole number, not negative unless signed ("Tăng (+) / giảm (-)"). */
  z.strictObject({ type: z.literal("count"), signed: z.optional(z.boolean()) }),
  /** A quantity that may have decimals ("Triệu đồng"). */
  z.strictObject({ type: z.literal("quantity"), signed: z.optional(z.boolean()) }),
  /** A percentage from `min` (0) to `max` (100); `open` excludes `max` itself. */
  z.strictObject({
    type: z.literal("percent"),
    min: z.optional(z.number()),
    max: z.optional(z.number()),
    open: z.optional(z.boolean()),
  }),
  z.strictObject({
    type: z.literal("code"),
    codes: z.array(z.strictObject({ code: z.int(), label: text })).check(z.minLength(2)),
  }),
  /** Words, not a figure. */
  z.strictObject({ type: z.literal("text") }),
  /** A group heading: stays blank. */
  z.strictObject({ type: z.literal("heading") }),
]);

/** Whether a blank cell of the row is a gap: always, never, or unless the condition surely does not hold. */
const required = z.union([z.boolean(), z.strictObject({ when: condition })]);

export const row = z.strictObject({
  /** Unique in the template, permanent, semantic. */
  id: slug,
  /** The id of the question, when the same question already stands elsewhere in this template. Default: `id`. */
  asks: z.optional(slug),
  /** As printed, with the form's own slips. A number shown is not a key. */
  stt: z.string(),
  /** As printed. */
  label: z.string(),
  /** The unit of measure as printed; "" where the form has none. */
  unit: z.string(),
  /** Overrides what the printed unit says (see units.ts). */
  measure: z.optional(measure),
  parent: z.optional(slug),
  /** flow: counted within the period; stock: as of the reporting date. */
  nature: z.optional(z.enum(["flow", "stock"])),
  /** Unit types the row applies to. Default: all of the template's. */
  appliesTo: z.optional(z.array(unitType)),
  /** Who supplies the figure ("Cơ quan chủ trì thống kê báo cáo"), as printed. */
  supplier: z.optional(z.string()),
  /** The clerk adds and removes rows like this one; `rows` stand in the blank form. */
  repeat: z.optional(z.strictObject({ rows: z.int().check(z.minimum(1)) })),
  /** First and last day the row is asked for, where that differs from the template's own. */
  validFrom: z.optional(isoDate),
  validTo: z.optional(isoDate),
  /** Default: what the column says, then the table. A heading is never required; words only where the row says so. */
  required: z.optional(required),
});

export const column = z.strictObject({
  id: slug,
  role: z.enum(["stt", "label", "unit", "value", "note", "supplier"]),
  /** Header texts from the top row of the header tree down to this column. Equal neighbours are merged. */
  path: z.array(text).check(z.minLength(1)),
  /** Width in characters of the default font. */
  width: z.number(),
  /** Columns of the sheet it takes: tables on one sheet share the sheet's columns. Default: 1. */
  span: z.optional(z.int().check(z.minimum(1))),
  unit: z.optional(z.string()),
  measure: z.optional(measure),
  /** Of the figures in this column, where the row does not say. */
  nature: z.optional(z.enum(["flow", "stock"])),
  /** `false`: its figures are never required, whatever the row says. Default: what the table says. */
  required: z.optional(z.boolean()),
});

export const table = z.strictObject({
  id: slug,
  /** Lines printed above the table. */
  section: z.optional(z.array(text)),
  columns: z.array(column).check(z.minLength(2)),
  rows: z.array(row).check(z.minLength(1)),
  /** Whether its figures are required where neither row nor column says. Default: false. */
  required: z.optional(z.boolean()),
});

/** A line above the table. `{office} {period} {year} {from} {to}` are filled in on insertion. */
export const titleLine = z.strictObject({
  text,
  style: z.enum(["appendix", "title", "regulation", "report", "period"]),
});

/** `text` as printed, its marker included. */
export const footnote = z.strictObject({ marker: text, text });

export const appendix = z.strictObject({
  id: slug,
  /** Name of the sheet, at most 31 characters. */
  sheetName: text.check(z.maxLength(31)),
  orientation: z.enum(["portrait", "landscape"]),
  title: z.array(titleLine),
  tables: z.array(table).check(z.minLength(1)),
  footnotes: z.optional(z.array(footnote)),
});

const monthDay = z.strictObject({ day: z.int(), month: z.int(), year: z.union([z.literal(-1), z.literal(0)]) });

/** Days are relative to the report's year: year -1 is the year before. */
export const period = z.strictObject({
  id: z.enum(["quy-1", "6-thang", "quy-3", "nam"]),
  name: text,
  from: monthDay,
  to: monthDay,
  due: monthDay,
});

export const severity = z.enum(["error", "warning"]);

export const rule = z.strictObject({
  /** Permanent, never reused. */
  id: z.string().check(z.regex(/^[a-z0-9]+(?:[-./][a-z0-9]+)*$/)),
  kind: z.string(),
  severity,
  /** One rule for each: `{each}` in the options becomes this word, and the id ends in it. */
  each: z.optional(z.array(slug).check(z.minLength(2))),
  options: z.record(z.string(), z.unknown()),
  /** Regulation and clause, or the reasoning the rule rests on. */
  source: text,
  /** The requirement in words, for the clerk. One sentence. */
  message: z.optional(text),
  /** Unit types the rule applies to. Default: all of the template's. */
  appliesTo: z.optional(z.array(unitType)),
});

/** What prescribes the form. Number and date are left out where they are not known: the title then says so. */
export const regulation = z.strictObject({
  issuer: text,
  number: z.optional(text),
  date: z.optional(isoDate),
  title: text,
});

/** Slips of the official form that are kept as printed, with what is meant. */
export const knownDefect = z.strictObject({ at: slug, defect: text, meaning: text });

/** A figure as other reports know it: the question of its row (`asks`, else `id`), in a matrix with its column. */
export const indicator = z.string().check(z.regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*(?::[a-z0-9]+(?:[-.][a-z0-9]+)*)?$/));

/** What ties a figure to an earlier report of the same office. */
export const periodRelation = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("rolls"),
    /** The last one, and what came and went since. */
    stock: indicator,
    plus: z.array(indicator),
    minus: z.array(indicator),
    /** "window": the changes are counted over the period; "last": they are stated against the report before. */
    over: z.enum(["window", "last"]),
  }),
  /** What this report takes over is what the last one left open. */
  z.strictObject({ kind: z.literal("carried"), figure: indicator, left: indicator }),
  /** Set once for the year. */
  z.strictObject({ kind: z.literal("fixed"), figure: indicator }),
  /** Counted from the start of the year up to the report, so never less than in an earlier report of the year. */
  z.strictObject({ kind: z.literal("grows"), figure: indicator }),
]);

/** What a version of the template changed, for an office whose workbook was made with an earlier one. */
export const change = z.strictObject({ version: z.int(), note: text });

/** What a template says of itself, whether written whole or based on another. */
export const templateHead = {
  id: templateId,
  version: z.int(),
  changes: z.optional(z.array(change)),
  /** Short name for a list: "Bộ Nội vụ 6459 · Phụ lục 2". */
  name: text,
  regulation,
  unitTypes: z.array(unitType).check(z.minLength(1)),
  validFrom: isoDate,
  /** Last day in force; absent while in force. */
  validTo: z.optional(isoDate),
  /** Why it is no longer in force, or what the user should know before choosing it. */
  validityNote: z.optional(text),
};

export const templateFile = z.strictObject({
  $schema: z.optional(z.string()),
  ...templateHead,
  periods: z.array(period).check(z.minLength(1)),
  appendices: z.array(appendix).check(z.minLength(1)),
  rules: z.array(rule),
  periodRelations: z.optional(z.array(periodRelation).check(z.maxLength(200))),
  knownDefects: z.optional(z.array(knownDefect)),
});

export type UnitType = z.infer<typeof unitType>;
export type Measure = z.infer<typeof measure>;
export type Row = z.infer<typeof row>;
export type Column = z.infer<typeof column>;
export type Table = z.infer<typeof table>;
export type TitleLine = z.infer<typeof titleLine>;
export type Appendix = z.infer<typeof appendix>;
export type Period = z.infer<typeof period>;
export type PeriodId = Period["id"];
export type Severity = z.infer<typeof severity>;
export type RuleData = z.infer<typeof rule>;
export type PeriodRelation = z.infer<typeof periodRelation>;
export type TemplateFile = z.infer<typeof templateFile>;
