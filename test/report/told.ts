import { readFileSync, writeFileSync } from "node:fs";
import { openXlsx } from "hucre/xlsx";
import { address, type Template } from "../../src/core";
import type { CheckedForm } from "../../src/report/checked-form";
import { layBeside, type BesideChoice } from "../../src/report/beside";
import type { Verdict } from "../../src/report/verdict";
import type { FileReport } from "../../src/entry/cli/report";
import { createSession, type Session } from "../../src/session/session";
import { readSnapshot } from "../../src/sheets/xlsx";
import { cli } from "../entry/cli/run-cli";
import type { ReportFile } from "./report-files";

/** What a path tells of a report; the same for all of them. */
export interface Told {
  readonly verdict: Verdict["verdict"];
  /** In the order they are told. */
  readonly reasons: readonly string[];
  /** Errors first, then as in the form: with the cells of each, as "Phụ lục 2!D5". */
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: "error" | "warning";
    readonly explained: boolean;
    readonly cells: readonly string[];
  }[];
}

export interface InPane {
  readonly session: Session;
  readonly form: CheckedForm;
  readonly result: Verdict;
  readonly told: Told;
}

/** The report in a pane, and what its submit check answers. */
export function inPane({ snapshot }: ReportFile, templates: readonly Template[], beside?: BesideChoice): InPane {
  const session = createSession({ templates: () => templates, now: () => Date.now() });
  session.take(snapshot);
  const { id } = session.state().forms[0]!;
  if (beside) session.lay(id, layBeside(beside));
  session.submit(id);
  const form = session.state().forms[0]!;
  const { result } = session.state().submit!;
  return { session, form, result, told: toldBy(form, result) };
}

export function toldBy({ findings }: CheckedForm, { verdict, reasons }: Verdict): Told {
  return {
    verdict,
    reasons: reasons.map(({ code }) => code),
    findings: findings.map(({ finding: { rule, severity }, explained, cells }) => ({
      rule,
      severity,
      explained,
      cells: cells.map(({ sheetName, address }) => `${sheetName}!${address}`),
    })),
  };
}

export async function checkedFile(path: string, ...more: string[]): Promise<FileReport> {
  const { out } = await cli("check", path, "--format", "json", ...more);
  return (JSON.parse(out) as FileReport[])[0]!;
}

export function toldByFile({ verdict, reasons, findings }: FileReport): Told {
  return {
    verdict,
    reasons: reasons.map(({ code }) => code),
    findings: findings.map(({ rule, severity, explained, cells }) => ({
      rule,
      severity,
      explained,
      cells: cells.map(({ sheet, address }) => `${sheet}!${address}`),
    })),
  };
}

/** Cells with a note in a marked copy. */
export async function markedCells(path: string): Promise<ReadonlySet<string>> {
  const { sheets } = await openXlsx(readFileSync(path));
  return new Set(
    sheets.flatMap(({ name, cells }) =>
      [...(cells ?? [])].flatMap(([key, { comment }]) => {
        const [row = 0, column = 0] = key.split(",").map(Number);
        return comment ? [`${name}!${address(row, column)}`] : [];
      }),
    ),
  );
}

/** The lines of a written sheet as read again. */
export async function textsOf(path: string): Promise<readonly (readonly string[])[]> {
  const [sheet] = (await readSnapshot(readFileSync(path))).sheets;
  return sheet!.texts;
}

export function save(path: string, { bytes }: ReportFile): string {
  writeFileSync(path, bytes);
  return path;
}
