import { readdir, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";

/** What a folder is searched for, some kinds only to be told that they cannot be read, and what to do; a file named on its own is read whatever its name. */
const KINDS = [
  ...[".xlsx", ".xlsm", ".csv", ".tsv", ".docx", ".docm"],
  ...[".xls", ".xlsb", ".ods", ".doc", ".odt", ".rtf", ".pdf", ".zip", ".rar", ".7z"],
  ...[".jpg", ".jpeg", ".png", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".heic"],
];
/** Office keeps such a file beside every workbook that is open. */
const LOCK = /^~\$/;

export interface FileSearch {
  /** Files in the order of the call, those of a folder by name. */
  readonly files: AsyncGenerator<string>;
  /** Files of other kinds that were passed over so far. */
  skipped(): readonly string[];
}

/** Finds the files to read, one at a time: a folder of thousands is never held as a whole. `own` are files of the call itself, which are passed over. */
export function findFiles(paths: readonly string[], own: readonly string[] = []): FileSearch {
  const passed = new Set(own.map((path) => resolve(path)));
  const skipped: string[] = [];

  async function* named(): AsyncGenerator<string> {
    for (const path of paths) {
      if (await isFolder(path)) yield* inFolder(path);
      else if (!passed.has(resolve(path))) yield path;
    }
  }

  async function* inFolder(folder: string): AsyncGenerator<string> {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
    // A closed folder is told in its place, as a file that cannot be read.
    if (entries === null) return yield folder;
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (passed.has(resolve(path))) continue;
      if (entry.isDirectory()) yield* inFolder(path);
      else if (!LOCK.test(entry.name) && KINDS.includes(extname(entry.name).toLowerCase())) yield path;
      else skipped.push(path);
    }
  }

  return { files: named(), skipped: () => skipped };
}

export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
