import {
  choose,
  kindsOf,
  listedOffices,
  merge,
  type Drawing,
  type OfficeReport,
  type Snapshot,
  type Template,
} from "../../core";
import type { Collected, MergePreview, MergeRequest, ReportFile } from "../../session/contract/merge";
import { FileFault, MAX_FILE_BYTES } from "../../sheets/archive";
import { fileFaults } from "../../text/file-faults";
import { collectFrom } from "../collect";
import { drawConsolidated, judgedMerged } from "../consolidated";
import { snapshotIn } from "./file-report";

/** Of a form that nothing is filled in, so that it is not recognised. */
const NOTHING_FOUND = { errors: 0, warnings: 0 };

interface Hearing {
  /** How many files are done. */
  readonly heard: (done: number) => void;
  readonly calledOff: () => boolean;
}

/** Reads files one after the other, a pause after each so that the pane stays answering; null once called off. */
export async function collectFiles(
  files: readonly ReportFile[],
  templates: readonly Template[],
  { heard, calledOff }: Hearing,
): Promise<Collected | null> {
  const reports: OfficeReport[] = [];
  const unread: { file: string; because: string }[] = [];
  for (const [at, file] of files.entries()) {
    if (calledOff()) return null;
    const name = file.webkitRelativePath === "" ? file.name : file.webkitRelativePath;
    const snapshot = await snapshotOf(file);
    const found = typeof snapshot === "string" ? snapshot : collectFrom(name, snapshot, templates);
    if (typeof found !== "string") reports.push(...found);
    else unread.push({ file: name, because: fileFaults[found] });
    heard(at + 1);
    await new Promise((resolve) => setTimeout(resolve));
  }
  const forms = templates.map(({ file: { id, name } }) => ({ id, name }));
  return { reports, unread, kinds: kindsOf(reports), forms };
}

export function previewOf(
  { reports, unread }: Collected,
  { template, from, period, offices, office }: MergeRequest,
  templates: readonly Template[],
): MergePreview | null {
  const [target, source] = [template, from].map((id) => templates.find(({ file }) => file.id === id));
  if (!target || !source || !target.file.periods.some(({ id }) => id === period.id)) return null;
  const list = listedOffices(offices.map((line) => line.split("\t")));
  const chosen = choose(reports, { template: from, period, offices: list, unread: unread.map(({ file }) => file) });
  const merged = merge(target, source, chosen.counted);
  const { errors, warnings } = judgedMerged({ merged, period, office })?.counts ?? NOTHING_FOUND;
  return { chosen, merged, errors, warnings };
}

export function drawingsOf(
  collected: Collected,
  request: MergeRequest,
  templates: readonly Template[],
): readonly Drawing[] | null {
  const preview = previewOf(collected, request, templates);
  if (preview === null) return null;
  const { period, office } = request;
  const nameOf = (id: string) => collected.forms.find((form) => form.id === id)?.name ?? id;
  return drawConsolidated({ ...preview, unread: collected.unread, period, office, nameOf });
}

/** What is wrong with the file is an answer; only a defect of our own is thrown. */
async function snapshotOf(file: ReportFile): Promise<Snapshot | keyof typeof fileFaults> {
  if (file.size > MAX_FILE_BYTES) return "tooLarge";
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return "missing";
  try {
    return await snapshotIn(new Uint8Array(bytes), file.name);
  } catch (error) {
    if (error instanceof FileFault) return error.code;
    throw error;
  }
}
