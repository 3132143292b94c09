import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { after, before } from "node:test";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../support/browser";
import type { ExcelOptions } from "..";

const ORIGIN = "http://excel.test";
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE = resolve("node_modules/@microsoft/office-js/dist");
const SCRIPT = resolve(".cache/host-pages/excel.js");

async function answer(url: string): Promise<{ body: string | Buffer; type: string } | null> {
  if (url.startsWith(CDN))
    return { body: await readFile(resolve(OFFICE, url.slice(CDN.length))), type: "text/javascript" };
  switch (url) {
    case `${ORIGIN}/`:
      return { body: '<!doctype html><title>Excel</title><script src="/page.js"></script>', type: "text/html" };
    case `${ORIGIN}/page.js`:
      return { body: await readFile(SCRIPT), type: "text/javascript" };
    case `${ORIGIN}/wasm_bg.wasm`:
      return { body: await readFile(resolve("node_modules/@ironcalc/wasm/wasm_bg.wasm")), type: "application/wasm" };
    default:
      return null;
  }
}

/** Call once at the top of a file: every `open` gives a page with a fresh workbook and the real Office.js. */
export function useExcel(): (options?: Omit<ExcelOptions, "engine">) => Promise<Page> {
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser?.close());
  return async (options = {}) => {
    for (const context of browser.contexts()) await context.close();
    const page = await (await browser.newContext()).newPage();
    page.on("pageerror", (error) => console.error(error));
    page.on("console", (message) => {
      if (message.type() === "error" || process.env["VERBOSE"]) console.error(message.text());
    });
    await page.route("**", async (route) => {
      const found = await answer(route.request().url());
      if (!found) return route.fulfill({ status: 404 });
      return route.fulfill({
        body: found.body,
        contentType: found.type,
        headers: { "access-control-allow-origin": "*" },
      });
    });
    await page.goto(`${ORIGIN}/`);
    await page.evaluate((given) => window.openExcel(given), options);
    return page;
  };
}
