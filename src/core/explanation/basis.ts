import * as z from "zod/mini";
import { fold } from "../fold";
import { KEPT_PREFIX, LONGEST_KEPT } from "../kept-name";
import type { KeptText } from "../sheet";
import type { Behind } from "./figures";
import { shortHash } from "./short-hash";

/** What a warning looked like when it was explained, as kept with the sheet. */
export interface Basis {
  /** Stands for the explanation: another one is an explanation of what is there now. */
  readonly note: string;
  /** Stands for which figures are behind the warning. */
  readonly names: string;
  /** The figures one by one, or what stands for all of them where they are too many to be kept. */
  readonly figures: readonly string[] | { readonly all: string };
}

const VERSION = "1";

const hash = z.string().check(z.regex(/^[a-z0-9]{1,12}$/));
const kept = z.tuple([
  z.literal(VERSION),
  hash,
  hash,
  z.string().check(z.maxLength(LONGEST_KEPT), z.regex(/^[-.;?#a-z0-9]*$/)),
]);

export function keptName(rule: string): string {
  return `${KEPT_PREFIX}${shortHash(rule)}`;
}

export function basisOf(behind: readonly Behind[], note: string): Basis {
  const figures = behind.map(({ text }) => text);
  const long = figures.join(";").length > LONGEST_KEPT - 40;
  return {
    note: noteHash(note),
    names: namesOf(behind),
    figures: long ? { all: shortHash(figures.join(";")) } : figures,
  };
}

export function keptText(rule: string, { note, names, figures }: Basis): KeptText {
  const said = "all" in figures ? `#${figures.all}` : figures.join(";");
  return { name: keptName(rule), text: [VERSION, note, names, said].join("|") };
}

/** Anybody may have written what a sheet keeps: what is not a basis is none. */
export function readBasis(text: string | undefined): Basis | null {
  const parts = kept.safeParse(text?.slice(0, 2 * LONGEST_KEPT).split("|"));
  if (!parts.success) return null;
  const [, note, names, said] = parts.data;
  return { note, names, figures: said.startsWith("#") ? { all: said.slice(1) } : said.split(";") };
}

export function noteHash(note: string): string {
  return shortHash(fold(note));
}

export function namesOf(behind: readonly Behind[]): string {
  return shortHash(behind.map(({ name }) => name).join(" "));
}
