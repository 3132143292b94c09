import { drawnSnapshot } from "../../src/core";
import { checkReport, plainRequest } from "../../src/report/checked-report";
import { shipped } from "../templates/shipped";
import { drawSample, type Sample } from "./samples/sample";

describe.each(shipped)("the sample of $id", ({ plan: { template }, sample }) => {
  const judged = (withSlips: boolean) => {
    const drawings = drawSample(template, sample as Sample, withSlips);
    const [form] = checkReport(drawnSnapshot(drawings), plainRequest([template]), null).forms.values();
    return form!;
  };

  it("is found right as it is kept, and has no check of ours on it", () => {
    const form = judged(false);
    expect(form.findings.filter(({ finding }) => finding.severity === "error")).toEqual([]);
    expect(form.counts.requiredFilled).toBe(form.counts.required);
    expect(drawSample(template, sample as Sample, false).every(({ marks }) => marks.length === 0)).toBe(true);
  });

  it("with errors has several, each of another kind", () => {
    const errors = judged(true).findings.filter(({ finding }) => finding.severity === "error");
    expect(new Set(errors.map(({ finding }) => finding.cells[0])).size).toBeGreaterThanOrEqual(3);
  });
});
