import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { FileReport } from "../../../src/entry/cli/report";
import { templateEntries, templateNamed } from "../../../src/entry/cli/templates";
import { convert, describeWithLibreOffice, pageTexts } from "../../support/libreoffice";
import { filledDrawings } from "../../support/filled-report";
import { writeDrawings } from "../../../src/sheets/xlsx";
import { cli, ownFolder } from "./run-cli";

const ID = "ninh-thuan-2022/huyen";
const { at } = ownFolder();
const ABOUT = ["--period", "nam", "--year", "2024", "--office", "UBND huyện A"];

async function checked(file: string): Promise<FileReport> {
  const [report] = JSON.parse((await cli("check", file, "--format", "json")).out) as FileReport[];
  return report!;
}

/** A filled form in Excel, with a figure the form does not ask for. */
async function filledWorkbook(): Promise<string> {
  const figures = { "chi-dao.van-ban": 1289, "khao-sat.phieu": "446/491", "vbqppl.ban-hanh": 2 };
  const drawings = await filledDrawings(await templateNamed(ID), {
    figures,
    notes: { "khao-sat.phieu": "Đã thu 446 phiếu" },
    period: 3,
    year: 2024,
  });
  const [first, ...rest] = drawings;
  const more = [
    { row: first!.rows, column: 1, text: "Số cuộc họp giao ban" },
    { row: first!.rows, column: 3, text: "12" },
  ];
  const longer = { ...first!, rows: first!.rows + 1, rowHeights: [...first!.rowHeights, 15] };
  const file = at("filled.xlsx");
  writeFileSync(file, await writeDrawings([{ ...longer, texts: [...longer.texts, ...more] }, ...rest]));
  return file;
}

describe("new --out X.docx", () => {
  it.each(templateEntries.map(({ id }) => id))("%s is that form, blank, of that office and period", async (id) => {
    const { code } = await cli("new", id, "--out", at("new.docx"), ...ABOUT, "--force");
    const { template, office, period, year, findings, summary } = await checked(at("new.docx"));
    expect({ code, template, office, period, year, findings, read: summary.cellsRead }).toEqual({
      code: 0,
      template: id,
      office: "UBND huyện A",
      period: "nam",
      year: 2024,
      findings: [],
      read: 0,
    });
  });
});

describe("export --format docx", () => {
  it("is the filled form, with what is wrong in it; figures without a place are told", async () => {
    const file = await filledWorkbook();
    const { code, err } = await cli("export", file, "--format", "docx", "--out", at("out.docx"));
    expect([code, err]).toEqual([0, [expect.stringContaining("1 số không có chỗ trong biểu mẫu")]]);
    const [before, after] = [await checked(file), await checked(at("out.docx"))];
    expect(after.template).toBe(before.template);
    expect(after.findings.map(({ rule }) => rule)).toEqual(before.findings.map(({ rule }) => rule));
    expect(after.findings.length).toBeGreaterThan(0);
    expect(after.summary.cellsRead).toBe(before.summary.cellsRead);
    expect(after.unreadFigures).toBe(0);
  });

  it("is the same document again when the document is exported", async () => {
    await cli("export", await filledWorkbook(), "--format", "docx", "--out", at("once.docx"));
    const { code, err } = await cli("export", at("once.docx"), "--format", "docx", "--out", at("twice.docx"));
    expect([code, err]).toEqual([0, []]);
    expect(readFileSync(at("twice.docx")).equals(readFileSync(at("once.docx")))).toBe(true);
  });

  it.each([
    [["--format", "docx"]],
    [["--format", "docx", "--out", "a.xlsx"]],
    [["--out", "a.docx"]],
    [["--format", "csv", "--out", "a.docx"]],
  ])("%j is no call", async (options) => {
    const { code, err } = await cli("export", "a.xlsx", ...options);
    expect([code, err]).toEqual([2, [expect.stringContaining("--format docx và --out TỆP.docx")]]);
  });

  it("writes nothing where there is no form", async () => {
    writeFileSync(at("a.csv"), "a,b");
    const { code } = await cli("export", at("a.csv"), "--format", "docx", "--out", at("none.docx"));
    expect([code, existsSync(at("none.docx"))]).toEqual([2, false]);
  });
});

describeWithLibreOffice("a form as a Word document, printed", () => {
  it("repeats its header on every page and numbers the pages from the second", async () => {
    await cli("new", "bnv-6459-2020/tinh", "--out", at("print.docx"), ...ABOUT);
    const pages = pageTexts(convert(readFileSync(at("print.docx")), "pdf", "docx"));
    if (!pages) return void process.stderr.write("Skipped, pdftotext is not installed\n");
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain("Chỉ tiêu thống kê");
    const tops = pages.slice(1).map((page) => page.trimStart().split("\n")[0]?.trim());
    expect(tops).toEqual(tops.map((_, i) => String(i + 2)));
  });
});
