import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { after, before } from "node:test";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../support/browser";
import type { ExcelOptions } from "../index";

const ORIGIN = "http://adapter.test";
const OFFICE = resolve("node_modules/@microsoft/office-js/dist");
const BUILT = resolve(".cache/host-pages");
const ENGINE = resolve("node_modules/@ironcalc/wasm/wasm_bg.wasm");

const START = "<!doctype html><meta charset='utf-8'><script src='/adapter.js'></script>";

function fileOf(path: string): string {
  if (path === "/wasm_bg.wasm") return ENGINE;
  return path.startsWith("/office/") ? join(OFFICE, path.slice("/office".length)) : join(BUILT, path);
}

/** To be called once at the top of a file of tests. Each call of what it returns is a fresh emulated Excel. */
export function useAdapter(): (options?: Omit<ExcelOptions, "engine">) => Promise<Page> {
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser?.close());

  return async (options = {}) => {
    for (const context of browser.contexts()) await context.close();
    const page = await browser.newPage();
    await page.route(`${ORIGIN}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/") {
        await route.fulfill({ contentType: "text/html", body: START });
      } else {
        const type = pathname.endsWith(".wasm") ? "application/wasm" : "text/javascript";
        await route.fulfill({ contentType: type, body: await readFile(fileOf(pathname)) });
      }
    });
    await page.goto(ORIGIN);
    await page.evaluate((given) => (globalThis as unknown as { openPage(o: object): Promise<void> }).openPage(given), {
      ...options,
    });
    return page;
  };
}
