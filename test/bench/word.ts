import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { draw, recognise, titleFilling } from "../../src/core";
import { checkedReportOf } from "../../src/entry/cli/check-file";
import { allTemplates } from "../../src/entry/cli/templates";
import { readWord } from "../../src/sheets/docx";
import { words } from "../core/layout/forms";
import { documentOf, tbl, tr, typedBody } from "../support/word-documents";

/** A report of about 200 pages with 30 tables of its own and an appendix behind them, as Word saves it: every run with its fonts. */
export async function bench(print: (line: string) => void): Promise<void> {
  const templates = await allTemplates();
  const template = templates.find(({ file }) => file.id === "ninh-thuan-2022/huyen")!;
  const filling = titleFilling({ office: "UBND huyện A", period: template.file.periods[0]!, year: 2024 });
  const plain = { merged: true, splitAfter: 0, headerAgain: false, wrapAfter: 0, noteSecond: false, tracked: false };
  const appendix = typedBody(draw(template, filling, words), plain);
  const chapter = paragraph(SENTENCE.repeat(4)).repeat(50) + tbl(...Array.from({ length: 25 }, () => tr(...CELLS)));
  const bytes = documentOf(chapter.repeat(30) + appendix);
  const folder = mkdtempSync(join(tmpdir(), "cchc-bench-"));
  const file = join(folder, "report.docx");
  writeFileSync(file, bytes);
  const times: { read: number; recognised: number; checked: number; rows: number }[] = [];
  for (let run = 0; run < 7; run += 1) {
    const start = performance.now();
    const { snapshot } = readWord(bytes);
    const read = performance.now() - start;
    const [layout] = recognise(snapshot, templates);
    const recognised = performance.now() - start;
    const rows = layout?.appendices.reduce((sum, { matchedRows }) => sum + matchedRows, 0) ?? 0;
    const again = performance.now();
    await checkedReportOf(file, {});
    times.push({ read, recognised, checked: performance.now() - again, rows });
  }
  rmSync(folder, { recursive: true });
  const median = (pick: (time: (typeof times)[number]) => number) =>
    times
      .map(pick)
      .sort((a, b) => a - b)
      [Math.floor(times.length / 2)]!.toFixed(0);
  print(`1,500 paragraphs, 30 tables and an appendix of 7: ${(bytes.length / 1e3).toFixed(0)} kB packed`);
  print(`read in ${median(({ read }) => read)} ms, with recognition ${median(({ recognised }) => recognised)} ms`);
  print(`checked whole, its text beside its appendix: ${median(({ checked }) => checked)} ms (medians of 7)`);
  print(`${times.at(-1)?.rows} rows of the appendix placed`);
}

const SENTENCE = "Ủy ban nhân dân huyện đã ban hành Kế hoạch số 36/KH-UBND ngày 23/01/2024 về cải cách hành chính. ";
const LOOK = `<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>`;

function paragraph(words: string): string {
  return `<w:p w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD"><w:pPr><w:spacing w:before="120" w:after="120"/><w:jc w:val="both"/></w:pPr><w:r w:rsidRPr="00AB12CD">${LOOK}<w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}

const CELLS = ["12", "Số hồ sơ đã giải quyết", "1.289", "1.290", "99,9", ""].map(
  (words) => `<w:tc><w:tcPr><w:tcW w:w="1728" w:type="dxa"/></w:tcPr>${paragraph(words)}</w:tc>`,
);
