import { writeFile } from "node:fs/promises";
import { callFaults, templateLine, usage, written } from "../../text/cli";
import { readCall } from "./arguments";
import { CallFault } from "./call-fault";
import { check } from "./check";
import { newForm } from "./new-form";
import { templateEntries } from "./templates";

/** Where the program speaks. */
export interface Output {
  out(text: string): void;
  err(line: string): void;
}

/** 0: no error found; 1: errors found; 2: a file could not be read, or the call is wrong. */
export type ExitCode = 0 | 1 | 2;

export async function run(args: readonly string[], output: Output): Promise<ExitCode> {
  try {
    const call = readCall(args);
    switch (call.command) {
      case "help":
        output.out(usage);
        return args.length > 0 ? 0 : 2;
      case "templates":
        output.out(templateEntries.map(templateLine).join("\n"));
        return 0;
      case "new":
        await save(call.out, await newForm(call));
        output.out(written(call.out));
        return 0;
      case "check":
        return await check(call, output);
    }
  } catch (error) {
    if (!(error instanceof CallFault)) throw error;
    output.err(callFaults[error.code](error.detail));
    return 2;
  }
}

async function save(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (error) {
    throw new CallFault("cannotWrite", `${path} (${(error as NodeJS.ErrnoException).code})`);
  }
}
