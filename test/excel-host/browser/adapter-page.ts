import {
  draw,
  loadTemplate,
  titleFilling,
  type Drawing,
  type Place,
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
  /** The code of the fault a promise rejects with, and "done" when it does not. */
  outcome(promise: Promise<unknown>): Promise<string>;
  readonly bells: { rung: number; readonly selected: Place[] };
}

function province(): Drawing {
  const template = loadTemplate(tinh, "tinh.json");
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
  const page: AdapterPage = {
    excel,
    workbook: createExcelWorkbook(ALERT_TITLE),
    form: province(),
    small,
    outcome,
    bells: { rung: 0, selected: [] },
  };
  Object.assign(globalThis, { page });
}

Object.assign(globalThis, { openPage });
