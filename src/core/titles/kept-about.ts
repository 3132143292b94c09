import * as z from "zod/mini";
import { KEPT_PREFIX, LONGEST_KEPT } from "../kept-name";
import type { Layout } from "../recognise/layout";
import type { KeptText, SheetSnapshot, Snapshot } from "../sheet";
import { period as periodSchema, unitType, type UnitType } from "../template/schema";
import type { AskedTitles } from "./title-findings";

/** What a clerk has said of a report, as kept with its sheets. */
export interface KeptAbout extends AskedTitles {
  readonly unitType?: UnitType;
}

/** A hash never begins with "_": no explanation has this name. */
const NAME = `${KEPT_PREFIX}_about`;
const VERSION = "1";
/** So that its text, each quotation mark doubled, is not too long beside the other parts ("1|tinh|6-thang|2024|"). */
export const LONGEST_OFFICE = 200;

/** An empty part is not known. */
const orNone = <T extends z.core.$ZodType>(schema: T) => z.union([z.literal(""), schema]);
/** What Excel shows on one line, and nothing that hides in it. */
const office = z.string().check(z.maxLength(LONGEST_OFFICE), z.regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u));
const kept = z.tuple([
  z.literal(VERSION),
  orNone(unitType),
  orNone(periodSchema.shape.id),
  orNone(z.string().check(z.regex(/^20\d\d$/))),
  orNone(office),
]);

/** Years a report can be of: those its title lines can state. */
export function isReportYear(year: number): boolean {
  return Number.isInteger(year) && year >= 2000 && year <= 2099;
}

/**
 * The text that keeps it, in place of what was kept before; with nothing said it keeps that nothing is. An office whose
 * name is too long is not kept: cut it would be another.
 */
export function keptAbout({ unitType, period, year, office }: KeptAbout): KeptText {
  const said = oneLine(office ?? "");
  const spelt = year !== undefined && isReportYear(year) ? String(year) : "";
  const head = [VERSION, unitType ?? "", period ?? "", spelt].join("|");
  const whole = `${head}|${said}`;
  const fits = said.length <= LONGEST_OFFICE && whole.replaceAll('"', '""').length <= LONGEST_KEPT;
  return { name: NAME, text: fits ? whole : `${head}|` };
}

/**
 * What a sheet keeps of its report, from its texts by name in small letters; null for nothing. Anybody may have written
 * it: what is not of our making is none.
 */
export function aboutKept(texts: ReadonlyMap<string, string>): KeptAbout | null {
  const text = texts.get(NAME);
  if (text === undefined || text.length > LONGEST_KEPT) return null;
  const [version, unit, of, year, ...rest] = text.split("|");
  const parts = kept.safeParse([version, unit, of, year, rest.length === 0 ? null : rest.join("|")]);
  if (!parts.success) return null;
  const [, unitType, period, whole, said] = parts.data;
  const office = oneLine(said);
  const about: KeptAbout = {
    ...(unitType === "" ? {} : { unitType }),
    ...(period === "" ? {} : { period }),
    ...(whole === "" ? {} : { year: Number(whole) }),
    ...(office === "" ? {} : { office }),
  };
  return Object.keys(about).length === 0 ? null : about;
}

/** What one sheet keeps of its report; null for nothing. */
export function aboutOn({ kept = [] }: Pick<SheetSnapshot, "kept">): KeptAbout | null {
  return aboutKept(new Map(kept.map(({ name, text }) => [name.toLowerCase(), text])));
}

/**
 * What the sheets of a form keep of its report. What two of them keep otherwise is not known: one was brought from
 * another report. A unit type or a period that the form does not have is of another form on the sheet.
 */
export function aboutIn({ template: { file }, appendices }: Layout, { sheets }: Snapshot): KeptAbout {
  const own = new Set(appendices.map(({ sheet }) => sheet));
  const all = sheets.flatMap((sheet) => (own.has(sheet.id) ? (aboutOn(sheet) ?? []) : []));
  const unitType = agreed(all.map((about) => about.unitType));
  const period = agreed(all.map((about) => about.period));
  const year = agreed(all.map((about) => about.year));
  const office = agreed(all.map((about) => about.office));
  return {
    ...(unitType !== undefined && file.unitTypes.includes(unitType) ? { unitType } : {}),
    ...(period !== undefined && file.periods.some(({ id }) => id === period) ? { period } : {}),
    ...(year === undefined ? {} : { year }),
    ...(office === undefined ? {} : { office }),
  };
}

function agreed<T>(values: readonly (T | undefined)[]): T | undefined {
  const said = new Set(values.filter((value) => value !== undefined));
  return said.size === 1 ? [...said][0] : undefined;
}

function oneLine(text: string): string {
  return text
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{C}\p{Z}]+/gu, " ")
    .normalize("NFC")
    .trim();
}
