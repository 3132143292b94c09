import assert from "node:assert/strict";
import { after, before } from "node:test";
import type { Browser, Download, FrameLocator, Locator, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { serve, type Site } from "../support/server";

export interface TryoutOptions {
  readonly width?: 320 | 350 | 500;
  readonly theme?: "light" | "dark";
  readonly locale?: "en-US" | "vi-VN";
  /** The newest ExcelApi this Excel has. */
  readonly api?: string;
  /** The add-in's writes join the undo list, as in newer Excels. */
  readonly undo?: "join";
  /** Opened as a newcomer does, at the bare address, where the page says how to begin. */
  readonly newcomer?: boolean;
  /** Windows' high contrast. */
  readonly contrast?: boolean;
}

/** The page of `npm start` in a browser, seen as the clerk sees it. */
export interface Tryout {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly origin: string;
  /** Addresses asked for outside the site, refused by the CSP, and errors of scripts. All stay empty. */
  readonly strays: readonly string[];
  cell(address: string): Locator;
  type(address: string, text: string): Promise<void>;
}

/** Time an action may take on a busy machine before the test gives up. */
const PATIENCE = 15_000;

/** To be called once at the top of a file of tests: starts a browser and a site for all of them. */
export function useTryout(): (options?: TryoutOptions) => Promise<Tryout> {
  let browser: Browser;
  let site: Site;
  before(async () => {
    site = await serve({ port: 0, asBuilt: false });
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  return async (options = {}) => {
    for (const context of browser.contexts()) await context.close();
    return openTryout(browser, site.origin, options);
  };
}

/** Opens the page in a browser of the caller. */
export async function openTryout(browser: Browser, origin: string, options: TryoutOptions): Promise<Tryout> {
  const { width = 350, theme = "light", locale = "en-US", contrast = false, newcomer = false, api, undo } = options;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: theme,
    forcedColors: contrast ? "active" : "none",
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const strays: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin)) strays.push(request.url());
  });
  page.on("pageerror", (error) => strays.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") strays.push(message.text());
  });
  const more = Object.entries({ api, undo }).flatMap(([name, value]) =>
    value === undefined ? [] : `&${name}=${value}`,
  );
  const address = newcomer ? "" : `?width=${width}&theme=${theme}&locale=${locale}${more.join("")}`;
  await page.goto(`${origin}/${address}`);
  const cell = (address: string) => page.getByRole("gridcell", { name: address, exact: true });
  return {
    page,
    pane: page.frameLocator("#pane"),
    origin,
    strays,
    cell,
    async type(address, text) {
      await cell(address).click();
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
  };
}

/** Waits until `look` gives a true answer; fails with `what` when it does not in time. Returns the milliseconds it took. */
export async function until(what: string, look: () => Promise<boolean>, patience = PATIENCE): Promise<number> {
  const started = performance.now();
  while (!(await look())) {
    if (performance.now() - started > patience) assert.fail(`not within ${patience} ms: ${what}`);
    await new Promise((done) => setTimeout(done, 20));
  }
  return performance.now() - started;
}

export const fillOf = (cell: Locator): Promise<string> =>
  cell.evaluate((element) => getComputedStyle(element).backgroundColor);

export async function bytesOf(download: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
