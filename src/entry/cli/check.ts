import { resolve } from "node:path";
import type { ReceivedFile } from "../../report/received-file";
import { ledgerWords } from "../../text/ledger";
import type { Call } from "./call";
import { readBeside } from "./beside";
import { CallFault } from "./call-fault";
import { type CheckFile, checkedReportOf, fileChecker, templatesFor } from "./check-file";
import type { CheckedFile } from "./checked-file";
import { collectorWorkbook, receivedFile } from "./collector-workbook";
import { findFiles, isFolder } from "./find-files";
import { inOrder } from "./in-order";
import { openLedger } from "./ledger-file";
import { guardPapers, type PaperStems, paperStems } from "./paper-names";
import { readOffices } from "./read-offices";
import { saveMarked } from "./marked-file";
import type { ExitCode, Output, Surroundings } from "./run";
import { saveFile } from "./save-file";
import { slipFile } from "./slip-file";
import { summaryFile } from "./summary-file";
import { newTally } from "./tally";
import { verifySlip } from "./verify-slip";
import { workerPool } from "./worker-pool";

type CheckCall = Extract<Call, { command: "check" }>;

/** Begun ahead of what is printed, for each thread: enough that none waits for a slow file of another. */
const AHEAD = 8;

/** Checks files and folders in the order of the call. A file that cannot be read is said in its place and does not stop the others. */
export async function check(call: CheckCall, output: Output, { script, signal }: Surroundings): Promise<ExitCode> {
  // A thread could not say what is wrong with the call.
  if (call.template !== undefined || call.forms !== undefined) await templatesFor(call);
  await readBeside(call);
  const offices = call.offices === undefined ? null : await readOffices(call.offices);
  const [first = ""] = call.files;
  if (call.marked !== undefined && /\.[ct]sv$/i.test(first)) throw new CallFault("cannotMark", first);
  if (call.marked !== undefined && (await isFolder(first))) throw new CallFault("badMarked", call.marked);
  if (call.slip !== undefined && (await isFolder(first))) throw new CallFault("badSlip", call.slip);
  const ledger = call.ledger === undefined ? null : await openLedger(call.ledger, call.force, new Date().toISOString());
  if (ledger?.isBegunAnew) output.err(ledgerWords.begunAnew(call.ledger ?? ""));
  const own = [call.summary, call.offices, call.outDir, call.ledger].filter((path) => path !== undefined);
  const search = findFiles(call.files, own);
  const papers = call.outDir === undefined ? null : await papersFor(call.outDir, call, search.files);
  const isTextShared = call.files.length > 1 || (await isFolder(first));
  const expected = { ...call, isTextShared, ...(papers === null ? {} : { papers }) };
  if (call.verify !== undefined && (await isFolder(first))) throw new CallFault("badVerify");
  const pool = script === undefined ? null : workerPool<CheckedFile>(script, { task: "check", expected });
  const checkFile: CheckFile = pool ? pool.work : await fileChecker(expected);
  const outcomes = inOrder(papers === null ? search.files : Object.keys(papers), (pool?.size ?? 1) * AHEAD, checkFile);
  const tally = newTally(call, output);
  const received: ReceivedFile[] = [];
  const stop = stopped(signal);
  try {
    for (;;) {
      const next = await Promise.race([outcomes.next(), stop]);
      if (next === "stopped" || next.done) break;
      await tally.add(next.value, (await ledger?.take(next.value)) ?? null);
      if (offices !== null) received.push(await receivedFile(next.value));
    }
  } finally {
    await pool?.close();
  }
  await tally.end(search.skipped(), signal?.aborted ?? false);
  if (signal?.aborted) return 130;
  const code = tally.exit();
  const isRead = code !== 2;
  if (call.summary !== undefined) {
    const workbook = offices && (await collectorWorkbook(received, offices, call, Date.now()));
    await saveFile(call.summary, workbook ?? (await summaryFile(call.summary, tally.rows, call.separator)));
  }
  if (isRead && (call.marked !== undefined || call.slip !== undefined)) await savePaper(first, call);
  await ledger?.save();
  if (call.verify === undefined || !isRead) return code;
  const { lines, isSame } = await verifySlip(first, call.verify, call);
  for (const line of lines) await (isSame && call.format === "text" ? output.out(line) : output.err(line));
  return isSame ? code : 1;
}

/** Writes the marked copy and the Phiếu of the one file. Throws CallFault. */
async function savePaper(file: string, call: CheckCall): Promise<void> {
  const checked = await checkedReportOf(file, call);
  if ("fault" in checked) return;
  if (call.marked !== undefined) await saveMarked(file, call.marked, checked);
  if (call.slip !== undefined) await saveFile(call.slip, await slipFile(file, checked, Date.now()));
}

/** Where the papers of every file go; refused before any work where they cannot be written. Throws CallFault. */
async function papersFor(folder: string, call: CheckCall, search: AsyncIterable<string>): Promise<PaperStems> {
  for (const path of call.files) if (resolve(path) === resolve(folder)) throw new CallFault("outDirIsRead", folder);
  const files: string[] = [];
  for await (const file of search) files.push(file);
  const stems = paperStems(files, folder);
  await guardPapers(stems, folder, call.force);
  return stems;
}

async function stopped(signal: AbortSignal | undefined): Promise<"stopped"> {
  return new Promise((done) => signal?.addEventListener("abort", () => done("stopped")));
}
