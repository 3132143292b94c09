import { kindsOf, sharesOf, type OfficeReport, type ReportKind } from "../../core";
import { writeDrawings } from "../../sheets/xlsx";
import { callFaults, printedPeriod, skippedFiles, stoppedAfter, written } from "../../text/cli";
import { fileFaults } from "../../text/file-faults";
import { formName } from "../../text/form-name";
import { printStandings } from "../../text/merge/cli";
import { noPeriodInTitle, type Unread } from "../../text/merge/standings";
import { besideEachOther, drawConsolidated, judgedDrawings } from "../consolidated";
import type { Call } from "./call";
import { CallFault } from "./call-fault";
import { checkedFile } from "./checked-file";
import { findFiles } from "./find-files";
import { fileGatherer, type Gathered } from "./gather";
import { inOrder } from "./in-order";
import { consolidate } from "./merge-form";
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

/** Makes one report a form of those in files and folders. 0: all is well; 1: something is missing or wrong, and told first. */
export async function mergeFiles(call: MergeCall, output: Output, surroundings: Surroundings): Promise<ExitCode> {
  const targets = await Promise.all(call.templates.map((id) => templateNamed(id, call.forms)));
  const from = call.from === undefined ? null : await templateNamed(call.from, call.forms);
  const offices = call.offices === undefined ? [] : await readOffices(call.offices);
  const gathered = await gather(call, output, surroundings);
  if (surroundings.signal?.aborted) {
    output.err(stoppedAfter(gathered.length));
    return 130;
  }

  const reports = gathered.flatMap((one) => ("reports" in one ? one.reports : []));
  const unread = gathered.flatMap((one): Unread[] => ("fault" in one ? [unreadFile(one)] : []));
  const sources = targets.map((target) => from ?? target);
  const ids = sources.map(({ file }) => file.id);
  const period = periodToMerge(call, ids, reports);
  if (period === null) {
    for (const { file, because } of unread) output.err(`${file}: ${because}`);
    const undated = reports.filter((one) => ids.includes(one.template) && one.period === null);
    for (const { file } of undated) output.err(`${file}: ${noPeriodInTitle}`);
    throw new CallFault("nothingToMerge", ids.join(", "));
  }
  if (targets.some(({ file }) => !file.periods.some(({ id }) => id === period.id))) {
    throw new CallFault("badPeriod", period.id);
  }
  const names = new Map((await allTemplates(call.forms)).map((template) => [template.file.id, formName(template)]));
  const common = { period, office: call.office ?? DOTS, nameOf: (id: string) => names.get(id) ?? id };
  const files = unread.map(({ file }) => file);
  const shares = sharesOf(
    sources.map(({ file }) => file),
    { reports, offices, unread: files },
  );
  const all = targets.map((target, at) =>
    consolidate({ ...common, target, source: sources[at]! }, shares[at]!, unread),
  );
  const made = all.filter(({ chosen }) => chosen.counted.length > 0);
  for (const one of all.filter((each) => !made.includes(each))) {
    for (const line of printStandings(one.standings)) output.err(line);
    output.err(callFaults.nothingToMerge(one.from));
  }
  if (made.length === 0) return 2;

  const drawings = besideEachOther(made.map(({ drawn }) => drawConsolidated(drawn)));
  await saveFile(call.out, await writeDrawings(drawings.flat()));
  const checked = await Promise.all(
    made.map(({ merged }, at) => checkedFile(call.out, judgedDrawings(drawings[at]!, merged))),
  );
  await output.out(printMerged(call, made, checked));
  if (call.format === "text") await output.out(written(call.out));
  const isWell = all.every((one) => made.includes(one) && !one.standings.some(({ isProblem }) => isProblem));
  return isWell && checked.every(({ report }) => report.summary.errors === 0) ? 0 : 1;
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

/** Of which period the reports are that are added up: what is asked for, else what most are of. Throws CallFault where that cannot be told. */
function periodToMerge(
  { period, year }: Pick<MergeCall, "period" | "year">,
  ids: readonly string[],
  reports: readonly OfficeReport[],
): ReportKind["period"] | null {
  const counts = new Map<string, ReportKind>();
  for (const kind of kindsOf(reports.filter(({ template }) => ids.includes(template)))) {
    if ((period ?? kind.period.id) !== kind.period.id || (year ?? kind.period.year) !== kind.period.year) continue;
    const name = `${kind.period.year} ${kind.period.id}`;
    counts.set(name, { ...kind, count: kind.count + (counts.get(name)?.count ?? 0) });
  }
  const kinds = [...counts.values()].sort((a, b) => b.count - a.count);
  const [first, second] = kinds;
  if (first === undefined) return null;
  if (first.count !== second?.count) return first.period;
  throw new CallFault("whichPeriod", kinds.map((one) => printedPeriod(one.period.id, one.period.year)).join(", "));
}
