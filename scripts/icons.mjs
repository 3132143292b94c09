import { readFile } from "node:fs/promises";
import "./lib/typescript.mjs";

/** Draws assets/icon-<size>.png from assets/icon.svg in every size the manifest and the ribbon ask for. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];

const { launchBrowser } = await import("../test/support/browser.ts");
const drawing = await readFile("assets/icon.svg", "utf8");
const browser = await launchBrowser();
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
  await page.screenshot({ path: `assets/icon-${size}.png`, omitBackground: true });
}
await browser.close();
