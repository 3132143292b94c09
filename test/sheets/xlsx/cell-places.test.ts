import fc from "fast-check";
import { address } from "../../../src/core";
import { readSnapshot } from "../../../src/sheets/xlsx";
import { cellPlaces } from "../../../src/sheets/xlsx/cell-places";
import { sheetXml, workbookOf } from "./archives";

const cell = (place: string | null, value: number) => `<c${place === null ? "" : ` r="${place}"`}><v>${value}</v></c>`;
const row = (number: number | string | null, ...cells: string[]) =>
  `<row${number === null ? "" : ` r="${number}"`}>${cells.join("")}</row>`;
const first = row(1, cell("A1", 1), cell("B1", 2));

describe("rows and cells in order", () => {
  it.each<[string, string]>([
    ["with numbers", first + row(2, cell("A2", 3)) + row(9, cell("C9", 4))],
    ["without numbers", row(null, cell(null, 1), cell(null, 2)) + row(null, cell(null, 3))],
    ["with numbers of cells alone", first + row(null, cell("A7", 3)) + row(null, cell("B9", 4))],
    ["with some numbers", row(3, cell(null, 1), cell("D3", 2), cell(null, 3))],
    ["empty ones among them", `<row r="2"/><row r="4"></row>${row(5, '<c r="A5"/>', cell("B5", 1))}`],
    ["with other attributes before", `<row spans="1:2" r='3'><c s="1" x=">" r = 'A3'><v>1</v></c></row>`],
    ["none", ""],
  ])("%s", (_, rows) => {
    expect(cellPlaces(rows)).toEqual({ end: rows.length, isCut: false, orderedTo: null });
  });
});

describe("rows or cells in disorder", () => {
  it.each<[string, string, number]>([
    ["row 0", first + row(0, cell("A2", 3)), 1],
    ["a row below the last of Excel", first + row(99999999, cell("A2", 3)), 1],
    ["a negative row", first + row("-5", cell("A2", 3)), 1],
    ["half a row", first + row("2.5", cell("A2", 3)), 1],
    ["a number written as a character reference", first + row("&#50;", cell("A2", 3)), 1],
    ["descending rows", first + row(3, cell("A3", 3)) + row(2, cell("A2", 4)), 3],
    ["a row twice", first + row(2, cell("A2", 3)) + row(2, cell("A2", 4)), 2],
    ["a cell twice", first + row(2, cell("A2", 3), cell("A2", 4)), 1],
    ["descending cells", first + row(2, cell("B2", 3), cell("A2", 4)), 1],
    ["a cell of another row", first + row(2, cell("A500", 3)), 1],
    ["a cell of a row that is not read", first + row(2, cell("A3000", 3)), 1],
    ["a cell without a row", first + row(2, cell("A", 3)), 1],
    ["a cell of row 0", first + row(2, cell("A0", 3)), 1],
    ["a cell in a cell", first + row(2, `<c r="A2">${cell("B2", 3)}</c>`), 1],
    ["a row in a row", first + `<row r="2">${row(3, cell("A3", 3))}</row>`, 1],
    ["a cell outside of rows", first + cell("A2", 3), 1],
    ["rows to choose from", `${first}<mc:AlternateContent>${row(2, cell("A2", 3))}</mc:AlternateContent>`, 0],
    ["a second list of rows", `${first}</sheetData><sheetData>${row(1, cell("A1", 3))}`, 0],
  ])("%s", (_, rows, orderedTo) => {
    expect(cellPlaces(rows)).toMatchObject({ orderedTo });
  });

  it("is still read as far as it can be, and said", async () => {
    const rows = first + row(2, cell("A2", 3)) + row(2, cell("B2", 4));
    const [sheet] = (await readSnapshot(workbookOf(sheetXml(rows)))).sheets;
    expect(sheet).toMatchObject({
      values: [
        [1, 2],
        [3, 4],
      ],
      orderedTo: 2,
      cut: false,
    });
  });
});

describe("a comment", () => {
  it("holds no cells, and literal text is text", async () => {
    const rows =
      row(1, `<!--${cell("A1", 9)}-->`, cell("A1", 1), "<c r='B1'><v><![CDATA[2]]></v></c>") + "<?a <row/>?>";
    const [sheet] = (await readSnapshot(workbookOf(sheetXml(rows)))).sheets;
    expect(sheet).toMatchObject({ values: [[1, 2]], cut: false });
    expect(sheet).not.toHaveProperty("orderedTo");
  });

  it("hides neither the end of the rows nor a cell in a column that is not read", async () => {
    const rows = row(1, cell("A1", 1), "<c r='ZZ1'><!-- --><v>7</v></c>");
    const file = workbookOf(sheetXml(rows, "<!-- </sheetData> -->"));
    expect((await readSnapshot(file)).sheets[0]).toMatchObject({ values: [[1]], cut: true });
  });
});

/** A change that other programs, or a hostile hand, may make to one tag. */
const harm = fc.constantFrom<(tag: string) => string>(
  (tag) => tag,
  (tag) => tag.replace(/ r="[^"]*"/, ""),
  (tag) => tag.replace(/\d+(?=")/, (digits) => String(Number(digits) + 1)),
  (tag) => tag.replace(/\d+(?=")/, "3000"),
  (tag) => tag.replace(/\d+(?=")/, "0"),
  (tag) => tag.replace(/"([A-Z])/, '"CB'),
  (tag) => tag.replace(/^/, "<!--?-->"),
  (tag) => tag.replace(/"/g, "'").toLowerCase(),
  (tag) => tag.replace(" r=", ' x="r=" r = '),
);

it("loses no figure of a sheet without saying that it was read in part", async () => {
  const [rows, columns] = [5, 4];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(rows * (columns + 1) - 1), harm), { maxLength: 3 }), async (harms) => {
      const tags = Array.from({ length: rows }, (_, r) => [
        `<row r="${r + 1}">`,
        ...Array.from({ length: columns }, (__, c) => `<c r="${address(r, c)}">`),
      ]).flat();
      for (const [at, change] of harms) tags[at] = change(tags[at] ?? "");
      const xml = tags.map((tag, at) => {
        const place = at % (columns + 1);
        return `${tag}${place === 0 ? "" : `<v>${1000 + at}</v></c>`}${place === columns ? "</row>" : ""}`;
      });
      const [sheet] = (await readSnapshot(workbookOf(sheetXml(xml.join(""))))).sheets;
      const read = new Set(sheet?.values.flat());
      const lost = tags.filter((_, at) => at % (columns + 1) > 0 && !read.has(1000 + tags.indexOf(tags[at] ?? "", at)));
      if (lost.length > 0) expect(sheet?.cut === true || sheet?.orderedTo !== undefined).toBe(true);
    }),
    { numRuns: 150 },
  );
});
