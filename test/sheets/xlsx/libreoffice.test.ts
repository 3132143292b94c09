import { draw } from "../../../src/core";
import { readSnapshot, writeDrawings } from "../../../src/sheets/xlsx";
import { count, filling, formOf, heading, listColumns, row, words } from "../../core/layout/forms";
import { convert, describeWithLibreOffice, pageTexts } from "../../support/libreoffice";

const rows = Array.from({ length: 70 }, (_, i) =>
  i % 10 === 0 ? row(`muc-${i}`, `Mục ${i}`, heading) : row(`dong-${i}`, `Chỉ tiêu số ${i}`, count, { stt: `1.${i}` }),
);
const drawings = draw(formOf([{ id: "bang", columns: listColumns, rows }]), filling, words);

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
