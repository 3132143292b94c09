import * as z from "zod/mini";
import { plain } from "../decimal";
import { periodWindow } from "../periods";
import { indicatorOf } from "../previous/period-report";
import { period, templateId } from "../template/schema";
import { figuresIn, type FilledForm, type RecordedFigure } from "./record";

/** The file format in which the figures of reports are handed on. */

const exportedFigure = z.strictObject({
  /** Permanent name of what is asked, the same in every form that asks it; in a matrix followed by ":" and the column. */
  indicator: z.string(),
  /** Name of the cell in this form, "#2" for the second copy of a repeating row. */
  cell: z.string(),
  appendix: z.string(),
  table: z.string(),
  /** As printed. */
  stt: z.string(),
  label: z.string(),
  /** Headings above the figure, top to bottom. */
  column: z.array(z.string()),
  unit: z.string(),
  /** blank: nothing is said, which is not 0. doubt: what the cell says is no figure. text: the form asks for words. */
  state: z.enum(["value", "blank", "doubt", "text"]),
  /** The exact decimal, 15 digits at most; null unless `state` is "value". */
  value: z.nullable(z.number()),
  /** What the cell shows. */
  shown: z.string(),
  note: z.string(),
});

const exportedReport = z.strictObject({
  file: z.optional(z.string()),
  template: z.strictObject({
    id: templateId,
    version: z.int(),
    name: z.string(),
    /** A form of the office's own, whatever it is called; false for those that come with the program. */
    own: z.boolean(),
  }),
  period: z.nullable(
    z.strictObject({ id: period.shape.id, year: z.int(), name: z.string(), from: z.iso.date(), to: z.iso.date() }),
  ),
  office: z.nullable(z.string()),
  /** SHA-256 of the figures and notes, in hexadecimal digits. */
  fingerprint: z.string().check(z.regex(/^[\da-f]{64}$/)),
  figures: z.array(exportedFigure),
});

export const exportFile = z.strictObject({
  format: z.literal("phu-luc-cchc/figures"),
  version: z.literal(1),
  reports: z.array(exportedReport),
});

export type ExportFile = z.infer<typeof exportFile>;
export type ExportedReport = z.infer<typeof exportedReport>;
export type ExportedFigure = z.infer<typeof exportedFigure>;

export function exportReport(form: FilledForm, fingerprint: string, file?: string): ExportedReport {
  const { file: template, own } = form.plan.template;
  const { id, version, name, periods } = template;
  const known = periods.find((one) => one.id === form.period?.id);
  return {
    ...(file === undefined ? {} : { file }),
    template: { id, version, name, own: own !== undefined },
    period:
      known && form.period
        ? { id: known.id, year: form.period.year, name: known.name, ...daysOf(known, form.period.year) }
        : null,
    office: form.office,
    fingerprint,
    figures: figuresIn(form).map(exported),
  };
}

export function exportFileOf(reports: readonly ExportedReport[]): ExportFile {
  return { format: "phu-luc-cchc/figures", version: 1, reports: [...reports] };
}

function daysOf(known: Parameters<typeof periodWindow>[0], year: number) {
  const { from, to } = periodWindow(known, year);
  return { from, to };
}

function exported({ spec, state, reading, raw, name, note }: RecordedFigure): ExportedFigure {
  const { key, appendix, table, row, column } = spec;
  return {
    indicator: indicatorOf(spec),
    cell: key,
    appendix: appendix.id,
    table: table.id,
    stt: row.stt,
    label: row.repeat === undefined ? row.label : name,
    column: column.path,
    unit: row.unit === "" ? (column.unit ?? "") : row.unit,
    state,
    value: reading.kind === "value" ? Number(plain(reading.value)) : null,
    shown: raw.text.trim(),
    note,
  };
}
