import { areaAddress, markNamesIn, type Mark, type MarkName, type MissingMarks } from "../../core";
import { isMarkRefused, isNameRefused } from "./faults";

/**
 * Lengths up to which an Excel may take formulas, the "=" counted: what the file format allows, then guesses, the last what
 * a cell of old held. How long a formula Excel takes from an add-in is documented nowhere.
 */
const LENGTHS = [8192, 2000, 1000, 255, 0];

export type Fits = (mark: Mark) => boolean;

/** The marks of one sheet, in the order of the sheets. */
type Sheets = readonly { readonly marks: readonly Mark[] }[];

interface Taken<T> {
  readonly result: T;
  readonly fits: Fits;
}

/** Tries again with fewer marks when Excel refuses one: a form without some colours is better than none. */
export async function withMarksTaken<T>(sheets: Sheets, attempt: (fits: Fits) => Promise<T>): Promise<Taken<T>> {
  const marks = sheets.flatMap((sheet) => sheet.marks);
  let lengths = LENGTHS;
  let takesNames = true;
  for (;;) {
    const [longest = 0] = lengths;
    const named = takesNames;
    const fits: Fits = ({ formula }) => formula.length < longest && (named || markNamesIn(formula).length === 0);
    try {
      return { result: await attempt(fits), fits };
    } catch (error) {
      if (!marks.some(fits)) throw error;
      if (named && isNameRefused(error)) takesNames = false;
      else if (isMarkRefused(error))
        lengths = lengths.filter((length) => marks.some((mark) => fits(mark) && mark.formula.length >= length));
      else throw error;
    }
  }
}

/** The marks that were left out, by the ids of their sheets. */
export function missingMarks(sheets: Sheets, ids: readonly string[], fits: Fits): MissingMarks {
  return sheets.flatMap(({ marks }, index) =>
    marks.filter((mark) => !fits(mark)).map(({ area }) => ({ sheet: ids[index] ?? "", address: areaAddress(area) })),
  );
}

/** The marks that fit, and the names they use. */
export function fitting<T extends { readonly marks: readonly Mark[]; readonly names?: readonly MarkName[] }>(
  sheet: T,
  fits: Fits,
): T {
  const marks = sheet.marks.filter(fits);
  const names = (sheet.names ?? []).filter(({ name }) =>
    marks.some(({ formula }) => markNamesIn(formula).includes(name)),
  );
  return { ...sheet, marks, names };
}
