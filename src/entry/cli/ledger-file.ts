import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { arrivalsIn, ledgerText, receivedAfter, type Arrival, type Since } from "../../core";
import { MAX_FILE_BYTES } from "../../sheets/archive";
import { CallFault } from "./call-fault";
import { unreadReport } from "./report";
import { saveWhole } from "./save-file";
import { faultOf, type Outcome } from "./checked-file";

/** About 300 bytes each: the reports of sixty offices over twenty years. */
const MOST_ARRIVALS = 20_000;

export interface LedgerFile {
  /** Nothing that is a ledger stood there. */
  readonly isBegunAnew: boolean;
  /** Takes a checked file, and says what is new of each form in it. */
  take(outcome: Outcome): Promise<readonly Since[]>;
  /** Throws CallFault. */
  save(): Promise<void>;
}

/**
 * The ledger at a path, begun where there is none. `force`: what stands there and is no ledger may be written over. Two
 * runs at the same time do not know of each other: what the first has written is lost. `now`: ISO moment. Throws CallFault.
 */
export async function openLedger(path: string, force: boolean, now: string): Promise<LedgerFile> {
  const before = await ledgerAt(path);
  if (before === "damaged" && !force) throw new CallFault("notLedger", path);
  const received = receivedAfter(typeof before === "string" ? [] : before);
  return {
    isBegunAnew: before === "damaged",
    take: async (outcome) => (await arrivalsOf(outcome, path, now)).map((one) => received.take(one)),
    async save() {
      if (received.arrivals.length > MOST_ARRIVALS) throw new CallFault("ledgerFull", path);
      await saveWhole(path, new TextEncoder().encode(ledgerText(received.arrivals)));
    },
  };
}

async function ledgerAt(path: string): Promise<readonly Arrival[] | "none" | "damaged"> {
  const found = await stat(path).catch(() => null);
  if (found === null) return "none";
  if (!found.isFile() || found.size > MAX_FILE_BYTES) return "damaged";
  const text = await readFile(path, "utf8").catch(() => "");
  return arrivalsIn(text) ?? "damaged";
}

/** One a known form; of a file without one, the file itself. */
async function arrivalsOf(outcome: Outcome, ledger: string, at: string): Promise<readonly Arrival[]> {
  const report = "fault" in outcome ? unreadReport(outcome.file, outcome.fault) : outcome.report;
  const { office, period, year, verdict, forms, summary } = report;
  const file = relative(dirname(resolve(ledger)), resolve(report.file))
    .split(sep)
    .join("/");
  const { errors, warnings } = summary;
  const arrival = (template: string | null, fingerprint: string): Arrival => {
    return { file, office, template, period, year, fingerprint, verdict, errors, warnings, at };
  };
  if (faultOf(outcome) !== null || forms.length === 0) return [arrival(null, await bytesPrint(report.file))];
  return forms.map(({ template, fingerprint }) => arrival(template, fingerprint));
}

/** Of what cannot be read it is that of nothing. */
async function bytesPrint(file: string): Promise<string> {
  const found = await stat(file).catch(() => null);
  const isSmall = found !== null && found.isFile() && found.size <= MAX_FILE_BYTES;
  const bytes = isSmall ? await readFile(file).catch(() => "") : "";
  return createHash("sha256").update(bytes).digest("hex");
}
