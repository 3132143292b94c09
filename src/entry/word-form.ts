import { draw, type Drawing, filledContents } from "../core";
import type { CheckedForm } from "../report/checked-form";
import { writeWord } from "../sheets/docx";
import { formWords } from "../text/form";
import { printNumber } from "../text/numbers";
import { formFilling } from "./form-filling";

/** A form drawn anew as its regulation prints it, with what its cells hold. */
export function drawFilled(form: CheckedForm): Drawing[] {
  const { template, period, office, asked } = form;
  const about = {
    ...(period === null ? {} : { period: period.id, year: period.year }),
    ...(office === null ? {} : { office }),
  };
  const filling = formFilling(template.file, about);
  return draw(template, filling, formWords, asked.unitType, filledContents(form));
}

/** Drawings of forms as a Word document, to be put behind a report. */
export function wordFile(drawings: readonly Drawing[]): Uint8Array {
  return writeWord(drawings, { figure: printNumber });
}
