import { parseArgs } from "node:util";
import type { PeriodId, UnitType } from "../../core";
import { CallFault } from "./call-fault";

export type Call =
  | { readonly command: "help" }
  | { readonly command: "templates" }
  | {
      readonly command: "new";
      readonly template: string;
      readonly out: string;
      readonly period?: PeriodId;
      readonly year?: number;
      readonly office?: string;
    }
  | {
      readonly command: "check";
      readonly files: readonly string[];
      readonly template?: string;
      readonly unitType?: UnitType;
      readonly format: "text" | "json";
    };

const PERIODS: readonly PeriodId[] = ["quy-1", "6-thang", "quy-3", "nam"];
const UNIT_TYPES: readonly UnitType[] = ["bo", "tinh", "so", "huyen", "xa"];
const FORMATS = ["text", "json"] as const;
const YEAR = /^(19|20)\d\d$/;

/** What the command line asks for. Throws CallFault. */
export function readCall(args: readonly string[]): Call {
  const [command, ...rest] = args;
  switch (command) {
    case undefined:
    case "help":
    case "--help":
    case "-h":
      return { command: "help" };
    case "templates":
      read(rest, []);
      return { command };
    case "new":
      return readNew(rest);
    case "check":
      return readCheck(rest);
    default:
      throw new CallFault("unknownCommand", command);
  }
}

function readNew(args: readonly string[]): Call {
  const { words, options } = read(args, ["out", "period", "year", "office"]);
  const [template, ...more] = words;
  if (template === undefined) throw new CallFault("noTemplate");
  if (more[0] !== undefined) throw new CallFault("oneTooMany", more[0]);
  if (!options["out"]) throw new CallFault("noOut");
  const period = oneOf(PERIODS, options["period"], "badPeriod");
  const { year, office } = options;
  if (year !== undefined && !YEAR.test(year)) throw new CallFault("badYear", year);
  return {
    command: "new",
    template,
    out: options["out"],
    ...(period ? { period } : {}),
    ...(year !== undefined ? { year: Number(year) } : {}),
    ...(office !== undefined ? { office } : {}),
  };
}

function readCheck(args: readonly string[]): Call {
  const { words, options } = read(args, ["template", "unit-type", "format"]);
  if (words.length === 0) throw new CallFault("noFiles");
  const unitType = oneOf(UNIT_TYPES, options["unit-type"], "badUnitType");
  return {
    command: "check",
    files: words,
    ...(options["template"] !== undefined ? { template: options["template"] } : {}),
    ...(unitType ? { unitType } : {}),
    format: oneOf(FORMATS, options["format"], "badFormat") ?? "text",
  };
}

function read(
  args: readonly string[],
  names: readonly string[],
): { words: readonly string[]; options: Partial<Record<string, string>> } {
  const known = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  const { positionals, values, tokens } = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (!names.includes(token.name)) throw new CallFault("unknownOption", token.rawName);
    if (!token.value) throw new CallFault("noValue", token.rawName);
  }
  return { words: positionals, options: values as Partial<Record<string, string>> };
}

function oneOf<T extends string>(
  values: readonly T[],
  given: string | undefined,
  fault: "badPeriod" | "badUnitType" | "badFormat",
): T | undefined {
  if (given === undefined) return undefined;
  const value = values.find((each) => each === given);
  if (value === undefined) throw new CallFault(fault, given);
  return value;
}
