import { strFromU8, unzipSync } from "fflate";
import { type Drawing, type Mark, draw, drawList } from "../../../src/core";
import { writeDrawings } from "../../../src/sheets/xlsx";
import { filling, listForm, words } from "../../core/layout/forms";

async function partsOf(drawing: Drawing): Promise<{ sheet: string; book: string; styles: string }> {
  const files = unzipSync(await writeDrawings([drawing]));
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return { sheet: part("xl/worksheets/sheet1.xml"), book: part("xl/workbook.xml"), styles: part("xl/styles.xml") };
}

const area = { row: 7, column: 3, rows: 2, columns: 1 };
const marks: Mark[] = [
  { area, formula: "$D$8>$D$9", severity: "warning" },
  { area, formula: 'IF($D$8="",FALSE,$D$8<0)', severity: "error" },
];
const [plainDrawing] = draw(listForm, filling, words);
const drawing = { ...(plainDrawing as Drawing), marks };

describe("the file of a drawing", () => {
  it("is an A4 page, one page wide, numbered from the second page in the top margin", async () => {
    const { sheet, book } = await partsOf(drawing);
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"\/>/);
    expect(sheet).toContain(
      '<pageMargins left="1.181" right="0.591" top="0.787" bottom="0.787" header="0.394" footer="0.394"/>',
    );
    expect(sheet).toContain(
      '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P',
    );
    expect(sheet).not.toContain("firstHeader");
    expect(book).toContain(">'Phụ lục 1'!$A$1:$E$10</definedName>");
    expect(book).toContain(">'Phụ lục 1'!$5:$6</definedName>");
  });

  it("freezes what is above the first row of figures and merges the header", async () => {
    const { sheet } = await partsOf(drawing);
    expect(sheet).toContain('ySplit="6"');
    expect(sheet).toContain('<mergeCell ref="C5:D5"/>');
  });

  it("opens on the first figure and puts no green corners on the numbering", async () => {
    const { sheet } = await partsOf(drawing);
    expect(sheet).toMatch(
      /<sheetView tabSelected="1".*<selection pane="bottomLeft" activeCell="D8" sqref="D8"\/><\/sheetView>/,
    );
    expect(sheet).toMatch(/<ignoredError sqref="A1:E10" numberStoredAsText="1"\/><\/ignoredErrors><\/worksheet>$/);
  });

  it("asks with a warning that may be overruled, and with a prompt", async () => {
    const { sheet } = await partsOf(drawing);
    const [first = ""] = sheet.match(/<dataValidation [^>]*>.*?<\/dataValidation>/) ?? [];
    expect(first).toContain('type="whole" sqref="D8:D9" operator="greaterThanOrEqual" allowBlank="1"');
    expect(first).toContain(
      'showInputMessage="1" showErrorMessage="1" errorStyle="warning" promptTitle="Nhập" prompt="count"',
    );
    expect(first).toContain("<formula1>0</formula1>");
  });

  it("turns cells red before amber, and red stops", async () => {
    const { sheet, styles } = await partsOf(drawing);
    const rules = [
      ...sheet.matchAll(
        /<cfRule type="expression" priority="(\d)" dxfId="(\d)"( stopIfTrue="(?:true|1)")?><formula>(.*?)<\/formula>/g,
      ),
    ];
    expect(rules.map(([, priority, , stops, formula]) => [priority, stops !== undefined, formula])).toEqual([
      ["1", true, 'IF($D$8="",FALSE,$D$8&lt;0)'],
      ["2", false, "$D$8&gt;$D$9"],
    ]);
    const dxfs = [...styles.matchAll(/<dxf>.*?<\/dxf>/g)].map(([dxf]) => /<bgColor rgb="FF(\w+)"/.exec(dxf)?.[1]);
    expect(dxfs[Number(rules[0]?.[2])]).toBe("FFC7CE");
    expect(dxfs[Number(rules[1]?.[2])]).toBe("FFEB9C");
  });

  it("of a list wider than a page freezes its first columns, is one page wide, and holds numbers", async () => {
    const columns = ["STT", "Chỉ tiêu", "A", "B"].map((heading) => ({ heading, width: 20, align: "left" as const }));
    const more = { title: "NGUỒN", lines: [], strong: new Set<number>(), frozen: 2 };
    const list = { name: "Nguồn", orientation: "landscape" as const, columns, rows: [["1.2", "=x", 0.5, 7]], ...more };
    const { sheet, book } = await partsOf(drawList(list));
    expect(sheet).toMatch(/fitToPage="(?:1|true)"/);
    expect(sheet).toMatch(/fitToWidth="1" fitToHeight="0"|fitToHeight="0" fitToWidth="1"/);
    expect(sheet).toMatch(/<pane xSplit="2" ySplit="3" topLeftCell="C4" state="frozen"/);
    expect(sheet).toContain('<selection pane="bottomRight" activeCell="C4" sqref="C4"/>');
    expect(book).toContain(">'Nguồn'!$3:$3</definedName>");
    expect(sheet).toMatch(/<c r="C4" s="\d+"><v>0.5<\/v><\/c><c r="D4" s="\d+"><v>7<\/v><\/c>/);
    expect(sheet).toMatch(/<c r="B4" t="s"/);
  });

  it("leaves figures in General and keeps words as text", async () => {
    const { sheet, styles } = await partsOf(drawing);
    const formats = new Map(
      [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]),
    );
    const [, xfs = ""] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/.exec(styles) ?? [];
    const byStyle = [...xfs.matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => formats.get(id ?? "") ?? "General");
    const format = (cell: string) =>
      byStyle[Number(new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(sheet)?.[1] ?? 0)];
    expect(["A8", "B8", "C8", "D8", "E8"].map(format)).toEqual(["@", "@", "@", "General", "@"]);
  });
});
