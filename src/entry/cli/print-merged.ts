import { harmlessJson, harmlessLine, plain } from "../../core";
import { printStandings } from "../../text/merge/cli";
import type { CheckedFile } from "./check-file";
import type { Consolidated } from "./merge";
import { printReport } from "./print-report";

interface Asked {
  readonly format: "text" | "json";
  readonly template: string;
  readonly from?: string;
  readonly out: string;
}

/** Who has reported, what is wrong first; then what the rules say of the consolidated report. */
export function printMerged(
  { format, template, from = template, out }: Asked,
  { period, merged, standings }: Consolidated,
  checked: CheckedFile,
): string {
  if (format === "text") return [...printStandings(standings).map(harmlessLine), printReport(checked)].join("\n");
  const result = {
    out,
    template,
    from,
    period,
    offices: standings.map(({ code, office, file, detail, isCounted, isProblem }) => ({
      standing: code,
      office: office === "" ? null : office,
      file: file === "" ? null : file,
      counted: isCounted,
      problem: isProblem,
      detail,
    })),
    figures: merged.cells.map(({ spec, total, filled, blank, doubts, open }) => ({
      cell: spec.key,
      indicator: spec.row.asks ?? spec.row.id,
      total: total === null ? null : Number(plain(total)),
      filled,
      blank,
      doubts,
      open: open?.why ?? null,
    })),
    rowsLeftOut: merged.leftOut,
    report: checked.report,
  };
  return harmlessJson(result);
}
