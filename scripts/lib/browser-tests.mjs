import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import "./typescript.mjs";

const FOLDERS = ["test/excel-host/browser", "test/e2e"];

function callFor(report) {
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

/** Runs the browser tests in one browser, printing them and writing the TAP report to `report`. True when all passed. */
export async function runBrowserTests(report) {
  const { shareBrowser } = await import("../../test/support/browser.ts");
  const browser = await shareBrowser();
  try {
    return await new Promise((done, fail) => {
      const env = { ...process.env, ...browser.env };
      const child = spawn(process.execPath, callFor(report), { stdio: "inherit", env });
      child.once("error", fail);
      child.once("exit", (code) => done(code === 0));
    });
  } finally {
    await browser.close();
  }
}
