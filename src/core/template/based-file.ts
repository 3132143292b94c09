import * as z from "zod/mini";
import {
  appendix,
  column,
  footnote,
  knownDefect,
  period,
  periodRelation,
  row,
  rule,
  slug,
  table,
  templateHead,
  templateId,
  text,
  titleLine,
} from "./schema";

/** The file format of a template that is another one but for what it states: "basedOn" names what it starts from. */

/** What is printed or known differently in a row of the base. */
const changedRow = z.extend(z.partial(z.omit(row, { id: true })), { id: slug });

/** A row the base does not have, and the row it stands below; at the top without one. */
const addedRow = z.extend(row, { after: z.optional(slug) });

const basedTable = z.strictObject({
  /** A table of the base's appendix. */
  basedOn: slug,
  id: z.optional(slug),
  section: z.optional(z.array(text)),
  /** All columns, instead of the base's. */
  columns: z.optional(z.array(column).check(z.minLength(2))),
  withoutRows: z.optional(z.array(slug)),
  changedRows: z.optional(z.array(changedRow)),
  addedRows: z.optional(z.array(addedRow)),
  required: z.optional(z.boolean()),
});

const basedAppendix = z.strictObject({
  /** An appendix of the base. */
  basedOn: slug,
  id: z.optional(slug),
  sheetName: z.optional(text.check(z.maxLength(31))),
  orientation: z.optional(z.enum(["portrait", "landscape"])),
  title: z.optional(z.array(titleLine)),
  /** Default: the base's tables. */
  tables: z.optional(z.array(z.union([basedTable, table])).check(z.minLength(1))),
  footnotes: z.optional(z.array(footnote)),
});

/** A rule of the base with other words, another severity, other options. What it asks for stays the same. */
const changedRule = z.extend(z.partial(z.omit(rule, { id: true, kind: true })), { id: rule.shape.id });

export const basedFile = z.strictObject({
  $schema: z.optional(z.string()),
  /** The template it is based on. */
  basedOn: templateId,
  ...templateHead,
  /** Default: the base's periods. */
  periods: z.optional(z.array(period).check(z.minLength(1))),
  /** Default: the base's appendices. */
  appendices: z.optional(z.array(z.union([basedAppendix, appendix])).check(z.minLength(1))),
  /** Rules of the base that do not hold here, and why. The others hold. */
  withoutRules: z.optional(z.array(z.strictObject({ id: rule.shape.id, reason: text }))),
  changedRules: z.optional(z.array(changedRule)),
  /** Rules of its own, besides the base's. */
  rules: z.optional(z.array(rule)),
  /** Besides the base's; those of the base that name a figure this form does not ask for do not hold. */
  periodRelations: z.optional(z.array(periodRelation).check(z.maxLength(200))),
  /** Besides the base's; those of a row printed differently here are not the base's any more. */
  knownDefects: z.optional(z.array(knownDefect)),
});

export type ChangedRow = z.infer<typeof changedRow>;
export type BasedTable = z.infer<typeof basedTable>;
export type BasedAppendix = z.infer<typeof basedAppendix>;
export type BasedFile = z.infer<typeof basedFile>;
