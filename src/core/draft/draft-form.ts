import { prepare, type Forms } from "../recognise/forms";
import type { Layout } from "../recognise/layout";
import { outlineOf } from "../propose/outline";
import { Ids, slugOf } from "../slug";
import type { SheetSnapshot, Snapshot } from "../sheet";
import type { Appendix, Column, PeriodId, Row, RuleData, Table, TemplateFile, UnitType } from "../template/schema";
import type { Template } from "../template/template";
import { readAbout } from "../titles/read-about";
import { recogniseUnknown } from "../unknown/recognise-unknown";
import { knownId } from "./known-rows";
import { isMatrix, matrixRulesOf } from "./matrix-rules";
import { nameIn, titleLinesOf } from "./title-lines";
import { unitTypesOf } from "./unit-types";
import { usualPeriods } from "./usual-periods";

/** What the sheet does not say of the form that is made from it. */
export interface DraftHead {
  readonly periodNames: Readonly<Record<PeriodId, string>>;
  /** Who reports. Default: as the office in the title lines tells. */
  readonly unitType?: UnitType;
  /** Stands for the office where no line names one. */
  readonly issuer: string;
}

const WIDTHS: Readonly<Record<Column["role"], number>> = {
  stt: 9,
  label: 44,
  unit: 16,
  value: 12,
  note: 16,
  supplier: 18,
};
/** Columns of a wide table must stand beside each other on one page. */
const [NARROW, MOST_UPRIGHT] = [10, 6];
const LONGEST_NAME = 100;
const LONGEST_SHEET_NAME = 31;
/** In force since then where no line names a year: two levels of local government. */
const SINCE = "2025-07-01";

/**
 * A form like the tables of a workbook: every sheet with a table an appendix; null where there is none. Its only rules are
 * those that are drawn between the cells of its matrices, for somebody to take or leave.
 * Its figures may still be anything their units allow (see `settled`).
 */
export function draftForm(snapshot: Snapshot, known: readonly Template[], head: DraftHead): TemplateFile | null {
  const layouts = recogniseUnknown(snapshot, known, []);
  const [first] = layouts;
  if (first === undefined) return null;
  const forms = prepare(known);
  const periods = usualPeriods(head.periodNames);
  const ids = { rows: new Ids(), appendices: new Ids(), tables: new Ids() };
  const captions = layouts.flatMap((layout) => captionsOf(layout));
  const about = readAbout(captions, periods);
  const office = about.office?.value ?? null;
  const rules: RuleData[] = [];
  const appendices = layouts.map((layout): Appendix => {
    const [drawn] = layout.template.file.appendices;
    const sheet = sheetOf(snapshot, layout);
    const tables = (drawn?.tables ?? []).map((table) => tableOf(table, forms, ids));
    rules.push(...matrixRulesOf(layout.template.file, tables));
    const widest = Math.max(...tables.map(({ columns }) => columns.length));
    return {
      id: ids.appendices.of(slugOf(sheet.name)),
      sheetName: sheet.name.normalize("NFC").slice(0, LONGEST_SHEET_NAME),
      orientation: widest > MOST_UPRIGHT ? "landscape" : "portrait",
      title: titleLinesOf(
        captionsOf(layout).map(({ text }) => text),
        { office },
        periods,
      ),
      tables,
    };
  });
  const title = nameIn(appendices[0]!.title);
  const name = (title ?? appendices[0]!.sheetName).slice(0, LONGEST_NAME).trim();
  return {
    id: draftId(name),
    version: 1,
    name,
    regulation: { issuer: office?.normalize("NFC") || head.issuer, title: name },
    unitTypes: head.unitType ? [head.unitType] : [...unitTypesOf(office)],
    validFrom: about.year ? `${about.year.value}-01-01` : SINCE,
    periods,
    appendices,
    rules,
  };
}

/** What a form of this name is called by the program. */
export function draftId(name: string): string {
  return `bieu-mau-rieng/${slugOf(name).replace(/\./g, "-")}`;
}

function captionsOf({ captions }: Layout) {
  return [...captions.values()].flat().map(({ text, place }) => ({ text, place }));
}

function sheetOf({ sheets }: Snapshot, { appendices }: Layout): SheetSnapshot {
  return sheets.find(({ id }) => id === appendices[0]!.sheet)!;
}

function tableOf(table: Table, forms: Forms, ids: { readonly rows: Ids; readonly tables: Ids }): Table {
  const outline = outlineOf(table.rows);
  const own: string[] = [];
  const rows = table.rows.map((row, at): Row => {
    const { stt, label, unit } = row;
    const isHeading = unit === "" && outline.some(({ parent }) => parent === at);
    const measure = isHeading ? undefined : row.measure;
    const { whole, parent } = outline[at]!;
    const known = knownId(row, forms);
    const name = whole === null ? slugOf(label) : `${own[whole]!}.${slugOf(label)}`;
    const id = known !== null && !ids.rows.has(known) ? ids.rows.of(known) : ids.rows.of(name);
    own.push(id);
    return {
      id,
      stt: stt.normalize("NFC"),
      label: label.normalize("NFC"),
      unit: unit.normalize("NFC"),
      ...(measure === undefined ? {} : { measure }),
      ...(parent === null ? {} : { parent: own[parent]! }),
    };
  });
  const wide = table.columns.length > MOST_UPRIGHT;
  const columns = table.columns.map((column) => ({
    ...column,
    path: column.path.map((text) => text.normalize("NFC")),
    width: wide && column.role === "value" ? NARROW : WIDTHS[column.role],
  }));
  return { ...table, id: ids.tables.of("bang"), columns, rows, required: !isMatrix(table) };
}
