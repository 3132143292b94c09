import type { Page } from "playwright-core";
import { chooseProvinceForm, figureOf, findings } from "../e2e/pane";
import { openTryout } from "../e2e/tryout";
import { launchBrowser } from "../support/browser";
import { serve } from "../support/server";

interface Cost {
  readonly milliseconds: number;
  readonly roundTrips: number;
  readonly writes: number;
  readonly bytes: number;
}

const EDITS = 20;

const counters = (page: Page) =>
  page.evaluate(() => {
    const { roundTrips, writes, bytes } = (window as unknown as { excel: { counters: Omit<Cost, "milliseconds"> } })
      .excel.counters;
    return { roundTrips, writes, bytes };
  });

async function cost(page: Page, act: () => Promise<void>): Promise<Cost> {
  const before = await counters(page);
  const started = performance.now();
  await act();
  const milliseconds = performance.now() - started;
  const after = await counters(page);
  return {
    milliseconds,
    roundTrips: after.roundTrips - before.roundTrips,
    writes: after.writes - before.writes,
    bytes: after.bytes - before.bytes,
  };
}

const print = ({ milliseconds, roundTrips, writes, bytes }: Cost): string =>
  `${milliseconds.toFixed(0)} ms, ${roundTrips} round trips, ${writes} writing actions, ${bytes} bytes sent`;

/** Milliseconds and round trips in the emulated Excel, the browser's own work and the clicks included. */
export async function bench(out: (line: string) => void): Promise<void> {
  const site = await serve({ port: 0, asBuilt: false });
  const browser = await launchBrowser();
  const tryout = await openTryout(browser, site.origin, { width: 320 });
  const { page, pane } = tryout;
  await chooseProvinceForm(tryout);
  const insert = async () => {
    await pane.getByRole("button", { name: "Chèn biểu mẫu", exact: true }).click();
    await pane.getByRole("button", { name: "Kiểm tra trước khi nộp" }).waitFor();
  };
  out(`insert the province form, with the reads until the pane checks it: ${print(await cost(page, insert))}`);

  const address = await figureOf(tryout, "Số văn bản chỉ đạo CCHC");
  const edits: Cost[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    await tryout.cell(address).click();
    await page.keyboard.type(edit % 2 === 0 ? "x" : "3");
    edits.push(
      await cost(page, async () => {
        await page.keyboard.press("Enter");
        const keep = page.getByRole("button", { name: "Vẫn ghi" });
        if (edit % 2 === 0) await keep.click();
        await findings(tryout)
          .first()
          .waitFor({ state: edit % 2 === 0 ? "visible" : "detached" });
      }),
    );
  }
  const middle = [...edits].sort((a, b) => a.milliseconds - b.milliseconds)[EDITS / 2];
  if (middle) out(`one edit until the list shows it, median of ${EDITS}: ${print(middle)}`);
  await browser.close();
  await site.close();
}
