import type { Workbook } from "../../core";
import { attachChecks, attachedSheets, detachChecks } from "./attach";
import { asking, within } from "./faults";
import { insertSheets } from "./insert";
import { createReader } from "./read";
import { keepTexts } from "./sheet-texts";
import { createBells } from "./watch";
import { goTo, writeCells } from "./write";

/** A read without an answer for so long (milliseconds) is given up. */
const READ_TIME = 30_000;

/**
 * The open workbook in Excel, through Office.js (ExcelApi 1.9). `alertTitle` is the title that the alerts of our
 * validations have and nobody else's: by it they are known again.
 */
export function createExcelWorkbook(alertTitle: string): Workbook {
  const read = createReader();
  const bells = createBells();
  return {
    read: () => asking(() => within(READ_TIME, read())),
    insert: (drawings, beside) => asking(() => bells.muted(() => insertSheets(drawings, beside))),
    attach: (checks) => asking(() => bells.muted(() => attachChecks(checks, alertTitle))),
    detach: (sheets) => asking(() => bells.muted(() => detachChecks(sheets, alertTitle))),
    attached: (sheets) => asking(() => within(READ_TIME, attachedSheets(sheets, alertTitle))),
    write: (edits) => asking(() => bells.muted(() => writeCells(edits))),
    keep: (texts) => asking(() => bells.muted(() => keepTexts(texts))),
    goTo: (place) => asking(() => goTo(place)),
    watch: (bell, selected) => asking(() => bells.watch(bell, selected)),
  };
}
