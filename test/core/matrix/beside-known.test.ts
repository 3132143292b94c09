import { isUnknownForm } from "../../../src/core";
import { allTemplates } from "../../../src/entry/cli/templates";
import { reportVerdict } from "../../../src/report/report-verdict";
import { checked } from "../../support/checked";
import { blankForm, sheet, snapshot } from "../../support/snapshot";
import { civil, land, oneStop, total, type Rows } from "./judged-matrix";

/** A table of a one-stop system beside a known form: judged for itself, it makes no other report of it. */

async function reportBeside(table: Rows) {
  const known = await allTemplates();
  const form = blankForm(known.find(({ file }) => file.id === "bnv-6459-2020/tinh")!);
  return checked(snapshot(...form, sheet("06a", table)), known);
}

it("leaves the known form the only one, and its own figures are read", async () => {
  const report = await reportBeside(oneStop(land, civil, total));
  const [first, second, ...others] = [...report.forms.values()].map(({ template }) => template);
  expect([first!.file.id, isUnknownForm(second!), others]).toEqual(["bnv-6459-2020/tinh", true, []]);
  expect(report.unread).toEqual([]);
  expect(reportVerdict(report, "2021-06-20").reasons.map(({ form }) => form?.template.file.id)).not.toContain(
    "unknown",
  );
});

it("adds what is wrong in it to the reasons not to send", async () => {
  const report = await reportBeside(oneStop(land, [...civil.slice(0, 6), 27600, ...civil.slice(7)], total));
  const reasons = reportVerdict(report, "2021-06-20").reasons.filter(
    ({ form }) => form && isUnknownForm(form.template),
  );
  expect(reasons.map(({ reason }) => reason)).toEqual([{ code: "warnings", count: 3 }]);
});
