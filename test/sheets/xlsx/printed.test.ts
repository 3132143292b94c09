import { strFromU8, unzipSync } from "fflate";
import { type Area, columnPoints, draw, drawCheckSlip, type Drawing } from "../../../src/core";
import { textHeight } from "../../../src/core/layout/text-height";
import { writeDrawings } from "../../../src/sheets/xlsx";
import { filling, words } from "../../core/layout/forms";
import { slipText } from "../../core/layout/slips";
import { convert, describeWithLibreOffice, pageTexts } from "../../support/libreoffice";
import { shipped } from "../../templates/shipped";

/** Everything we print: all appendices of all forms, and a slip of many findings with long explanations. */
const LONG = "Số liệu lấy theo báo cáo của Sở Nội vụ, đã đối chiếu với Cổng dịch vụ công quốc gia. ";
const slip = slipText({
  rows: Array.from({ length: 200 }, (_, at) => [
    String(at + 1),
    ["Lỗi", "Cảnh báo", "Đã giải trình"][at % 3]!,
    `Phụ lục ${at % 7} · 6.4.${at} Số TTHC đang cung cấp trực tuyến mức độ 3 (ô D${at})\nGhi 252, khác 504.`,
    LONG.repeat(at % 25 === 0 ? 30 : at % 3).trim(),
    at % 2 === 0 ? "Người lập báo cáo" : "Văn phòng UBND tỉnh",
  ]),
});
const printed: readonly { readonly name: string; readonly drawings: readonly Drawing[] }[] = [
  ...shipped.map(({ id, plan }) => ({ name: id, drawings: draw(plan.template, filling, words) })),
  { name: "Phiếu kiểm tra", drawings: [drawCheckSlip(slip)] },
  {
    name: "Phiếu kiểm tra, nothing found",
    drawings: [drawCheckSlip(slipText({ after: ["Không có phát hiện nào."] }))],
  },
];

interface Fitted {
  readonly text: string;
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly bold: boolean;
}

/** Every text of a drawing with the room it has. */
function textsIn({ texts, merges, styles, font, columnWidths, rowHeights }: Drawing): Fitted[] {
  const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
  return texts.map(({ row, column, text }) => {
    const merged = merges.find((one) => one.row === row && one.column === column);
    const area: Area = merged ?? { row, column, rows: 1, columns: 1 };
    const own = styles
      .filter(({ area: { row: top, column: left, rows, columns } }) => {
        return row >= top && row < top + rows && column >= left && column < left + columns;
      })
      .reduce((all, { style }) => ({ ...all, ...style }), { size: font.size, bold: false });
    return {
      text,
      width: sum(columnWidths.slice(column, column + area.columns).map(columnPoints)),
      height: sum(rowHeights.slice(row, row + area.rows)),
      size: own.size,
      bold: own.bold,
    };
  });
}

/** A sheet with each text in a row of its own, in a column as wide as its room. */
function apart(texts: readonly Fitted[]): Drawing {
  const widths = [...new Set(texts.map(({ width }) => width))];
  const perPoint = columnPoints(1) - columnPoints(0);
  return {
    ...drawCheckSlip(slipText()),
    rows: texts.length,
    columns: widths.length,
    columnWidths: widths.map((width) => (width - columnPoints(0)) / perPoint),
    rowHeights: texts.map(() => 15),
    texts: texts.map(({ text, width }, row) => ({ row, column: widths.indexOf(width), text })),
    styles: texts.map(({ width, size, bold }, row) => ({
      area: { row, column: widths.indexOf(width), rows: 1, columns: 1 },
      style: { size, bold, format: "@" },
    })),
    merges: [],
    page: { ...drawCheckSlip(slipText()).page, printArea: { row: 0, column: 0, rows: texts.length, columns: 1 } },
  };
}

/** The height in points that LibreOffice gives each row of a workbook's first sheet once it may. */
function fittingHeights(file: Uint8Array): number[] {
  const flat = convert(file, "fods")
    .toString("utf8")
    .replace(/ style:row-height="[^"]*"/g, "")
    .replace(/use-optimal-row-height="false"/g, 'use-optimal-row-height="true"')
    .replace(/<meta:generator>.*?<\/meta:generator>/, "");
  const saved = unzipSync(convert(Buffer.from(flat), "xlsx", "fods"))["xl/worksheets/sheet1.xml"];
  const rows = strFromU8(saved ?? new Uint8Array()).matchAll(/<row ([^>]*)>/g);
  return [...rows].map(([, attributes = ""]) => Number(/(?:^| )ht="([\d.]+)"/.exec(attributes)?.[1]));
}

const tokens = (text: string): readonly string[] => text.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

describeWithLibreOffice("on paper", () => {
  it("no text has less room than LibreOffice finds it needs, and all together not much more", async () => {
    const texts = printed.flatMap(({ drawings }) => drawings.flatMap(textsIn));
    const heights = fittingHeights(await writeDrawings([apart(texts)]));
    expect(heights).toHaveLength(texts.length);
    expect(texts.filter(({ height }, at) => height < heights[at]!)).toEqual([]);
    const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
    const given = texts.map(({ text, width, size, bold }) => textHeight(text, width, { size, bold }));
    expect(sum(given) / sum(heights)).toBeLessThan(1.4);
  });

  it.each(printed)(
    "$name: every word is printed whole; the header of an only table is on every page",
    async ({ drawings }) => {
      const pages = pageTexts(convert(await writeDrawings(drawings), "pdf"));
      if (!pages) return void process.stderr.write("Skipped, pdftotext is not installed\n");
      const there = counted(pages.flatMap(tokens));
      const wanted = counted(drawings.flatMap(({ texts }) => texts.flatMap(({ text }) => tokens(text))));
      const lost = [...wanted].filter(([word, count]) => (there.get(word) ?? 0) < count).map(([word]) => word);
      expect(lost).toEqual([]);
      const [only, ...others] = drawings;
      const titleRows = only?.page.titleRows;
      if (!titleRows || others.length > 0) return;
      const [first, last] = titleRows;
      const header = only.texts.filter(({ row }) => row >= first && row <= last).flatMap(({ text }) => tokens(text));
      expect(pages.filter((page) => header.some((word) => !tokens(page).includes(word)))).toEqual([]);
    },
  );
});
