import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** Writes a generated file, or with --check only says whether it is stale. */
export function keep(path, text) {
  const before = existsSync(path) ? readFileSync(path, "utf8").replaceAll("\r\n", "\n") : null;
  if (before === text) return;
  if (!process.argv.includes("--check")) return writeFileSync(path, text);
  console.error(`${path} is stale: run node ${process.argv[1]}`);
  process.exitCode = 1;
}
