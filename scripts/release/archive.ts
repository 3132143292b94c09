import { createHash } from "node:crypto";
import { zipSync } from "fflate";

/** By path, "/" between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The first moment a ZIP archive can tell; it keeps the time of the clock on the wall. */
const TIME = new Date(1980, 0, 1);
const UNIX = 3;
const FILE_MODE = 0o644;
const PROGRAM_MODE = 0o755;

/** A ZIP archive of the files; the same bytes for the same files on any day and machine. `programs` may be run. */
export function zipOf(files: Files, programs: readonly string[]): Uint8Array {
  const entries = sorted(files).map(([path, bytes]) => {
    const attrs = (programs.includes(path) ? PROGRAM_MODE : FILE_MODE) << 16;
    return [path, [bytes, { mtime: TIME, os: UNIX, attrs, level: 9 }]] as const;
  });
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
}

/** What `sha256sum -c` reads. */
export function checksums(files: Files): string {
  return sorted(files)
    .map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`)
    .join("");
}

function sorted(files: Files): readonly (readonly [string, Uint8Array])[] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}
