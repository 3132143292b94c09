import { readdirSync } from "node:fs";

const FOLDERS = ["test/excel-host/browser", "test/e2e"];

/** Arguments for Node that run the browser tests, printing them and writing the TAP report to `report`. */
export function browserTests(report) {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => `${folder}/${name}`),
  );
  return [
    "--import",
    "./scripts/lib/typescript.mjs",
    "--test",
    "--test-concurrency=2",
    "--test-reporter=spec",
    "--test-reporter-destination=stdout",
    "--test-reporter=tap",
    `--test-reporter-destination=${report}`,
    ...files,
  ];
}
