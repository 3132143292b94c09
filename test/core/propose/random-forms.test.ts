import type { Template } from "../../../src/core";
import { allTemplates } from "../../../src/entry/cli/templates";
import { drafted, measured } from "../../support/drafted";
import { randomForm } from "../../support/random-form";
import { seeded } from "../../support/seeded";

/** Forms with known rules: what is proposed of them, and what is proposed that does not hold. */

const FORMS = 2;
const REPORTS = 3;
const LEAST_FOUND = 0.85;
const MOST_UNWANTED = 2;

let known: readonly Template[] = [];
beforeAll(async () => {
  known = await allTemplates();
});

function measuredForms(wrongPercent: number) {
  return Array.from({ length: FORMS }, (_, at) => {
    const random = seeded(100 + at);
    const form = randomForm(random);
    const reports = Array.from({ length: REPORTS }, () => form.filled(random, wrongPercent));
    return { ...measured(drafted(form.rows, reports, known), form), rows: form.rows.length };
  });
}

it("finds nearly all rules of a form in three reports, and hardly any that are none", () => {
  const all = measuredForms(0);
  const wanted = all.reduce((sum, one) => sum + one.wanted, 0);
  const missed = all.reduce((sum, one) => sum + one.missed.length, 0);
  expect(all.every(({ rows }) => rows >= 25)).toBe(true);
  expect(wanted).toBeGreaterThan(20 * FORMS);
  expect(missed).toBeLessThanOrEqual((1 - LEAST_FOUND) * wanted);
  for (const { unwanted } of all) expect(unwanted.length).toBeLessThanOrEqual(MOST_UNWANTED);
});

it("proposes hardly any rule that is none where one figure in twenty is wrong", () => {
  const all = measuredForms(5);
  const unwanted = all.reduce((sum, one) => sum + one.unwanted.length, 0);
  expect(unwanted).toBeLessThanOrEqual(MOST_UNWANTED * FORMS);
});
