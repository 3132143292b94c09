import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { after, before } from "node:test";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import webpack, { type Configuration, type Stats } from "webpack";
import { launchBrowser } from "../../support/browser";
import type { ExcelOptions } from "../index";

const ORIGIN = "http://adapter.test";
const OFFICE = resolve("node_modules/@microsoft/office-js/dist");
const ENGINE = resolve("node_modules/@ironcalc/wasm/wasm_bg.wasm");

const START = "<!doctype html><meta charset='utf-8'><script src='/adapter.js'></script>";

/** Bundles the page into a folder of its own: files of tests run side by side. */
async function build(): Promise<string> {
  await mkdir(".cache", { recursive: true });
  const path = await mkdtemp(resolve(".cache/adapter-"));
  const tryout = createRequire(import.meta.url)("../../../scripts/lib/tryout.config.cjs") as Configuration;
  const compiler = webpack({
    ...tryout,
    cache: false,
    entry: { adapter: "./test/excel-host/browser/adapter-page.ts" },
    output: { path, filename: "[name].js" },
    plugins: [],
  });
  const stats = await promisify<Stats | undefined>((done) => compiler.run(done))();
  await promisify((done) => compiler.close(done))();
  if (stats?.hasErrors() !== false) throw new Error(stats?.toString("errors-only") ?? "webpack gave no answer");
  return path;
}

function fileOf(path: string, built: string): string {
  if (path === "/wasm_bg.wasm") return ENGINE;
  return path.startsWith("/office/") ? join(OFFICE, path.slice("/office".length)) : join(built, path);
}

/** To be called once at the top of a file of tests. Each call of what it returns is a fresh emulated Excel. */
export function useAdapter(): (options?: Omit<ExcelOptions, "engine">) => Promise<Page> {
  let browser: Browser;
  let built: string;
  before(async () => {
    [browser, built] = await Promise.all([launchBrowser(), build()]);
  });
  after(async () => {
    await browser?.close();
    await rm(built, { recursive: true, force: true });
  });

  return async (options = {}) => {
    for (const context of browser.contexts()) await context.close();
    const page = await browser.newPage();
    await page.route(`${ORIGIN}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/") {
        await route.fulfill({ contentType: "text/html", body: START });
      } else {
        const type = pathname.endsWith(".wasm") ? "application/wasm" : "text/javascript";
        await route.fulfill({ contentType: type, body: await readFile(fileOf(pathname, built)) });
      }
    });
    await page.goto(ORIGIN);
    await page.evaluate((given) => (globalThis as unknown as { openPage(o: object): Promise<void> }).openPage(given), {
      ...options,
    });
    return page;
  };
}
