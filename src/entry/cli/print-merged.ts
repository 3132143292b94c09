import { harmlessJson, harmlessLine, plain } from "../../core";
import { formName } from "../../text/form-name";
import { printStandings } from "../../text/merge/cli";
import type { CheckedFile } from "./checked-file";
import type { Consolidated } from "./merge-form";
import { printReport } from "./print-report";

interface Asked {
  readonly format: "text" | "json";
  readonly out: string;
}

/** Of each consolidated report who has reported, what is wrong first; then what the rules say of it. One alone is an object, several are an array. */
export function printMerged(
  { format, out }: Asked,
  all: readonly Consolidated[],
  checked: readonly CheckedFile[],
): string {
  if (format === "json") {
    const results = all.map((one, at) => resultOf(one, out, checked[at]!));
    return harmlessJson(results.length === 1 ? results[0] : results);
  }
  const parts = all.flatMap((one, at) => [
    ...(all.length === 1 ? [] : [harmlessLine(formName(one.merged.plan.template))]),
    ...printStandings(one.standings).map(harmlessLine),
    printReport(checked[at]!),
  ]);
  return parts.join("\n");
}

function resultOf({ from, period, merged, standings }: Consolidated, out: string, { report }: CheckedFile) {
  return {
    out,
    template: merged.plan.template.file.id,
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
    report,
  };
}
