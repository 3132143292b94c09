// Takes the pictures of the manuals, docs/hinh/*.png, from the pane running in the emulated Excel.
import { mkdirSync, statSync } from "node:fs";
import { buildProduct, buildTryout } from "./lib/build.mjs";
import "./lib/typescript.mjs";

const FOLDER = "docs/hinh";
/** A day on which the deadline of the sample is near; a fixed one, so that nothing but the product changes a picture. */
const TODAY = new Date("2021-06-18T09:00:00+07:00");

const { launchBrowser } = await import("../test/support/browser.ts");
const { serve } = await import("../test/support/server.ts");
const { openTryout } = await import("../test/e2e/tryout.ts");
const { clerkScenes } = await import("./pictures/scenes.ts");

await buildProduct();
await buildTryout();
mkdirSync(FOLDER, { recursive: true });
const site = await serve({ port: 0, asBuilt: false });
const browser = await launchBrowser();
try {
  const tryout = await openTryout(browser, site.origin, { width: 350, locale: "en-US" });
  const { page } = tryout;
  await page.clock.setFixedTime(TODAY);
  await page.reload();
  for (const { name, show } of clerkScenes) {
    await show(tryout);
    await picture(tryout, `${FOLDER}/${name}.png`);
  }
} finally {
  await browser.close();
  await site.close();
}

/** The pane, without the empty part below its content. Letters are those of a font with Vietnamese that Linux has in bold too. */
async function picture({ page, pane }, path) {
  await pane.locator("html").evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { font-family: "Liberation Sans", Arial, sans-serif !important }');
    document.adoptedStyleSheets = [sheet];
  });
  // Buttons light up and lists open over a moment.
  await page.waitForTimeout(400);
  const frame = await page.locator("#pane").boundingBox();
  const content = await pane.locator("#root").evaluate((root) => {
    const seen = [...root.querySelectorAll("p, button, li, input, textarea, summary")];
    const bottoms = seen.map((element) => element.getBoundingClientRect().bottom);
    return Math.ceil(Math.max(...bottoms)) + 12;
  });
  await page.screenshot({ path, clip: { ...frame, height: Math.min(frame.height, content) } });
  console.log(`${path}: ${(statSync(path).size / 1000).toFixed(0)} kB`);
}
