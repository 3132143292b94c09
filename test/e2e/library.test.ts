import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Browser, Page, Route } from "playwright-core";
import { OFFICE_HOSTS } from "../../src/text/library";
import { launchBrowser } from "../support/browser";
import { serve, type Site } from "../support/server";
import { until } from "./tryout";

const OFFICE = resolve("node_modules/@microsoft/office-js/dist");
const [NEW, OLD] = OFFICE_HOSTS.map((host) => `https://${host}`);

/** Said within so long (milliseconds) of the page being opened, on a busy machine. */
const TOLD = 15_000;

type Answer = (route: Route, file: string) => Promise<void>;

const give: Answer = async (route, file) => {
  const body = await readFile(resolve(OFFICE, file)).catch(() => null);
  await (body === null ? route.fulfill({ status: 404 }) : route.fulfill({ body, contentType: "text/javascript" }));
};
const refuse: Answer = (route) => route.abort("blockedbyclient");

describe("Office.js, from where Microsoft serves it", () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    site = await serve({ port: 0, asBuilt: false, ownLibrary: true });
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Opens the page with the pane; each address answers as `answers` says at that moment. */
  async function open(answers: { new: Answer; old: Answer }) {
    for (const context of browser.contexts()) await context.close();
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const asked: string[] = [];
    const route = async (one: Route, which: "new" | "old", folder: string) => {
      const { pathname } = new URL(one.request().url());
      asked.push(`${which} ${pathname}`);
      await answers[which](one, pathname.slice(folder.length)).catch(() => undefined);
    };
    await page.route(`${NEW}/**`, (one) => route(one, "new", "/1/"));
    await page.route(`${OLD}/**`, (one) => route(one, "old", "/lib/1/hosted/"));
    await page.goto(`${site.origin}/?width=350`);
    return { page, pane: page.frameLocator("#pane"), asked };
  }

  const says = async (page: Page, text: string) => {
    await page.frameLocator("#pane").getByText(text, { exact: false }).waitFor({ timeout: TOLD });
  };
  const works = (page: Page) =>
    page
      .frameLocator("#pane")
      .getByRole("button", { name: "Chèn biểu mẫu", exact: true })
      .waitFor({ timeout: 2 * TOLD });

  it("is taken from the new address, and nothing is asked of the old one", async () => {
    const { page, asked } = await open({ new: give, old: refuse });
    await works(page);
    assert.equal(asked[0], "new /1/office.js");
    assert.deepEqual(
      asked.filter((one) => one.startsWith("old")),
      [],
    );
  });

  it("is taken from the old address where the new one is refused", async () => {
    const { page, asked } = await open({ new: refuse, old: give });
    await works(page);
    assert.deepEqual(asked.slice(0, 2), ["new /1/office.js", "old /lib/1/hosted/office.js"]);
  });

  it("survives a redirect", async () => {
    const redirect: Answer = (route, file) =>
      route.fulfill({ status: 302, headers: { location: `${site.origin}/office/${file}` } });
    const { page } = await open({ new: redirect, old: refuse });
    await works(page);
  });

  it("refused: both addresses are named, and the pane goes on by itself when one comes back", async () => {
    const answers = { new: refuse, old: refuse };
    const { page, pane } = await open(answers);
    await says(page, "Chưa tải được thư viện Office.js");
    for (const host of OFFICE_HOSTS) await says(page, host);
    assert.equal(await pane.getByRole("button", { name: "Thử lại" }).count(), 1);
    assert.equal(await pane.getByText("Bảng này chạy trong Excel").count(), 0);
    answers.old = give;
    await works(page);
  });

  it("stalled: the page is not blank, the pane says so, begins anew with the other address, and takes a late one", async () => {
    let late: (() => Promise<void>) | null = null;
    const stall: Answer = (route, file) => {
      late = () => give(route, file);
      return Promise.resolve();
    };
    const answers = { new: stall, old: give as Answer };
    const { page, pane } = await open(answers);
    await says(page, "Chưa tải được thư viện Office.js");
    await pane.getByRole("button", { name: "Thử lại" }).click();
    await works(page);

    answers.old = stall;
    await page.reload();
    await says(page, "Chưa tải được thư viện Office.js");
    answers.new = answers.old = give;
    await until("the script was asked for", () => Promise.resolve(late !== null));
    await (late as unknown as () => Promise<void>)();
    await works(page);
  });

  it("partly blocked: says so, and goes on by itself once the rest can be had", async () => {
    const part: Answer = (route, file) => (file === "office.js" ? give(route, file) : refuse(route, file));
    const answers = { new: part, old: part };
    const { page, pane } = await open(answers);
    await says(page, "Mới tải được một phần thư viện Office.js");
    assert.equal(await pane.getByRole("button", { name: "Thử lại" }).count(), 1);
    answers.new = give;
    await works(page);
  });

  it("partly stalled: says so, and goes on when the rest comes", async () => {
    const waiting: (() => Promise<void>)[] = [];
    const part: Answer = (route, file) => {
      if (file === "office.js") return give(route, file);
      waiting.push(() => give(route, file));
      return Promise.resolve();
    };
    const answers = { new: part, old: part };
    const { page } = await open(answers);
    await says(page, "Mới tải được một phần thư viện Office.js");
    answers.new = give;
    for (const one of waiting) await one();
    await works(page);
  });
});
