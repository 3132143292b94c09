import { mkdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { paperName } from "../../text/letter";
import { CallFault } from "./call-fault";

/** Where what is written for each file goes, without what tells the papers apart; by file. Plain data: it travels between threads. */
export type PaperStems = Readonly<Record<string, string>>;

/** The papers of a file. */
export interface PaperPaths {
  readonly slip: string;
  /** Ends as the file itself; absent for a kind that has no marked copy. */
  readonly marked?: string;
  readonly letter: string;
}

const MARKED = /\.(xls|doc)[xm]$/i;

export function paperPaths(file: string, stem: string): PaperPaths {
  const ending = extname(file).toLowerCase();
  return {
    slip: `${stem} - ${paperName.slip}.xlsx`,
    ...(MARKED.test(ending) ? { marked: `${stem} - ${paperName.marked}${ending}` } : {}),
    letter: `${stem} - ${paperName.letter}.txt`,
  };
}

/** One name for every file, never two alike: by its own name, then with its folder, then by number. */
export function paperStems(files: readonly string[], folder: string): PaperStems {
  const taken = new Set<string>();
  const free = (stem: string) => !taken.has(stem.normalize("NFC").toLowerCase());
  return Object.fromEntries(
    files.map((file) => {
      const own = basename(file, extname(file));
      const within = `${basename(dirname(resolve(file)))} - ${own}`;
      let stem = free(own) ? own : within;
      for (let number = 2; !free(stem); number += 1) stem = `${within} (${number})`;
      taken.add(stem.normalize("NFC").toLowerCase());
      return [file, join(folder, stem)];
    }),
  );
}

/** Makes the folder, and refuses before anything is done what would fail or write over a file. Throws CallFault. */
export async function guardPapers(stems: PaperStems, folder: string, force: boolean): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found !== null && !found.isDirectory()) throw new CallFault("isFile", folder);
  if (found === null) await mkdir(folder).catch(() => Promise.reject(new CallFault("noFolder", dirname(folder))));
  const sources = new Set(Object.keys(stems).map((file) => resolve(file)));
  for (const [file, stem] of Object.entries(stems)) {
    for (const path of Object.values(paperPaths(file, stem)) as string[]) {
      if (sources.has(resolve(path))) throw new CallFault("overwrites", path);
      if (!force && (await stat(path).catch(() => null)) !== null) throw new CallFault("exists", path);
    }
  }
}
