import { isOfOneThing } from "./faults";
import { askEach } from "./gently";

/** A conditional format of a sheet. */
export interface ListedFormat {
  readonly id: string;
  readonly isCustom: boolean;
}

/**
 * The conditional formats of a sheet one by one. One that Excel cannot show (two rules of the dialog on one cell:
 * office-js#5222) makes the list as a whole fail; it is only counted.
 */
export async function listFormats(
  sheet: string,
): Promise<{ readonly formats: readonly ListedFormat[]; readonly unlisted: number }> {
  const on = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
  const count = await countOf(on);
  if (count === null) return { formats: [], unlisted: 1 };
  const read = await askEach(
    Array.from({ length: count }, (_, at) => at),
    (context, at) => {
      const format = on(context).getItemAt(at).load("id,type");
      return (): ListedFormat => ({ id: format.id, isCustom: format.type === "Custom" });
    },
  );
  const formats = read.filter((one) => one !== null);
  return { formats, unlisted: read.length - formats.length };
}

/** Null where even that cannot be told. */
async function countOf(
  on: (context: Excel.RequestContext) => Excel.ConditionalFormatCollection,
): Promise<number | null> {
  try {
    const context = new Excel.RequestContext();
    const counted = [on(context).getCount()];
    await context.sync();
    return counted.map(({ value }) => value)[0] ?? null;
  } catch (error) {
    if (!isOfOneThing(error)) throw error;
    return null;
  }
}
