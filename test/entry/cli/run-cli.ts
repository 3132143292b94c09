import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, type Surroundings } from "../../../src/entry/cli/run";

/** A folder of the test file's own, removed when its tests have run. */
export function ownFolder(): { readonly folder: string; readonly at: (...names: string[]) => string } {
  const folder = mkdtempSync(join(tmpdir(), "cchc-cli-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, at: (...names) => join(folder, ...names) };
}

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: readonly string[];
}

export async function cli(...args: string[]): Promise<Said> {
  return cliIn({}, ...args);
}

/** The same where somebody watches, or stops it. */
export async function cliIn(
  { progress, ...surroundings }: Surroundings & { readonly progress?: (files: number) => void },
  ...args: string[]
): Promise<Said> {
  const said: string[] = [];
  const err: string[] = [];
  const output = { out: (text: string) => said.push(text), err: (line: string) => void err.push(line) };
  const code = await run(args, progress ? { ...output, progress } : output, surroundings);
  return { code, out: said.join("\n"), err };
}
