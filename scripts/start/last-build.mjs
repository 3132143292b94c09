import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What is built from the files and folders in `sources` into `results`, remembered in the file `stamp`. */
export function lastBuild({ sources, results, stamp }) {
  const now = fingerprint(sources);
  return {
    /** Whether the results are there and made from the sources as they are. */
    holds: results.every((result) => existsSync(result)) && existsSync(stamp) && readFileSync(stamp, "utf8") === now,
    /** Builds anew. A build that is broken off holds for nothing. */
    async renew(build) {
      rmSync(stamp, { force: true });
      await build();
      mkdirSync(dirname(stamp), { recursive: true });
      writeFileSync(stamp, now);
    },
  };
}

function fingerprint(sources) {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesIn)) hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
