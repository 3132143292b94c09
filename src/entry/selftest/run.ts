import type { AssumptionId } from "../../text/self-test/assumptions";
import type { Tried } from "../../text/self-test/report";
import type { Benches, Trial } from "./bench";

/** Makes the trials one after the other, until `isStopped`; tells of each before it begins. */
export async function runTrials(
  trials: Readonly<Record<string, Trial>>,
  benches: Benches,
  tell: (id: AssumptionId, at: number, of: number) => void,
  isStopped: () => boolean,
): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  const all = Object.entries(trials) as [AssumptionId, Trial][];
  for (const [at, [id, trial]] of all.entries()) {
    if (isStopped()) break;
    tell(id, at + 1, all.length);
    const from = performance.now();
    const { held, seen } = await benches.try(trial);
    tried.push({ id, held, seen, milliseconds: Math.round(performance.now() - from) });
  }
  return tried;
}

/** Nothing stands in the workbook that could be lost: no cell, no name, nothing beside the cells. */
export async function isEmptyWorkbook(): Promise<boolean> {
  const context = new Excel.RequestContext();
  const sheets = context.workbook.worksheets.load("items/id");
  const names = context.workbook.names.load("items/name");
  await context.sync();
  const asked = sheets.items.map((sheet) => ({
    used: sheet.getUsedRangeOrNullObject().load("address"),
    counts: [
      sheet.charts.getCount(),
      sheet.tables.getCount(),
      sheet.shapes.getCount(),
      sheet.names.getCount(),
      sheet.getRange().conditionalFormats.getCount(),
    ],
  }));
  await context.sync();
  return (
    names.items.length === 0 &&
    asked.every(({ used, counts }) => used.isNullObject && counts.every(({ value }) => value === 0))
  );
}
