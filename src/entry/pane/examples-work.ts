import type { Filled, ReadExamples } from "../../session/contract/make-form";
import type { CollectedFile } from "../../session/contract/merge";
import { chosenFileFault } from "../../text/chosen-file";
import { faultless } from "./chosen-files";
import { snapshotIn } from "./file-report";

interface Hearing {
  readonly heard: (done: number) => void;
  readonly calledOff: () => boolean;
}

/** Reads files one after the other, a pause after each so that the pane stays answering; null once called off. */
export async function examplesIn(
  files: readonly CollectedFile[],
  { heard, calledOff }: Hearing,
): Promise<ReadExamples | null> {
  const reports: Filled[] = [];
  const unread: string[] = [];
  for (const [at, file] of files.entries()) {
    if (calledOff()) return null;
    const found = await faultless(file, async (bytes) => ({ read: await snapshotIn(bytes, file.name) }));
    if ("read" in found) reports.push({ name: file.name, snapshot: found.read });
    else unread.push(chosenFileFault(file.name, found.fault));
    heard(at + 1);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { reports, unread };
}
