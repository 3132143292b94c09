import { choose, kindsOf, merge, type Chosen, type Merged, type ReportKind } from "../../core";
import { writeDrawings } from "../../sheets/xlsx";
import { printedPeriod, skippedFiles, stoppedAfter, written } from "../../text/cli";
import { fileFaults } from "../../text/file-faults";
import { formName } from "../../text/form-name";
import { printStandings } from "../../text/merge/cli";
import { noPeriodInTitle, type Standing, type Unread, standings } from "../../text/merge/standings";
import { drawConsolidated, judgedDrawings } from "../consolidated";
import type { Call } from "./call";
import { CallFault } from "./call-fault";
import { checkedFile } from "./check-file";
import { findFiles } from "./find-files";
import { fileGatherer, type Gathered } from "./gather";
import { inOrder } from "./in-order";
import { printMerged } from "./print-merged";
import { readOffices } from "./read-offices";
import type { ExitCode, Output, Surroundings } from "./run";
import { saveFile } from "./save-file";
import { allTemplates, templateNamed } from "./templates";
import { workerPool } from "./worker-pool";

type MergeCall = Extract<Call, { command: "merge" }>;

/** Begun ahead of what is taken, for each thread. */
const AHEAD = 8;
/** Stands for the name of who consolidates. */
const DOTS = "…………";

/** A consolidated report, and how it came about. */
export interface Consolidated {
  readonly period: ReportKind["period"];
  readonly chosen: Chosen;
  readonly merged: Merged;
  readonly standings: readonly Standing[];
}

/** Makes one report of those in files and folders. 0: all is well; 1: something is missing or wrong, and told first. */
export async function mergeFiles(call: MergeCall, output: Output, surroundings: Surroundings): Promise<ExitCode> {
  const target = await templateNamed(call.template, call.forms);
  const source = await templateNamed(call.from ?? call.template, call.forms);
  const offices = call.offices === undefined ? [] : await readOffices(call.offices);
  const gathered = await gather(call, output, surroundings);
  if (surroundings.signal?.aborted) {
    output.err(stoppedAfter(gathered.length));
    return 130;
  }

  const reports = gathered.flatMap((one) => ("reports" in one ? one.reports : []));
  const unread = gathered.flatMap((one): Unread[] => ("fault" in one ? [unreadFile(one)] : []));
  const isWanted = ({ template, period }: ReportKind) =>
    template === source.file.id &&
    (call.period ?? period.id) === period.id &&
    (call.year ?? period.year) === period.year;
  const kinds = kindsOf(reports).filter(isWanted);
  if (kinds.length === 0) {
    for (const { file, because } of unread) output.err(`${file}: ${because}`);
    const undated = reports.filter(({ template, period }) => template === source.file.id && period === null);
    for (const { file } of undated) output.err(`${file}: ${noPeriodInTitle}`);
    throw new CallFault("nothingToMerge", source.file.id);
  }
  const { period } = mostFrequent(kinds);
  if (!target.file.periods.some(({ id }) => id === period.id)) throw new CallFault("badPeriod", period.id);
  const chosen = choose(reports, { template: source.file.id, period, offices, unread: unread.map(({ file }) => file) });
  const merged = merge(target, source, chosen.counted);
  const names = new Map((await allTemplates(call.forms)).map((template) => [template.file.id, formName(template)]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const all = { merged, chosen, unread, period, office: call.office ?? DOTS, nameOf };
  if (chosen.counted.length === 0) {
    for (const line of printStandings(standings(all))) output.err(line);
    throw new CallFault("nothingToMerge", source.file.id);
  }
  const drawings = drawConsolidated(all);
  await saveFile(call.out, await writeDrawings(drawings));

  const result = { period, chosen, merged, standings: standings(all) };
  const checked = await checkedFile(call.out, judgedDrawings(drawings, merged));
  await output.out(printMerged(call, result, checked));
  if (call.format === "text") await output.out(written(call.out));
  return result.standings.some(({ isProblem }) => isProblem) || checked.report.summary.errors > 0 ? 1 : 0;
}

async function gather(
  { files, out, offices, forms }: MergeCall,
  { err, progress }: Output,
  { script, signal }: Surroundings,
): Promise<readonly Gathered[]> {
  const pool = script === undefined ? null : workerPool<Gathered>(script, { task: "gather", ...(forms && { forms }) });
  const gatherFile = pool ? pool.work : await fileGatherer(forms);
  const search = findFiles(files, [out, ...(offices === undefined ? [] : [offices])]);
  const gathered: Gathered[] = [];
  try {
    for await (const one of inOrder(search.files, (pool?.size ?? 1) * AHEAD, gatherFile)) {
      if (signal?.aborted) break;
      gathered.push(one);
      progress?.(gathered.length);
    }
  } finally {
    await pool?.close();
  }
  if (search.skipped().length > 0) err(skippedFiles(search.skipped()));
  return gathered;
}

function unreadFile({ file, fault }: Extract<Gathered, { fault: unknown }>): Unread {
  return { file, because: fileFaults[fault] };
}

/** What most reports are of. Throws CallFault where that cannot be told. */
function mostFrequent(kinds: readonly ReportKind[]): ReportKind {
  const [first, second] = kinds;
  if (first === undefined || first.count === second?.count) {
    throw new CallFault("whichPeriod", kinds.map(({ period }) => printedPeriod(period.id, period.year)).join(", "));
  }
  return first;
}
