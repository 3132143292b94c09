import { harmless } from "../../core";
import { callFaults, templateLine, written } from "../../text/cli";
import { commandHelp } from "../../text/command-help";
import { readCall } from "./arguments";
import { CallFault } from "./call-fault";
import { check } from "./check";
import { compareFiles } from "./compare";
import { exportForms } from "./export";
import { guardTargets } from "./guard-targets";
import { harmlessOutput } from "./harmless";
import { makeForm } from "./make-form";
import { mergeFiles } from "./merge";
import { newForm } from "./new-form";
import { saveFile } from "./save-file";
import { quietOutput, withoutQuiet } from "./quiet";
import { VERSION } from "../version";
import { templateEntries } from "./templates";

/** Where the program speaks. */
export interface Output {
  /** A promise while the reader is slow. */
  out(text: string): unknown;
  err(line: string): void;
  /** Files checked so far; absent where nobody watches. */
  progress?(files: number): void;
}

export interface Surroundings {
  /** The program as one file, to run on other threads; absent: everything runs on this one. */
  readonly script?: string;
  /** The user wants to stop. */
  readonly signal?: AbortSignal;
}

/** 0: judged, no error; 1: errors; 2: a file could not be read, or the call is wrong; 3: something was judged by nothing; 130: stopped. */
export type ExitCode = 0 | 1 | 2 | 3 | 130;

export async function run(args: readonly string[], given: Output, surroundings: Surroundings = {}): Promise<ExitCode> {
  const loud = harmlessOutput(given);
  let output = loud;
  try {
    const call = readCall(withoutQuiet(args));
    output = quietOutput(loud, args, call);
    await guardTargets(call);
    switch (call.command) {
      case "help":
        await output.out(commandHelp(call.of));
        return 0;
      case "version":
        await output.out(VERSION);
        return 0;
      case "templates":
        await output.out(templateEntries.map(templateLine).join("\n"));
        return 0;
      case "new":
        await saveFile(call.out, await newForm(call));
        await output.out(written(call.out));
        return 0;
      case "form":
        return await makeForm(call, output);
      case "check":
        return await check(call, output, surroundings);
      case "export":
        return await exportForms(call, output, surroundings);
      case "merge":
        return await mergeFiles(call, output, surroundings);
      case "compare":
        return await compareFiles(call, output);
    }
  } catch (error) {
    if (!(error instanceof CallFault)) throw error;
    // What is wrong with a form takes several lines.
    given.err(harmless(callFaults[error.code](error.detail)));
    return 2;
  }
}
