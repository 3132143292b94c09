import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { browserTests } from "./lib/browser-tests.mjs";
import { buildProduct, buildTryout } from "./lib/build.mjs";

await buildProduct();
await buildTryout();
mkdirSync(".cache", { recursive: true });
process.exitCode = spawnSync(process.execPath, browserTests(".cache/browser.tap"), { stdio: "inherit" }).status ?? 1;
