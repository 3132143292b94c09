import { stat } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { Call } from "./call";
import { CallFault } from "./call-fault";
import { fileGatherer, type Gathered } from "./gather";

interface Files {
  /** Files the call writes. */
  readonly targets: readonly string[];
  /** The one of them that is carried on where it is there. */
  readonly kept?: string;
  /** Files and folders the call reads. */
  readonly sources: readonly string[];
}

/**
 * Refuses a call that would fail to write, or would write over a file, before anything is done: over one that it reads
 * always, over any other unless it is called with --force. Throws CallFault.
 */
export async function guardTargets(call: Call): Promise<void> {
  const { targets, sources, kept } = filesOf(call);
  const force = "force" in call && call.force;
  for (const [at, target] of targets.entries()) {
    if (!(await stat(dirname(target)).catch(() => null))?.isDirectory()) {
      throw new CallFault("noFolder", dirname(target));
    }
    if ((await stat(target).catch(() => null))?.isDirectory()) throw new CallFault("isFolder", target);
    for (const other of targets.slice(0, at)) if (await isSame(target, other)) throw new CallFault("oneResult", target);
    const forms = "forms" in call ? call.forms : undefined;
    if (await isReadToo(target, sources, call.command === "merge", forms)) throw new CallFault("overwrites", target);
    if (!force && target !== kept && (await stat(target).catch(() => null)) !== null)
      throw new CallFault("exists", target);
  }
}

function filesOf(call: Call): Files {
  switch (call.command) {
    case "help":
    case "version":
    case "templates":
    case "compare":
      return { targets: [], sources: [] };
    case "new":
      return { targets: [call.out], sources: [] };
    case "form":
      return { targets: [call.out], sources: [call.sheet, ...call.examples] };
    case "check":
      return {
        targets: given(call.summary, call.marked, call.slip, call.ledger),
        ...(call.ledger === undefined ? {} : { kept: call.ledger }),
        sources: [
          ...call.files,
          ...(call.previous ?? []),
          ...(call.forms ?? []),
          ...given(call.text, call.offices, call.verify),
        ],
      };
    case "export":
      return { targets: given(call.out), sources: call.files };
    case "merge":
      return { targets: [call.out], sources: [...call.files, ...given(call.offices)] };
  }
}

function given(...paths: readonly (string | undefined)[]): string[] {
  return paths.filter((path) => path !== undefined);
}

/** What a result of the last run is read as. */
const RESULTS: ReadonlySet<string> = new Set(["noForm", "slip", "consolidated", "exported", "notExcel"]);

/** A report that is read may not be lost; the result of the last run among the files is none. */
async function isReadToo(
  target: string,
  sources: readonly string[],
  isMerge: boolean,
  forms: readonly string[] | undefined,
): Promise<boolean> {
  for (const source of sources) {
    const isNamed = await isSame(target, source);
    if (!isNamed && !isWithin(target, source)) continue;
    const found = await gathered(target, forms);
    if (found === null) continue;
    if ("reports" in found) return true;
    if (isNamed ? !(isMerge && found.fault === "consolidated") : !RESULTS.has(found.fault)) return true;
  }
  return false;
}

async function gathered(file: string, forms: readonly string[] | undefined): Promise<Gathered | null> {
  if ((await stat(file).catch(() => null)) === null) return null;
  return (await fileGatherer(forms))(file);
}

function isWithin(file: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(file));
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** By the file itself where there is one: links and letter case make many names of one file. */
async function isSame(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const [a, b] = await Promise.all([one, other].map(async (path) => stat(path, { bigint: true }).catch(() => null)));
  return a?.dev !== undefined && a.dev === b?.dev && a.ino === b.ino;
}
