import { wordTableAt, type SheetSnapshot, type Snapshot, type Template } from "../core";
import type { Asked } from "../report/asked";
import { layBeside, type BesideChoice } from "../report/beside";
import { checkReport, plainRequest, type CheckedReport } from "../report/checked-report";
import { textChoice } from "../report/text-beside";
import { fileKind } from "../sheets/archive";
import { readWord, type WordDocument } from "../sheets/docx";
import { readSnapshot } from "../sheets/xlsx";
import { wordTableName } from "../text/word-places";

/** A report as a file holds it. */
export interface ReportFile {
  readonly snapshot: Snapshot;
  /** Of a Word document: the document, whose text is the report's own. */
  readonly document: WordDocument | null;
}

/** A workbook, or a Word document with every table under the name its reader gives it. Throws FileFault. */
export async function reportFileOf(bytes: Uint8Array, name: string): Promise<ReportFile> {
  if (fileKind(bytes) !== "word") return { snapshot: await readSnapshot(bytes), document: null };
  const document = readWord(bytes, name);
  return { snapshot: named(document.snapshot), document };
}

/** Judged on the templates with what is laid beside it; a Word document without another text is its own. `all`: the forms whose words its text may use. */
export async function judgedFile(
  { snapshot, document }: ReportFile,
  templates: readonly Template[],
  asked: Asked,
  beside: BesideChoice,
  all: () => Promise<readonly Template[]>,
): Promise<CheckedReport> {
  const request = { ...plainRequest(templates, asked), lay: () => layBeside(beside) };
  const report = checkReport(snapshot, request, null);
  if (document === null || beside.text !== null || report.forms.size === 0) return report;
  const text = textChoice(document.textWithout(rowsOfForms(report)), null, await all());
  const own = layBeside({ ...beside, text });
  return checkReport(snapshot, { ...request, lay: () => own }, report);
}

/** Rows of the sheet that hold something of a form. */
function rowsOfForms({ forms }: CheckedReport): ReadonlySet<number> {
  const places = [...forms.values()].flatMap(({ layout }) => [...layout.cells.values(), ...layout.notes.values()]);
  return new Set(places.map(({ row }) => row));
}

function named({ sheets, ...rest }: Snapshot): Snapshot {
  return { ...rest, sheets: sheets.map((sheet) => (sheet.word ? withNames(sheet, sheet.word.tables) : sheet)) };
}

function withNames(sheet: SheetSnapshot, tables: NonNullable<SheetSnapshot["word"]>["tables"]): SheetSnapshot {
  const nameOf = (row: number) => {
    const table = wordTableAt(sheet, row);
    return table === null ? sheet.name : wordTableName(table);
  };
  return { ...sheet, word: { tables: tables.map((table) => ({ ...table, name: nameOf(table.row) })) } };
}
