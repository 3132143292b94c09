import {
  checksFor,
  compile,
  draw,
  loadTemplate,
  recognise,
  titleFilling,
  type Drawing,
  type Layout,
  type Place,
  type SheetChecks,
  type SheetFault,
  type Workbook,
} from "../../../src/core";
import { createExcelWorkbook } from "../../../src/sheets/excel";
import { ALERT_TITLE, formWords } from "../../../src/text/form";
import tinh from "../../../templates/bnv-6459-2020/tinh.json";
import { createExcel, type Excel as EmulatedExcel, type ExcelOptions } from "../index";

/** What the tests of the adapter find in the page. */
export interface AdapterPage {
  readonly excel: EmulatedExcel;
  readonly workbook: Workbook;
  /** The drawing of the province form. */
  readonly form: Drawing;
  /** A drawing of a few texts, one below the other, with the number format `format`. */
  small(texts: readonly string[], format?: string, name?: string): Drawing;
  /**
   * The lines of the form as another office typed them: a column more, a few rows less, a row of its own.
   */
  foreign(): readonly (readonly string[])[];
  /** Where the province form is in the workbook right now. */
  layout(): Promise<Layout>;
  /** What is to be attached to it there. */
  checks(): Promise<readonly SheetChecks[]>;
  /** The workbook as saved, but for the count of ids given out. */
  saved(): string;
  /** The code of the fault a promise rejects with, and "done" when it does not. */
  outcome(promise: Promise<unknown>): Promise<string>;
  readonly bells: { rung: number; readonly selected: Place[] };
}

const template = loadTemplate(tinh, "tinh.json");

function province(): Drawing {
  const period = template.file.periods.find(({ id }) => id === "nam");
  if (!period) throw new Error("the form has no yearly period");
  const [drawing] = draw(template, titleFilling({ office: "UBND tỉnh Bình Định", period, year: 2021 }), formWords);
  if (!drawing) throw new Error("the form has no appendix");
  return drawing;
}

function small(texts: readonly string[], format = "General", name = "Nhỏ"): Drawing {
  const area = { row: 0, column: 0, rows: texts.length, columns: 1 };
  return {
    name,
    font: { name: "Times New Roman", size: 12 },
    rows: texts.length,
    columns: 1,
    columnWidths: [20],
    rowHeights: texts.map(() => 15),
    texts: texts.map((text, row) => ({ row, column: 0, text })),
    styles: [{ area, style: { format } }],
    merges: [],
    validations: [],
    marks: [],
    freezeRows: 0,
    start: { row: 0, column: 0 },
    page: {
      orientation: "portrait",
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      titleRows: null,
      printArea: area,
    },
  };
}

/** Rows of the drawing that the other office has not. */
const LEFT_OUT = [30, 31, 60];

function foreign(form: Drawing): readonly (readonly string[])[] {
  const lines = Array.from({ length: form.rows }, () => Array<string>(form.columns).fill(""));
  for (const { row, column, text } of form.texts) lines[row]![column] = text.replace(/\s+/g, " ");
  const header = form.freezeRows - 1;
  const kept = lines.flatMap(([stt = "", label = "", unit = "", ...others], row) => {
    if (LEFT_OUT.includes(row)) return [];
    const supplier = row === header ? "Cơ quan chủ trì" : row > header ? "Sở Nội vụ" : "";
    return [[stt, label, supplier, unit, ...others]];
  });
  kept.splice(header + 5, 0, ["", "Số lượt kiểm tra đột xuất của tỉnh", "", "Lượt", "", ""]);
  return kept;
}

async function layout(workbook: Workbook): Promise<Layout> {
  const [found] = recognise(await workbook.read(), [template]);
  if (!found) throw new Error("the form is not in the workbook");
  return found;
}

async function checks(workbook: Workbook): Promise<readonly SheetChecks[]> {
  const names = new Map((await workbook.read()).sheets.map(({ id, name }) => [id, name]));
  return checksFor(await layout(workbook), compile(template), names, formWords);
}

function saved(excel: EmulatedExcel): string {
  const { made, ...file } = excel.save();
  void made;
  return JSON.stringify(file);
}

const outcome = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "done",
    (fault: SheetFault) => (fault.name === "SheetFault" ? fault.code : `not a fault: ${String(fault)}`),
  );

function loadScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src} did not load`));
    script.src = src;
    document.head.append(script);
  });
}

/** Opens an emulated Excel, loads the real Office.js on top of it, and the adapter on top of that. */
async function openPage(options: Omit<ExcelOptions, "engine">): Promise<void> {
  const engine = await (await fetch("/wasm_bg.wasm")).arrayBuffer();
  const excel = createExcel({ engine, ...options });
  excel.install(window as never);
  await loadScript("/office/office.js");
  await Office.onReady();
  const workbook = createExcelWorkbook(ALERT_TITLE);
  const form = province();
  const page: AdapterPage = {
    excel,
    workbook,
    form,
    small,
    foreign: () => foreign(form),
    layout: () => layout(workbook),
    checks: () => checks(workbook),
    saved: () => saved(excel),
    outcome,
    bells: { rung: 0, selected: [] },
  };
  Object.assign(globalThis, { page });
}

Object.assign(globalThis, { openPage });
