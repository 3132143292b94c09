import { exportReport, type Drawing, type ExportedReport } from "../../core";
import type { CheckedReport } from "../../report/checked-report";
import { fingerprintOf } from "../../report/fingerprint";
import { knownForms } from "../../report/report-verdict";
import { notCarried, notExported } from "../../text/cli";
import { figuresFile } from "../figures-file";
import { drawFilled, wordFile } from "../word-form";
import type { Call } from "./call";
import type { Output } from "./run";
import { saveFile } from "./save-file";

/** What is made of reports, one after the other. */
export interface Exported {
  add(report: CheckedReport, file: string): Promise<void>;
  /** Writes it all. False where there is nothing. */
  end(): Promise<boolean>;
}

type FiguresCall = Extract<Call, { command: "export"; format: "json" | "csv" }>;

/** A list of figures, printed where no file is named. */
export function exportedFigures({ format, out, separator }: FiguresCall, output: Output): Exported {
  const reports: ExportedReport[] = [];
  return {
    async add(report, file) {
      if (report.unread.length > 0) output.err(notExported(file, report.unread.length));
      for (const form of knownForms(report)) reports.push(exportReport(form, await fingerprintOf(form), file));
    },
    async end() {
      const text = figuresFile(reports, format, separator);
      if (out === undefined) await output.out(text.replaceAll("\r\n", "\n").trimEnd());
      else await saveFile(out, new TextEncoder().encode(text));
      return reports.length > 0;
    },
  };
}

/** A Word document of whole appendices. Figures that have no place in them are told. */
export function exportedWord(out: string, { err }: Output): Exported {
  const drawings: Drawing[] = [];
  return {
    async add(report, file) {
      drawings.push(...knownForms(report).flatMap(drawFilled));
      if (report.unread.length > 0) err(notCarried(file, report.unread.length));
    },
    async end() {
      if (drawings.length > 0) await saveFile(out, wordFile(drawings));
      return drawings.length > 0;
    },
  };
}
