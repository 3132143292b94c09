import {
  type Drawing,
  drawList,
  recognise,
  recogniseUnknown,
  unknownSeparators,
  type SheetSnapshot,
} from "../../../src/core";
import { shipped, shippedAs } from "../../templates/shipped";

const { template } = shippedAs("bnv-6459-2020/tinh").plan;
const rows = template.file.appendices[0]!.tables[0]!.rows.map(({ stt, label, unit }, at) => [stt, label, unit, at]);
const columns = [
  { heading: "STT", width: 6, align: "center" },
  { heading: "Chỉ tiêu thống kê", width: 40, align: "left" },
  { heading: "Đơn vị tính", width: 10, align: "center" },
  { heading: "Số lượng/ Tỷ lệ", width: 10, align: "center" },
] as const;
const list = {
  name: "Nguồn",
  orientation: "landscape",
  title: "NGUỒN SỐ LIỆU",
  lines: ["Kỳ báo cáo: 6 tháng 2021"],
  columns,
  rows,
  strong: new Set([1]),
} as const;

/** The drawing as a sheet holds it. */
function onSheet({ name, rows: height, columns: width, texts, numbers = [], styles }: Drawing): SheetSnapshot {
  const matrix = <T>(empty: T) => Array.from({ length: height }, () => Array<T>(width).fill(empty));
  const [values, formats] = [matrix<string | number>(""), matrix("General")];
  for (const { row, column, text } of texts) values[row]![column] = text;
  for (const { row, column, value } of numbers) values[row]![column] = value;
  for (const { area, style } of styles) {
    if (style.format === undefined) continue;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        formats[row]![column] = style.format;
      }
    }
  }
  const more = { id: "a", visible: true, row: 0, column: 0, cut: false };
  return { ...more, name, values, texts: values.map((line) => line.map(String)), formats };
}

describe("drawList", () => {
  const drawing = drawList({ ...list, frozen: null });

  it("writes title, lines, heading and rows, numbers as numbers", () => {
    expect(drawing.texts.slice(0, 7).map(({ row, column, text }) => `${row},${column} ${text}`)).toEqual([
      "0,0 NGUỒN SỐ LIỆU",
      "1,0 Kỳ báo cáo: 6 tháng 2021",
      "3,0 STT",
      "3,1 Chỉ tiêu thống kê",
      "3,2 Đơn vị tính",
      "3,3 Số lượng/ Tỷ lệ",
      "4,0 1.",
    ]);
    expect(drawing.numbers?.slice(0, 2)).toEqual([
      { row: 4, column: 3, value: 0 },
      { row: 5, column: 3, value: 1 },
    ]);
    expect([drawing.freezeRows, drawing.page.titleRows]).toEqual([4, [3, 3]]);
  });

  it("is never taken for a form, though it lists all rows of one", () => {
    const templates = shipped.map(({ plan }) => plan.template);
    const sheet = onSheet(drawing);
    const plainSheet = { ...sheet, formats: sheet.formats.map((line) => line.map(() => "General")) };
    expect(recognise({ sheets: [plainSheet], active: null, separators: unknownSeparators }, templates)).toHaveLength(1);
    const snapshot = { sheets: [sheet], active: null, separators: unknownSeparators };
    const known = recognise(snapshot, templates);
    expect(known).toEqual([]);
    expect(recogniseUnknown(snapshot, templates, known)).toEqual([]);
  });

  it("keeps its columns as wide as wanted where its first ones stay in view, and fills the page where it is narrower", () => {
    const more = Array.from({ length: 9 }, () => ({ heading: "Đơn vị", width: 12, align: "center" as const }));
    const wide = drawList({ ...list, frozen: 2, columns: [...columns, ...more] });
    expect([wide.freezeColumns, wide.columnWidths]).toEqual([2, [...columns, ...more].map(({ width }) => width)]);
    const narrow = drawList({ ...list, frozen: 2, columns: columns.slice(0, 2) });
    expect(narrow.columnWidths).toEqual(drawList({ ...list, frozen: null, columns: columns.slice(0, 2) }).columnWidths);
  });
});
