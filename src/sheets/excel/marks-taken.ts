import { apart, areaAddress, markNamesIn, type Mark, type MarkName, type MissingMarks } from "../../core";
import { isMarkRefused, isNameRefused } from "./faults";

/**
 * Lengths up to which an Excel may take formulas, the "=" counted: what the file format allows, then guesses, the last what
 * a cell of old held. How long a formula Excel takes from an add-in is documented nowhere.
 */
const LENGTHS = [8192, 2000, 1000, 255, 0];

/** What an Excel takes. */
export interface Taking {
  readonly fits: (mark: Mark) => boolean;
  /** Formats of several areas. */
  readonly takesAreas: boolean;
}

/** The marks of one sheet, in the order of the sheets. */
type Sheets = readonly { readonly marks: readonly Mark[] }[];

/** Tries again with fewer marks when Excel refuses one: a form without some colours is better than none. */
export async function withMarksTaken<T>(
  sheets: Sheets,
  attempt: (taking: Taking) => Promise<T>,
): Promise<{ readonly result: T; readonly taking: Taking }> {
  const marks = sheets.flatMap((sheet) => sheet.marks);
  let lengths = LENGTHS;
  let takesNames = true;
  let takesAreas = true;
  for (;;) {
    const [longest = 0] = lengths;
    const named = takesNames;
    const fits = ({ formula }: Mark) => formula.length < longest && (named || markNamesIn(formula).length === 0);
    const taking: Taking = { fits, takesAreas };
    try {
      return { result: await attempt(taking), taking };
    } catch (error) {
      const left = marks.filter(fits);
      if (left.length === 0) throw error;
      if (named && isNameRefused(error)) takesNames = false;
      else if (!isMarkRefused(error)) throw error;
      else if (takesAreas && left.some(({ more }) => more !== undefined)) takesAreas = false;
      else lengths = lengths.filter((length) => left.some(({ formula }) => formula.length >= length));
    }
  }
}

/** The marks that were left out, by the ids of their sheets. */
export function missingMarks(sheets: Sheets, ids: readonly string[], { fits }: Taking): MissingMarks {
  return sheets.flatMap(({ marks }, index) =>
    marks
      .filter((mark) => !fits(mark))
      .map(({ area, more = [] }) => ({
        sheet: ids[index] ?? "",
        address: [area, ...more].map(areaAddress).join(", "),
      })),
  );
}

/** The marks that are taken, as they are taken, and the names they use. */
export function fitting<T extends { readonly marks: readonly Mark[]; readonly names?: readonly MarkName[] }>(
  sheet: T,
  { fits, takesAreas }: Taking,
): T {
  const marks = sheet.marks.filter(fits);
  const used = new Set(marks.flatMap(({ formula }) => markNamesIn(formula)));
  const names = (sheet.names ?? []).filter(({ name }) => used.has(name));
  return { ...sheet, marks: takesAreas ? marks : marks.flatMap(apart), names };
}
