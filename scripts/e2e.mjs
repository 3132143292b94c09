import { mkdirSync } from "node:fs";
import { runBrowserTests } from "./lib/browser-tests.mjs";
import { buildHostPages, buildProduct, buildTryout } from "./lib/build.mjs";

await buildProduct();
await buildTryout();
await buildHostPages();
mkdirSync(".cache", { recursive: true });
process.exitCode = (await runBrowserTests(".cache/browser.tap")) ? 0 : 1;
