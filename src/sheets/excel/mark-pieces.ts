import type { Mark, MarkName } from "../../core";
import { addMark, addName, formatsOf } from "./draw";

/** Excel on the web takes requests of 5 MB; what is queued before the marks goes with the first of them. */
const MOST_BYTES = 3_000_000;
/** What one mark is sent as besides its formula, in bytes: more than was measured with Office.js 1.1.110. */
const MARK_BYTES = 3000;

/** Excel puts each new format on top: errors come last, so that they win. */
const ORDER: readonly Mark["severity"][] = ["warning", "error"];

interface Marked {
  /** Id or name of the sheet. */
  readonly sheet: string;
  readonly marks: readonly Mark[];
  readonly names?: readonly MarkName[];
}

/** Queues marks and the names they use, and sends what is queued whenever one more would make the request too large. */
export async function queueMarks(context: Excel.RequestContext, sheets: readonly Marked[]): Promise<void> {
  let bytes = 0;
  for (const { sheet, marks, names = [] } of sheets) {
    // Ranges do not live on from one round trip to the next; within one, what is there is not asked for again.
    let there = context.workbook.worksheets.getItem(sheet);
    let formats = new Map<string, Excel.ConditionalFormatCollection>();
    for (const name of names) addName(there, name);
    for (const mark of ORDER.flatMap((severity) => marks.filter((one) => one.severity === severity))) {
      bytes += mark.formula.length + MARK_BYTES;
      if (bytes > MOST_BYTES) {
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- Excel on the web takes 5 MB a request
        await context.sync();
        context.application.suspendScreenUpdatingUntilNextSync();
        context.application.suspendApiCalculationUntilNextSync();
        there = context.workbook.worksheets.getItem(sheet);
        formats = new Map();
        bytes = mark.formula.length + MARK_BYTES;
      }
      const areas = JSON.stringify([mark.area, mark.more]);
      const own = formats.get(areas) ?? formatsOf(there, mark);
      formats.set(areas, own);
      addMark(own, mark);
    }
  }
}
