import { areaAddress, draw, loadTemplate } from "../../../src/core";
import { count, filling, formOf, listColumns, listForm, row, words } from "./forms";

const [drawing] = draw(listForm, filling, words);

describe("draw, an indicator list", () => {
  it("writes title lines, header and rows in this order", () => {
    expect(drawing?.texts.map(({ row, column, text }) => `${row},${column} ${text}`)).toEqual([
      "0,0 PHỤ LỤC 1",
      "1,0 THỐNG KÊ SỐ LIỆU CỦA tỉnh A",
      "2,0 (Số liệu từ 15/12/2020 đến 14/3/2021)",
      "4,2 Kết quả thống kê",
      "5,2 Đơn vị tính",
      "5,3 Số lượng/ Tỷ lệ",
      "4,0 STT",
      "4,1 Chỉ tiêu thống kê\n(sử dụng cho kỳ báo cáo hàng quý)",
      "4,4 Ghi chú",
      "6,0 1.",
      "6,1 Công tác chỉ đạo điều hành CCHC",
      "7,0 1.1.",
      "7,1 Tổng số nhiệm vụ được giao",
      "7,2 Đơn vị",
      "8,0 1.2",
      "8,1 Số nhiệm vụ đã hoàn thành đúng hạn",
      "8,2 Đơn vị",
      "9,0 2.",
      "9,1 Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng số hồ sơ của các TTHC đã cung cấp ở mức độ 3, 4",
      "9,2 Đơn vị",
    ]);
  });

  it("merges what spans, repeats and freezes the header, starts at the first figure", () => {
    expect(drawing?.merges).toContainEqual({ row: 4, column: 2, rows: 1, columns: 2 });
    expect(drawing?.merges).toContainEqual({ row: 4, column: 0, rows: 2, columns: 1 });
    expect(drawing?.page.titleRows).toEqual([4, 5]);
    expect(drawing?.freezeRows).toBe(6);
    expect(drawing?.start).toEqual({ row: 7, column: 3 });
  });

  it("asks for figures in as few areas as will say it", () => {
    expect(drawing?.validations.map(({ area, rule }) => ({ area, rule }))).toEqual([
      { area: { row: 7, column: 3, rows: 2, columns: 1 }, rule: { type: "whole", min: 0 } },
      { area: { row: 9, column: 3, rows: 1, columns: 1 }, rule: { type: "decimal", min: 0, max: 100 } },
    ]);
  });
});

describe("draw, the marks", () => {
  const part = (severity: "error" | "warning") => ({
    id: `thu/phan-${severity}`,
    kind: "part",
    severity,
    options: { parts: ["mot.b"], wholes: ["mot.a"] },
    source: "Phụ lục 1",
  });
  const { file } = listForm;
  const [marked] = draw(loadTemplate({ ...file, rules: [part("error"), part("warning")] }, "marks"), filling, words);
  const all = marked?.marks ?? [];

  it("are one a rule and block of cells, as severe as the rule; rules that say the same of cell after cell are one", () => {
    expect(all.map(({ area, severity }) => `${areaAddress(area)} ${severity}`).sort()).toEqual([
      "D10 error", // value: what its text ends like
      "D10 error", // value: its digits
      "D7 warning", // heading
      "D8:D9 error", // value: the numbers of two cells
      "D8:D9 error", // value: their texts
      "D8:D9 error", // part: one block though it reads two cells
      "D8:D9 warning",
    ]);
  });

  it("name the cells they read by addresses whose rows do not move", () => {
    const both = all.find(({ area, severity }) => area.rows === 2 && severity === "warning");
    expect(
      [...new Set(both?.formula.match(/\$?[A-Z]+\$?\d+(?=[^\d])/g))].filter((ref) => /D/.test(ref)).sort(),
    ).toEqual(["D$8", "D$9"]);
  });
});

describe("draw, a rule over two sheets", () => {
  const [first] = listForm.file.appendices;
  const table = { id: "bang-2", columns: listColumns, rows: [row("ba", "Tổng số", count)] };
  const second = { id: "pl2", sheetName: "Phụ lục 2", orientation: "landscape" as const, title: [], tables: [table] };
  const options = { parts: ["mot.a"], wholes: ["ba"] };
  const rules = [{ id: "thu/hai-trang", kind: "part", severity: "error" as const, options, source: "Phụ lục 2" }];
  const file = { ...listForm.file, appendices: [...(first ? [first] : []), second], rules };
  const drawings = draw(loadTemplate(file, "two"), filling, words);

  it("marks its cells on both, each formula calling the other sheet's cell by a name of its own", () => {
    const marks = drawings.map((sheet) => sheet.marks.filter(({ formula }) => formula.includes("_cchc")));
    expect(marks.map((list) => list.map(({ area }) => areaAddress(area)))).toEqual([["D8"], ["D4"]]);
    expect(marks.flat().every(({ formula }) => !formula.includes("!"))).toBe(true);
    expect(marks[0]?.[0]?.formula).toMatch(/D8>_cchc1/);
    expect(drawings.map(({ names }) => names)).toEqual([
      [{ name: "_cchc1", reference: "'Phụ lục 2'!$D$4" }],
      [{ name: "_cchc1", reference: "'Phụ lục 1'!$D$8" }],
    ]);
  });
});

describe("draw, a matrix", () => {
  const columns = [
    { id: "linh-vuc", role: "label" as const, path: ["Lĩnh vực"], width: 20 },
    { id: "tong", role: "value" as const, path: ["Số hồ sơ", "Tổng số"], width: 8 },
    { id: "moi", role: "value" as const, path: ["Số hồ sơ", "Trong đó", "Mới"], width: 8 },
    { id: "cu", role: "value" as const, path: ["Số hồ sơ", "Trong đó", "Kỳ trước"], width: 8 },
    { id: "ghi-chu", role: "note" as const, path: ["Ghi chú"], width: 10 },
  ];
  const table = {
    id: "bang",
    section: ["b) Tình hình giải quyết hồ sơ"],
    columns,
    rows: [row("linh-vuc", "", count, { repeat: { rows: 3 } }), row("tong-cong", "TỔNG CỘNG", count)],
  };
  const [matrix] = draw(
    formOf([table, { ...table, id: "bang-2", rows: [row("khac", "Khác", count)] }]),
    filling,
    words,
  );

  it("draws header trees of any depth", () => {
    expect(matrix?.merges).toEqual(
      expect.arrayContaining([
        { row: 5, column: 0, rows: 3, columns: 1 },
        { row: 5, column: 1, rows: 1, columns: 3 },
        { row: 6, column: 1, rows: 2, columns: 1 },
        { row: 6, column: 2, rows: 1, columns: 2 },
      ]),
    );
  });

  it("draws the instances of a repeating row and covers all figures with one validation a table", () => {
    expect(matrix?.texts).toContainEqual({ row: 11, column: 0, text: "TỔNG CỘNG" });
    expect(matrix?.validations.map(({ area }) => area)).toEqual([
      { row: 8, column: 1, rows: 4, columns: 3 },
      { row: 17, column: 1, rows: 1, columns: 3 },
    ]);
  });

  it("neither repeats nor freezes a header that is not the only one", () => {
    expect(matrix?.page.titleRows).toBeNull();
    expect(matrix?.freezeRows).toBe(0);
  });
});
