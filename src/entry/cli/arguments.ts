import type { Call } from "./call";
import { CallFault } from "./call-fault";
import { COLLECTING_OPTIONS, COLLECTING_SWITCHES, readCollecting } from "./collecting-call";
import { FORMATS, formsOf, oneOf, periodOf, read, separatorOf, UNIT_TYPES } from "./options";

const CHECK_OPTIONS = [
  "template",
  "unit-type",
  "period",
  "year",
  "office",
  "column",
  "format",
  "summary",
  "marked",
  "slip",
  "text",
  "previous",
  "form",
  "separator",
];

const EXPORT_FORMATS = ["json", "csv", "docx"] as const;

/** What the command line asks for. Throws CallFault. */
export function readCall(args: readonly string[]): Call {
  const [command, ...rest] = args;
  if (rest.some((each) => each === "--help" || each === "-h")) return { command: "help", of: command };
  switch (command) {
    case undefined:
      throw new CallFault("noCommand");
    case "help":
    case "--help":
    case "-h":
      return { command: "help", of: rest[0] };
    case "--version":
      return { command: "version" };
    case "templates":
      readNothing(rest);
      return { command };
    case "new":
      return readNew(rest);
    case "form":
      return readForm(rest);
    case "check":
      return readCheck(rest);
    case "export":
      return readExport(rest);
    case "merge":
      return readMerge(rest);
    case "compare":
      return readCompare(rest);
    default:
      throw new CallFault("unknownCommand", command);
  }
}

function readNothing(args: readonly string[]): void {
  const [word] = read(args, []).words;
  if (word !== undefined) throw new CallFault("oneTooMany", word);
}

function readNew(args: readonly string[]): Call {
  const { words, options, all, flags } = read(args, ["out", "period", "year", "office", "form"]);
  const [template, ...more] = words;
  if (template === undefined) throw new CallFault("noTemplate");
  if (more[0] !== undefined) throw new CallFault("oneTooMany", more[0]);
  const { out } = options;
  if (out === undefined) throw new CallFault("noOut");
  if (!/\.(xlsx|docx)$/i.test(out)) throw new CallFault("badNewOut", out);
  return {
    command: "new",
    template,
    out,
    ...periodOf(options),
    ...(options["office"] !== undefined ? { office: options["office"] } : {}),
    ...formsOf(all),
    force: flags.has("force"),
  };
}

function readForm(args: readonly string[]): Call {
  const { words, options, all, flags } = read(args, ["examples", "out", "unit-type"]);
  const [sheet, ...more] = words;
  if (sheet === undefined) throw new CallFault("noSheet");
  if (more[0] !== undefined) throw new CallFault("oneTooMany", more[0]);
  const { out } = options;
  if (out === undefined || !/\.json$/i.test(out)) throw new CallFault("badFormOut", out ?? "");
  const unitType = oneOf(UNIT_TYPES, options["unit-type"], "badUnitType");
  return {
    command: "form",
    sheet,
    examples: all("examples"),
    out,
    ...(unitType ? { unitType } : {}),
    force: flags.has("force"),
  };
}

function readCheck(args: readonly string[]): Call {
  const { words, options, all, flags } = read(
    args,
    [...CHECK_OPTIONS, ...COLLECTING_OPTIONS],
    ["force", "strict", ...COLLECTING_SWITCHES],
  );
  if (words.length === 0) throw new CallFault("noFiles");
  const { template, office, column, summary, marked, slip, text } = options;
  const previous = all("previous");
  if (summary !== undefined && !/\.(xlsx|csv)$/i.test(summary)) throw new CallFault("badSummary", summary);
  if (marked !== undefined && (words.length > 1 || !/\.(xls|doc)[xm]$/i.test(marked)))
    throw new CallFault("badMarked", marked);
  if (slip !== undefined && (words.length > 1 || !/\.xlsx$/i.test(slip))) throw new CallFault("badSlip", slip);
  const unitType = oneOf(UNIT_TYPES, options["unit-type"], "badUnitType");
  return {
    command: "check",
    files: words,
    ...(template !== undefined ? { template } : {}),
    ...(unitType ? { unitType } : {}),
    ...periodOf(options),
    ...(office !== undefined ? { office } : {}),
    ...(column !== undefined ? { column } : {}),
    ...(summary !== undefined ? { summary } : {}),
    ...separatorOf(options),
    ...(marked !== undefined ? { marked } : {}),
    ...(slip !== undefined ? { slip } : {}),
    ...(text !== undefined ? { text } : {}),
    ...(previous.length > 0 ? { previous } : {}),
    ...formsOf(all),
    ...readCollecting(options, flags, words),
    format: oneOf(FORMATS, options["format"], "badFormat") ?? "text",
    strict: flags.has("strict"),
    force: flags.has("force"),
  };
}

function readExport(args: readonly string[]): Call {
  const { words, options, all, flags } = read(args, ["template", "format", "out", "form", "separator"]);
  if (words.length === 0) throw new CallFault("noFilesToExport");
  const { template, out } = options;
  const format = oneOf(EXPORT_FORMATS, options["format"], "badExportFormat") ?? "json";
  const isWordFile = out !== undefined && /\.docx$/i.test(out);
  const call = {
    command: "export" as const,
    files: words,
    ...(template !== undefined ? { template } : {}),
    ...formsOf(all),
    force: flags.has("force"),
  };
  if (format === "docx" && isWordFile) return { ...call, format, out };
  if (format === "docx" || isWordFile) throw new CallFault("badWordOut");
  return { ...call, format, ...separatorOf(options), ...(out !== undefined ? { out } : {}) };
}

function readMerge(args: readonly string[]): Call {
  const { words, options, all, flags } = read(args, [
    "form",
    "template",
    "from",
    "out",
    "period",
    "year",
    "offices",
    "office",
    "format",
  ]);
  const { from, out, offices, office } = options;
  const templates = [...new Set(all("template"))];
  if (words.length === 0) throw new CallFault("noReports");
  if (templates.length === 0) throw new CallFault("noMergeTemplate");
  if (from !== undefined && templates.length > 1) throw new CallFault("fromOfOne");
  if (out === undefined) throw new CallFault("noOut");
  if (!/\.xlsx$/i.test(out)) throw new CallFault("badOut", out);
  return {
    command: "merge",
    files: words,
    templates,
    out,
    ...periodOf(options),
    ...(from !== undefined ? { from } : {}),
    ...(offices !== undefined ? { offices } : {}),
    ...(office !== undefined ? { office } : {}),
    ...formsOf(all),
    format: oneOf(FORMATS, options["format"], "badFormat") ?? "text",
    force: flags.has("force"),
  };
}

function readCompare(args: readonly string[]): Call {
  const { words, options, all } = read(args, ["template", "form", "format"], []);
  const [before, now, ...more] = words;
  if (before === undefined || now === undefined) throw new CallFault("notTwo");
  if (more[0] !== undefined) throw new CallFault("oneTooMany", more[0]);
  const { template } = options;
  return {
    command: "compare",
    before,
    now,
    ...(template !== undefined ? { template } : {}),
    ...formsOf(all),
    format: oneOf(FORMATS, options["format"], "badFormat") ?? "text",
  };
}
