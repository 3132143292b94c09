import type { Stayed, Workbook, Written } from "../../core";
import { attachChecks, attachedSheets, detachChecks } from "./attach";
import { asking, within } from "./faults";
import { insertSheets } from "./insert";
import { createReader } from "./read";
import { keepTexts } from "./sheet-texts";
import { takeBackOne } from "./take-back";
import { createBells } from "./watch";
import { goTo, writeCells } from "./write";

/** A read without an answer for so long (milliseconds) is given up. */
const READ_TIME = 30_000;

/**
 * The open workbook in Excel, through Office.js (ExcelApi 1.9). `alertTitle` is the title that the alerts of our
 * validations have and nobody else's: by it they are known again.
 */
export function createExcelWorkbook(alertTitle: string): Workbook {
  const reader = createReader();
  const bells = createBells();
  const writing = <T>(work: () => Promise<T>) => asking(() => bells.muted(work));
  return {
    read: (options) =>
      asking(async () => {
        const snapshot = await within(READ_TIME, reader.read(options));
        bells.heard();
        return snapshot;
      }),
    insert: (drawings, beside) =>
      writing(async () => {
        const inserted = await insertSheets(drawings, beside, reader.names());
        reader.expect(inserted.sheets);
        return inserted;
      }),
    attach: (checks) => writing(() => attachChecks(checks, alertTitle)),
    detach: (sheets) =>
      writing(async () => {
        const detached = await detachChecks(sheets, alertTitle);
        reader.forgetTexts();
        return detached;
      }),
    attached: (sheets) => asking(() => within(READ_TIME, attachedSheets(sheets, alertTitle))),
    write: (edits) => writing(() => writeCells(edits, reader.formatAt)),
    keep: (texts) =>
      writing(async () => {
        const written = await keepTexts(texts, reader.textOf);
        reader.kept(texts);
        return written;
      }),
    takeBack: (written) =>
      writing(async () => {
        const stayed = await takeBack(written, alertTitle);
        reader.forgetTexts();
        return stayed;
      }),
    goTo: (place) => asking(() => goTo(place)),
    watch: (bell, selected) => asking(() => bells.watch(bell, selected)),
  };
}

async function takeBack(written: readonly Written[], alertTitle: string): Promise<readonly Stayed[]> {
  const stayed: Stayed[] = [];
  const cells = written.filter(({ kind }) => kind === "cells");
  const others = written.filter(({ kind }) => kind !== "cells");
  for (const one of [...cells, ...others.reverse()]) {
    // What is kept about a cell that stays as it is stays with it.
    if (one.kind === "texts" && stayed.some(({ kind }) => kind === "cell")) continue;
    stayed.push(...(await takeBackOne(one, alertTitle)));
  }
  return stayed;
}
