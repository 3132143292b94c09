import { choose, kindsOf, listedOffices, merge, type Drawing, type OfficeReport, type Template } from "../../core";
import type { Collected, MergePreview, CollectedFile, MergeRequest } from "../../session/contract/merge";
import type { ReceivedFile } from "../../report/received-file";
import { fileFaults } from "../../text/file-faults";
import { collectFrom } from "../collect";
import { drawConsolidated, judgedMerged } from "../consolidated";
import { judgedFile, reportFileOf } from "../report-file";
import { faultless } from "./chosen-files";
import { receivedFile } from "./received-file";

/** Of a form that nothing is filled in, so that it is not recognised. */
const NOTHING_FOUND = { errors: 0, warnings: 0 };

interface Hearing {
  /** How many files are done. */
  readonly heard: (done: number) => void;
  readonly calledOff: () => boolean;
}

/** Reads files one after the other, a pause after each so that the pane stays answering; null once called off. */
export async function collectFiles(
  files: readonly CollectedFile[],
  templates: readonly Template[],
  { heard, calledOff }: Hearing,
): Promise<Collected | null> {
  const reports: OfficeReport[] = [];
  const received: ReceivedFile[] = [];
  const unread: { file: string; because: string }[] = [];
  for (const [at, file] of files.entries()) {
    if (calledOff()) return null;
    const name = file.webkitRelativePath === "" ? file.name : file.webkitRelativePath;
    const answer = await faultless(file, async (bytes) => ({ read: await reportFileOf(bytes, file.name) }));
    const nothing = { previous: [], text: null };
    const checked =
      "fault" in answer ? answer : await judgedFile(answer.read, templates, {}, nothing, async () => templates);
    const found = "fault" in checked ? checked.fault : collectFrom(name, checked);
    received.push(await receivedFile(name, found === "consolidated" ? { fault: found } : checked, file.lastModified));
    if (typeof found !== "string") reports.push(...found);
    else unread.push({ file: name, because: fileFaults[found] });
    heard(at + 1);
    await new Promise((resolve) => setTimeout(resolve));
  }
  const forms = templates.map(({ file: { id, name } }) => ({ id, name }));
  return { reports, unread, received, kinds: kindsOf(reports), forms };
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
