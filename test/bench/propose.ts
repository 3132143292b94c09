import type { Template } from "../../src/core";
import { allTemplates } from "../../src/entry/cli/templates";
import { drafted, measured } from "../support/drafted";
import { randomForm } from "../support/random-form";
import { seeded } from "../support/seeded";

const FORMS = 10;

/** How many of the rules of random forms are proposed; the same hand wrote what makes the forms and what reads them. */
export async function bench(print: (line: string) => void): Promise<void> {
  const known = await allTemplates();
  for (const reports of [0, 1, 3, 8]) {
    for (const wrongPercent of reports === 0 ? [0] : [0, 5]) {
      const { rows, wanted, missed, unwanted } = measure(reports, wrongPercent, known);
      const found = ((100 * (wanted - missed)) / wanted).toFixed(1);
      const each = (count: number) => (count / FORMS).toFixed(1);
      print(
        `${reports} reports, ${wrongPercent} % of figures wrong: ${found} % of ${each(wanted)} rules proposed, ` +
          `${each(unwanted)} unwanted, a form of ${each(rows)} rows`,
      );
    }
  }
}

function measure(count: number, wrongPercent: number, known: readonly Template[]) {
  const sum = { rows: 0, wanted: 0, missed: 0, unwanted: 0 };
  for (let seed = 1; seed <= FORMS; seed += 1) {
    const random = seeded(seed);
    const form = randomForm(random);
    const reports = Array.from({ length: count }, () => form.filled(random, wrongPercent));
    const { wanted, missed, unwanted } = measured(drafted(form.rows, reports, known), form);
    sum.rows += form.rows.length;
    sum.wanted += wanted;
    sum.missed += missed.length;
    sum.unwanted += unwanted.length;
  }
  return sum;
}
