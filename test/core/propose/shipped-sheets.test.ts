import { acceptedRules, draftForm, loadTemplate } from "../../../src/core";
import { madeForm } from "../../../src/report/made-form";
import { cleanSample, reportFile } from "../../report/report-files";
import { head } from "../../support/drafted";
import { shipped } from "../../templates/shipped";

const known = shipped.map(({ plan }) => plan.template);

it.each(known)("a form that loads is made of the filled sheet of $file.id", async (template) => {
  const { snapshot } = await reportFile(template, cleanSample(template.file.id));
  const draft = draftForm(snapshot, known, head);
  expect(draft).not.toBeNull();
  const { file, proposals } = madeForm(draft!, [{ name: "mau.xlsx", snapshot }], known);
  expect(proposals.length).toBeGreaterThan(0);
  const rules = acceptedRules(proposals, () => "thử");
  expect(rules.length).toBeGreaterThan(0);
  expect(() => loadTemplate({ ...file, rules }, "form")).not.toThrow();
});
