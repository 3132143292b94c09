import * as z from "zod/mini";
import { period, templateId } from "../template/schema";

/** The file in which who collects keeps what came when. It only grows. */

const hash = z.string().check(z.regex(/^[\da-f]{64}$/));

const arrival = z.strictObject({
  /** Path from the folder of the ledger, parted by "/". */
  file: z.string(),
  /** What the file says; each null where it is not known. */
  office: z.nullable(z.string()),
  template: z.nullable(templateId),
  period: z.nullable(period.shape.id),
  year: z.nullable(z.int()),
  /** SHA-256, in hexadecimal digits, of the figures and notes of the form; of the whole file where no form was recognised. */
  fingerprint: hash,
  verdict: z.enum(["ready", "notReady", "notJudged"]),
  /** Of the whole file. */
  errors: z.int(),
  warnings: z.int(),
  /** When it was first seen so, by the clock of who called. */
  at: z.iso.datetime(),
});

const ledger = z.strictObject({
  format: z.literal("phu-luc-cchc/ledger"),
  version: z.literal(1),
  /** In the order they came. */
  arrivals: z.array(arrival),
});

export type Arrival = z.infer<typeof arrival>;

/** The arrivals a ledger's text holds; null for a text that is no ledger, or a damaged one. */
export function arrivalsIn(text: string): readonly Arrival[] | null {
  try {
    const read = ledger.safeParse(JSON.parse(text));
    return read.success ? read.data.arrivals : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A line an arrival: two ledgers are compared, and read, as texts. */
export function ledgerText(arrivals: readonly Arrival[]): string {
  const lines = arrivals.map((one) => `    ${JSON.stringify(one)}`);
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  return `{\n  "format": "phu-luc-cchc/ledger",\n  "version": 1,\n  "arrivals": ${list}\n}\n`;
}
