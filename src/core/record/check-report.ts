import * as z from "zod/mini";
import { period, severity, templateId } from "../template/schema";

/** The file format in which `check --format json` tells what it found: an array, one object a file. */

const place = z.strictObject({ sheet: z.string(), address: z.string() });

const finding = z.strictObject({
  /** Permanent id of the rule, or of what the finding goes by. */
  rule: z.string(),
  kind: z.string(),
  severity,
  /** A warning that its note explains as its figures are now. */
  explained: z.boolean(),
  message: z.string(),
  cells: z.array(z.strictObject({ sheet: z.string(), address: z.string(), indicator: z.string() })),
  /** Those of one `group` are one repair; null leaves a cell blank. */
  fixes: z.array(
    z.strictObject({
      label: z.string(),
      group: z.int(),
      sheet: z.string(),
      address: z.string(),
      value: z.nullable(z.number()),
    }),
  ),
});

const fileReport = z.strictObject({
  format: z.literal("phu-luc-cchc/check"),
  version: z.literal(1),
  file: z.string(),
  /** Null when the file holds no known form. */
  template: z.nullable(templateId),
  /** What the title lines say, else the call. */
  office: z.nullable(z.string()),
  period: z.nullable(period.shape.id),
  year: z.nullable(z.int()),
  verdict: z.enum(["ready", "notReady", "notJudged"]),
  /** None exactly when it is ready. */
  reasons: z.array(z.strictObject({ code: z.string(), text: z.string() })),
  /** Figures in tables that no cell of a form took. */
  unreadFigures: z.int(),
  /** The first 100 of them. */
  unread: z.array(place),
  /** The known forms in the file. */
  forms: z.array(
    z.strictObject({
      template: templateId,
      /** A form of the office's own, whatever it is called; false for those that come with the program. */
      own: z.boolean(),
      /** Names of its sheets. */
      sheets: z.array(z.string()),
      /** Of its figures and notes: SHA-256 in hexadecimal digits. */
      fingerprint: z.string().check(z.regex(/^[\da-f]{64}$/)),
      /** Slips in the file that are of this report, and whether the figures are still those they were made of. */
      slips: z.array(z.strictObject({ sheet: z.string(), current: z.boolean() })),
    }),
  ),
  sheets: z.array(
    z.strictObject({
      name: z.string(),
      /** Null where the sheet is no known form; its rows, if any were read, are checked by unit, number and "Trong đó" only. */
      appendix: z.nullable(z.string()),
      matchedRows: z.int(),
      /** Addresses of rows that no row of the template claims. */
      unmatchedRows: z.array(z.string()),
    }),
  ),
  /** The earlier reports laid beside: which are compared, and why the others are not. */
  previous: z.array(
    z.strictObject({
      file: z.string(),
      office: z.nullable(z.string()),
      /** As printed: "Quý I 2021". */
      period: z.nullable(z.string()),
      state: z.enum(["compared", "noPeriod", "notEarlier", "otherOffice", "nothingShared", "gone"]),
      text: z.string(),
    }),
  ),
  /** What is told of the forms once: nothing to be put right. */
  notes: z.array(z.string()),
  findings: z.array(finding),
  /** Most likely first; alternatives are separate entries. */
  suspects: z.array(z.strictObject({ cells: z.array(place), rules: z.array(z.string()) })),
  summary: z.strictObject({
    errors: z.int(),
    warnings: z.int(),
    cellsRead: z.int(),
    rulesChecked: z.int(),
    rulesNotChecked: z.int(),
  }),
});

export const checkFile = z.array(fileReport);

export type FileReport = z.infer<typeof fileReport>;
export type ReportedFinding = z.infer<typeof finding>;
