import fc from "fast-check";
import { recognise, recogniseUnknown, unreadFigures, type Template } from "../../../src/core";
import { PAGE_BESIDE } from "../../../src/core/recognise/page-beside";
import { sheet, snapshot } from "../../support/snapshot";
import { filledForm, matrixOf, sheetsOf, shippedForms, tableOf, withColumn, type Grid } from "../recognise/whole-forms";

let templates: readonly Template[] = [];
beforeAll(async () => {
  templates = await shippedForms();
});

function unread(...grids: readonly Grid[]) {
  const book = snapshot(...sheetsOf(grids));
  const known = recognise(book, templates);
  return unreadFigures(book, [...known, ...recogniseUnknown(book, templates, known)]);
}

/** The same where only known forms are read. */
function unreadByKnown(...grids: readonly Grid[]) {
  const book = snapshot(...sheetsOf(grids));
  return unreadFigures(book, recognise(book, templates));
}

it("lists every figure of a table of no known form, in the order of the sheet, and nothing else of it", () => {
  fc.assert(
    fc.property(matrixOf(fc), ({ grid, figures }) => {
      const found = unreadByKnown([["Biểu số II.06a/VPCP/KSTT"], ["Kỳ báo cáo: 6 tháng năm 2026"], [], ...grid]);
      expect(found).toHaveLength(figures);
      const order = found.map(({ place }) => place.row * 100 + place.column);
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(new Set(found.map(({ text }) => Number(text) > 2100))).toEqual(new Set([true]));
    }),
    { numRuns: 200 },
  );
});

it("lists none of a filled form, and those of a table beside it or below it", () => {
  for (const template of templates) {
    const { grids } = filledForm(template);
    expect([template.file.id, unread(...grids)]).toEqual([template.file.id, []]);
    fc.assert(
      fc.property(matrixOf(fc), fc.boolean(), (other, apart) => {
        const whole = apart ? [...grids, other.grid] : [...grids.slice(0, -1), [...grids.at(-1)!, [], ...other.grid]];
        expect(unreadByKnown(...whole)).toHaveLength(other.figures);
      }),
      { numRuns: 4 },
    );
  }
});

it("lists the figures of a strange column within a form, and of a row of the office's own", () => {
  const template = templates.find(({ file }) => file.id === "bnv-6459-2020/tinh")!;
  const { grids, layout } = filledForm(template);
  const { value, first, last } = tableOf(layout);
  const more = withColumn(grids[0]!, value + 1, (row) => (row > first && row <= last ? 77 : ""));
  expect(unread(more)).toHaveLength(last - first);
  const row = [...grids[0]!.slice(0, last + 1), ["9.", "Số sáng kiến được công nhận", "Sáng kiến", 12]];
  expect(unread(row).map(({ text }) => text)).toEqual(["12"]);
});

const quiet: readonly (readonly [string, Grid])[] = [
  [
    "telephone numbers",
    [
      ["STT", "Họ và tên", "Điện thoại", "Ghi chú"],
      [1, "Nguyễn Văn A", 905123456, ""],
      [2, "Lê B", "0257.3829123", "12"],
    ],
  ],
  [
    "documents",
    [
      ["TT", "Số, ký hiệu", "Ngày ban hành", "Trích yếu"],
      [1, "12/BC-UBND", "14/9/2024", "Báo cáo"],
      [2, 345, "2/2024", "Kế hoạch"],
    ],
  ],
  [
    "names and years of birth",
    [
      ["STT", "Họ và tên", "Năm sinh"],
      [1, "Nguyễn Văn A", 1980],
      [2, "Lê B", 1991],
    ],
  ],
  [
    "a signature",
    [
      ["Nơi nhận:", "", "TM. ỦY BAN NHÂN DÂN"],
      ["- Lưu: VT, 12b.", "", "CHỦ TỊCH"],
    ],
  ],
  ["one column of numbers", [[1], [22], [333]]],
  [
    "pairs of a list",
    [
      ["Có", 1],
      ["Không", 0],
    ],
  ],
  [
    "words alone",
    [
      ["STT", "Nội dung", "Kết quả"],
      [1, "Việc A", "Đang triển khai"],
      [2, "Việc B", "Xong"],
    ],
  ],
];

it.each(quiet)("lists none of %s", (_, grid) => {
  expect(unread(grid)).toEqual([]);
});

it("lists texts like figures among figures, and no date", () => {
  const table: Grid = [
    ["STT", "Đơn vị", "Tiếp nhận", "Giải quyết"],
    [1, "Sở Tư pháp", "1.297", "446/491"],
    [2, "Sở Nội vụ", "400 hs", "12/3/2024"],
    [3, "Sở Y tế", 2024, "99,5 %"],
  ];
  expect(unread(table).map(({ text }) => text)).toEqual(["1.297", "446/491", "400 hs", "2024", "99,5 %"]);
});

it("passes over a page written beside forms", () => {
  const page = sheet("s", [
    ["STT", "Đơn vị", "Số liệu"],
    [1, "A", 5],
  ]);
  expect(unreadFigures(snapshot(page), [])).toHaveLength(1);
  const formats = page.formats.map((line, at) => line.map((format) => (at === 0 ? PAGE_BESIDE : format)));
  expect(unreadFigures(snapshot({ ...page, formats }), [])).toEqual([]);
});

it("takes twice the time for twice the lines, and little of it", () => {
  const grid = (rows: number): Grid => [
    ["STT", "Đơn vị", ...Array.from({ length: 58 }, (_, at) => `Cột ${at}`)],
    ...Array.from({ length: rows }, (_, row) => [
      row + 1,
      `Xã ${row}`,
      ...Array.from({ length: 58 }, (__, at) => row * at),
    ]),
  ];
  const [half, whole] = [1000, 2000].map((rows) => snapshot(sheet("s", grid(rows)))) as [
    ReturnType<typeof snapshot>,
    ReturnType<typeof snapshot>,
  ];
  const fastest = (book: ReturnType<typeof snapshot>) =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const start = performance.now();
        expect(unreadFigures(book, [])).toHaveLength((book.sheets[0]!.values.length - 1) * 58);
        return performance.now() - start;
      }),
    );
  const [small, large] = [fastest(half), fastest(whole)];
  expect(large).toBeLessThan(small * 4 + 20);
});
