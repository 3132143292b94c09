import type { Call } from "./call";
import type { Output } from "./run";

const QUIET = "--quiet";

/** The call without the word that only says how much is printed. */
export function withoutQuiet(args: readonly string[]): readonly string[] {
  return args.filter((arg) => arg !== QUIET);
}

/** An output that says only what is not well, where that is asked for; what a program reads, or was asked for itself, is printed all the same. */
export function quietOutput(output: Output, args: readonly string[], call: Call): Output {
  if (!args.includes(QUIET) || !isTold(call)) return output;
  return { out: () => undefined, err: (line) => output.err(line) };
}

function isTold(call: Call): boolean {
  switch (call.command) {
    case "check":
    case "merge":
      return call.format === "text";
    case "help":
    case "version":
    case "templates":
    case "export":
    case "compare":
      return false;
    default:
      return true;
  }
}
