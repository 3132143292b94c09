import { allTemplates } from "../../src/entry/cli/templates";
import { measure, type Measured, none, reports, type Rest } from "../core/report-text/measure";

/** Figures of four real reports laid against their appendices, labelled by hand. */
export async function bench(print: (line: string) => void): Promise<void> {
  const templates = await allTemplates();
  for (const rest of ["blank", "full"] as const satisfies readonly Rest[]) {
    print(rest === "blank" ? "cells no text speaks of left blank:" : "cells no text speaks of all filled:");
    const all = none();
    for (const report of reports) {
      const one = measure(report, templates, rest, none());
      print(`  ${said(one)}: ${report.source}`);
      measure(report, templates, rest, all);
    }
    print(`  ${said(all)}: together`);
    for (const line of new Set(all.wrong)) print(`    false alarm: ${line}`);
  }
  const [report] = reports;
  if (!report) return;
  const start = performance.now();
  measure(report, templates, "full", none());
  print(`one report, ${report.figures.length} figures, checked 7 times: ${(performance.now() - start).toFixed(0)} ms`);
}

function said({ found, labelled, matched, changed, conflicts, falseAlarms }: Measured): string {
  return (
    `${found} figures found, ${matched} of ${labelled} matched to their indicator, ` +
    `${conflicts} of ${changed} conflicts found, ${falseAlarms} false alarms`
  );
}
