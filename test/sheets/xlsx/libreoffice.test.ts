import { strFromU8, unzipSync } from "fflate";
import bo from "../../../templates/bnv-6459-2020/bo.json";
import tinh from "../../../templates/bnv-6459-2020/tinh.json";
import { draw, loadTemplate } from "../../../src/core";
import { readSnapshot, writeDrawings } from "../../../src/sheets/xlsx";
import { count, filling, formOf, heading, listColumns, row, words } from "../../core/layout/forms";
import { convert, describeWithLibreOffice, pageTexts } from "../../support/libreoffice";

const rows = Array.from({ length: 70 }, (_, i) =>
  i % 10 === 0 ? row(`muc-${i}`, `Mục ${i}`, heading) : row(`dong-${i}`, `Chỉ tiêu số ${i}`, count, { stt: `1.${i}` }),
);
const drawings = draw(formOf([{ id: "bang", columns: listColumns, rows }]), filling, words);

const SHEET = "xl/worksheets/sheet1.xml";

/** Row heights of the first sheet in points, by row number. */
function heightsOf(file: Uint8Array): Map<number, number> {
  const sheet = strFromU8(unzipSync(file)[SHEET] ?? new Uint8Array());
  const rows = [...sheet.matchAll(/<row ([^>]*)>/g)].map(([, attributes = ""]) => {
    const number = (name: string) => Number(new RegExp(`(?:^| )${name}="([\\d.]+)"`).exec(attributes)?.[1]);
    return [number("r"), number("ht")] as const;
  });
  return new Map(rows.filter(([, height]) => !Number.isNaN(height)));
}

/** The same file with every row as high as LibreOffice finds its texts need. */
function fittedByLibreOffice(file: Uint8Array): Uint8Array {
  const flat = convert(file, "fods")
    .toString("utf8")
    .replace(/ style:row-height="[^"]*"/g, "")
    .replace(/use-optimal-row-height="false"/g, 'use-optimal-row-height="true"')
    .replace(/<meta:generator>.*?<\/meta:generator>/, "");
  return convert(Buffer.from(flat), "xlsx", "fods");
}

describeWithLibreOffice("the official forms", () => {
  it.each([
    ["bo", bo],
    ["tinh", tinh],
  ])("%s: every row is at least as high as its texts need", async (name, json) => {
    const [drawing] = draw(loadTemplate(json, name), filling, words);
    const file = await writeDrawings(drawing ? [drawing] : []);
    const ours = heightsOf(file);
    const needed = heightsOf(fittedByLibreOffice(file));
    expect(ours.size).toBeGreaterThan(100);
    const merged = new Set(drawing?.merges.map(({ row }) => row + 1));
    const compared = [...needed].filter(
      ([row]) => !merged.has(row) && ours.has(row) && row > (drawing?.freezeRows ?? 0),
    );
    expect(compared.length).toBeGreaterThan(100);
    expect(compared.filter(([row, height]) => (ours.get(row) ?? 0) < height)).toEqual([]);
    const total = (heights: number[]) => heights.reduce((sum, height) => sum + height, 0);
    const slack = total(compared.map(([row]) => ours.get(row) ?? 0)) / total(compared.map(([, height]) => height));
    expect(slack).toBeLessThan(1.4);
  });
});

describeWithLibreOffice("a form opened in LibreOffice", () => {
  it("has the same texts, number formats and sheet name after saving", async () => {
    const file = await writeDrawings(drawings);
    const [before] = (await readSnapshot(file)).sheets;
    const [after] = (await readSnapshot(convert(file, "xlsx"))).sheets;
    expect(after?.name).toBe(before?.name);
    expect(after?.texts).toEqual(before?.texts);
    expect(after?.formats).toEqual(before?.formats);
  });

  it("prints one page wide, repeats the header and numbers the pages from the second", async () => {
    const pages = pageTexts(convert(await writeDrawings(drawings), "pdf"));
    if (!pages) return void process.stderr.write("Skipped, pdftotext is not installed\n");
    expect(pages.length).toBe(3);
    expect(pages.map((page) => page.includes("Chỉ tiêu thống kê") && page.includes("Ghi chú"))).toEqual([
      true,
      true,
      true,
    ]);
    expect(pages.map((page) => page.trimStart().split("\n")[0]?.trim())).toEqual(["PHỤ LỤC 1", "2", "3"]);
  });
});
