import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before } from "node:test";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import webpack from "webpack";
import { launchBrowser } from "../../support/browser";
import type { ExcelOptions } from "..";

const ORIGIN = "http://excel.test";
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE = resolve("node_modules/@microsoft/office-js/dist");

/** The script of the page. Files of tests run side by side, so each builds in a folder of its own. */
async function bundle(): Promise<Buffer> {
  const out = await mkdtemp(join(tmpdir(), "excel-host-"));
  const compiler = webpack({
    mode: "production",
    entry: resolve("test/excel-host/browser/page.ts"),
    output: { path: out, filename: "page.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: { loader: "swc-loader", options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } } },
        },
        { test: /\.wasm$/, type: "asset/resource" },
      ],
    },
    optimization: { minimize: false },
    performance: false,
  });
  const stats = await promisify<webpack.Stats | undefined>((done) => compiler.run(done))();
  await promisify((done: (error?: Error | null) => void) => compiler.close((error) => done(error ?? null)))();
  if (stats?.hasErrors()) throw new Error(stats.toString("errors-only"));
  const script = await readFile(join(out, "page.js"));
  await rm(out, { recursive: true });
  return script;
}

async function answer(url: string, script: Buffer): Promise<{ body: string | Buffer; type: string } | null> {
  if (url.startsWith(CDN))
    return { body: await readFile(resolve(OFFICE, url.slice(CDN.length))), type: "text/javascript" };
  switch (url) {
    case `${ORIGIN}/`:
      return { body: '<!doctype html><title>Excel</title><script src="/page.js"></script>', type: "text/html" };
    case `${ORIGIN}/page.js`:
      return { body: script, type: "text/javascript" };
    case `${ORIGIN}/wasm_bg.wasm`:
      return { body: await readFile(resolve("node_modules/@ironcalc/wasm/wasm_bg.wasm")), type: "application/wasm" };
    default:
      return null;
  }
}

/** Call once at the top of a file: every `open` gives a page with a fresh workbook and the real Office.js. */
export function useExcel(): (options?: Omit<ExcelOptions, "engine">) => Promise<Page> {
  let browser: Browser;
  let script: Buffer;
  before(async () => {
    script = await bundle();
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
      const found = await answer(route.request().url(), script);
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
