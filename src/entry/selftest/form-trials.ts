import catalogue from "../../../templates/catalogue.json";
import { draw, titleFilling } from "../../core";
import { createExcelWorkbook } from "../../sheets/excel";
import { ALERT_TITLE, formWords } from "../../text/form";
import { officeTried } from "../../text/self-test/page";
import { builtInTemplate } from "../built-in";
import { told, type Trial } from "./bench";

/** The form whose speed is measured. */
const PROVINCE = "bnv-6459-2020/tinh";
const YEAR = 2024;

/** The official forms themselves, through the piece that the pane uses. */
export const formTrials = {
  "forms-inserted": async (bench) => {
    const seen: string[] = [];
    let isWhole = true;
    for (const { id } of catalogue) {
      const workbook = createExcelWorkbook(ALERT_TITLE);
      const [time, { sheets, missing, written }] = await timed(async () => workbook.insert(await drawings(id), null));
      bench.takeAway(sheets);
      const stayed = await workbook.takeBack(written);
      seen.push(`${id}: ${time} ms, ${missing.length} missing, ${stayed.length} stayed`);
      isWhole &&= missing.length + stayed.length === 0;
    }
    return told(isWhole, ...seen);
  },

  speed: async (bench) => {
    const workbook = createExcelWorkbook(ALERT_TITLE);
    const drawn = await drawings(PROVINCE);
    const [inserting, { sheets }] = await timed(() => workbook.insert(drawn, null));
    bench.takeAway(sheets);
    const [reading] = await timed(() => workbook.read());
    const place = { sheet: sheets[0] ?? "", row: 20, column: 3 };
    const [writing] = await timed(() => workbook.write([{ place, value: 5 }]));
    const [again] = await timed(() => workbook.read());
    return told(true, { inserting, reading, writing, again });
  },
} satisfies Readonly<Record<string, Trial>>;

async function drawings(id: string) {
  const template = await builtInTemplate(id);
  const [period] = template.file.periods;
  if (period === undefined) throw new Error(`${id} has no period`);
  return draw(template, titleFilling({ office: officeTried, period, year: YEAR }), formWords);
}

async function timed<T>(act: () => Promise<T>): Promise<readonly [milliseconds: number, T]> {
  const from = performance.now();
  const result = await act();
  return [Math.round(performance.now() - from), result];
}
