import type { Measure } from "../template/schema";

/**
 * What a relation mark asks of the cells it reads, as parts of an Excel formula. Every part is TRUE while a cell is blank
 * or holds a figure of its unit, and FALSE or an error when it holds a text, an error, a truth value (but in LibreOffice,
 * where TRUE is 1), a number its unit does not take, or a rate that may be a share of 1: then the mark is silent.
 *
 * A text is never equal to what is worked out from it, "12" included: so one comparison asks for a number and for its kind.
 */

/** A cell or a range of several, as a formula names it. */
export interface Reference {
  readonly text: string;
  readonly isRange: boolean;
}

/** The questions about the references, all of one measure. */
export function numberParts(refs: readonly Reference[], measure: Measure): readonly string[] {
  return refs.map(({ text, isRange }) => (isRange ? rangePart(text, measure) : `${text}=${same(text, measure)}`));
}

function rangePart(range: string, measure: Measure): string {
  return `SUMPRODUCT((${range}<>${same(range, measure)})+0)=0`;
}

/** What the cell is equal to when it is right. A blank is equal to 0. */
function same(ref: string, measure: Measure): string {
  switch (measure.type) {
    case "count":
      return measure.signed ? `INT(${ref})` : `INT(ABS(${ref}))`;
    case "quantity":
      return measure.signed ? `${ref}+0` : `ABS(${ref})`;
    case "percent":
      return `${ref}*(ABS(${ref})>1)`;
    default:
      return `${ref}+0`;
  }
}
