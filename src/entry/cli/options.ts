import { parseArgs } from "node:util";
import { CSV_SEPARATORS, type CsvSeparator, type PeriodId, type UnitType } from "../../core";
import { CallFault } from "./call-fault";

const PERIODS: readonly PeriodId[] = ["quy-1", "6-thang", "quy-3", "nam"];
export const UNIT_TYPES: readonly UnitType[] = ["bo", "tinh", "so", "huyen", "xa"];
export const FORMATS = ["text", "json"] as const;
const YEAR = /^(19|20)\d\d$/;

/** Between the cells of a .csv. Throws CallFault. */
export function separatorOf({ separator }: Partial<Record<string, string>>): { separator?: CsvSeparator } {
  if (separator === undefined) return {};
  const found = CSV_SEPARATORS.find((each) => each === (separator === "tab" ? "\t" : separator));
  if (found === undefined) throw new CallFault("badSeparator", separator);
  return { separator: found };
}

/** Files and folders of an office's own forms. */
export function formsOf(all: (name: string) => readonly string[]): { forms?: readonly string[] } {
  const forms = all("form");
  return forms.length > 0 ? { forms } : {};
}

/** Of which period a report is. Throws CallFault. */
export function periodOf(options: Partial<Record<string, string>>): { period?: PeriodId; year?: number } {
  const period = oneOf(PERIODS, options["period"], "badPeriod");
  const year = options["year"];
  if (year !== undefined && !YEAR.test(year)) throw new CallFault("badYear", year);
  return { ...(period ? { period } : {}), ...(year !== undefined ? { year: Number(year) } : {}) };
}

/** The words and options of a call, in any order. Throws CallFault. */
export function read(
  args: readonly string[],
  names: readonly string[],
  switches: readonly string[] = ["force"],
): {
  words: readonly string[];
  options: Partial<Record<string, string>>;
  /** Every value of an option that may be given several times. */
  all: (name: string) => readonly string[];
  /** Options without a value that were given. */
  flags: ReadonlySet<string>;
} {
  const known = {
    ...Object.fromEntries(names.map((name) => [name, { type: "string" as const }])),
    ...Object.fromEntries(switches.map((name) => [name, { type: "boolean" as const }])),
  };
  const { positionals, values, tokens } = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (switches.includes(token.name)) {
      if (token.value !== undefined) throw new CallFault("noValueWanted", token.rawName);
      continue;
    }
    if (!names.includes(token.name)) throw new CallFault("unknownOption", token.rawName);
    if (!token.value) throw new CallFault("noValue", token.rawName);
  }
  const all = (name: string) =>
    tokens.flatMap((token) => (token.kind === "option" && token.name === name && token.value ? [token.value] : []));
  const flags = new Set(switches.filter((name) => values[name] === true));
  return { words: positionals, options: values as Partial<Record<string, string>>, all, flags };
}

/** One of the values an option may have. Throws CallFault. */
export function oneOf<T extends string>(
  values: readonly T[],
  given: string | undefined,
  fault: "badPeriod" | "badUnitType" | "badFormat" | "badExportFormat",
): T | undefined {
  if (given === undefined) return undefined;
  const value = values.find((each) => each === given);
  if (value === undefined) throw new CallFault(fault, given);
  return value;
}
