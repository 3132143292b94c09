import { readFile } from "node:fs/promises";
import type { BesideChoice } from "../../report/beside";
import { plainRequest, checkReport } from "../../report/checked-report";
import type { PreviousChoice } from "../../report/previous-beside";
import { knownForms } from "../../report/report-verdict";
import { textChoice } from "../../report/text-beside";
import { FileFault } from "../../sheets/archive";
import { readReportText } from "../../sheets/docx";
import { CallFault } from "./call-fault";
import type { Expected } from "./check-file";
import { readWorkbookFile } from "./read-file";
import { allTemplates } from "./templates";

/** Reads the files the call lays beside its reports. Throws CallFault. */
export async function readBeside({
  previous,
  text,
  isTextShared,
  forms,
}: Pick<Expected, "previous" | "text" | "isTextShared" | "forms">): Promise<BesideChoice> {
  return {
    previous: await Promise.all((previous ?? []).map((file) => readPrevious(file, forms))),
    text: text === undefined ? null : textChoice(await readText(text), text, await allTemplates(forms), isTextShared),
  };
}

async function readPrevious(file: string, forms: readonly string[] | undefined): Promise<PreviousChoice> {
  const snapshot = await readWorkbookFile(file);
  if ("fault" in snapshot) throw new CallFault("badPrevious", file);
  const templates = await allTemplates(forms);
  const reports = knownForms(checkReport(snapshot, plainRequest(templates), null));
  if (reports.length === 0) throw new CallFault("badPrevious", file);
  return { kind: "file", id: file, name: file, reports };
}

async function readText(file: string): Promise<string> {
  try {
    return readReportText(await readFile(file), file);
  } catch (error) {
    const isOfTheFile =
      error instanceof FileFault || (typeof error === "object" && error !== null && "syscall" in error);
    throw isOfTheFile ? new CallFault("badText", file) : error;
  }
}
