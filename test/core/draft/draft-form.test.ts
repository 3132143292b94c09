import { draftForm, isUnknownForm, loadTemplate, lint, settled, type Example, type Template } from "../../../src/core";
import { allTemplates } from "../../../src/entry/cli/templates";
import { countWords } from "../../../src/text/lint";
import { head } from "../../support/drafted";
import { sheet, snapshot } from "../../support/snapshot";

type Rows = readonly (readonly (string | number)[])[];

let known: readonly Template[] = [];
beforeAll(async () => {
  known = await allTemplates();
});

const header = ["Số thứ tự", "Nội dung công việc", "Đơn vị tính", "Kết quả", "Ghi chú"];
const title: Rows = [
  ["PHỤ LỤC SỐ 3"],
  ["THỐNG KÊ SỐ LIỆU TRỒNG CÂY 6 THÁNG ĐẦU NĂM 2026 CỦA UBND XÃ BÌNH AN"],
  ["(Kèm theo Báo cáo số 12/BC-UBND ngày 10/6/2026)"],
];
const rows: Rows = [
  ["I", "Trồng cây", "", ""],
  ["1", "Tổng số cây đã trồng", "Cây", 1200],
  ["Trong đó", "Cây bóng mát", "Cây", 700],
  ["", "Cây ăn quả", "Cây", 500],
  ["2", "Kinh phí đã chi", "Tỷ đồng", 12],
  ["3", "Số hợp đồng", "Hợp đồng", 3],
  ["4", "Tỷ lệ cây sống", "%", 97],
  ["5", "Tăng so với năm trước", "%", -12],
  ["II", "Công tác khác", "", ""],
  ["1", "Số cây bóng mát thay thế", "Cây", ""],
  ["2", "Độ che phủ trung bình", "Điểm", 7],
];

function draftOf(table: Rows, above = title) {
  const form = draftForm(snapshot(sheet("s", [...above, header, ...table], "Trồng cây")), known, head);
  if (form === null) throw new Error("no form");
  return form;
}

const noFigures: Example = { name: "blank", read: () => ({ kind: "blank" }) };

describe("a form drafted from a sheet", () => {
  it("loads, and its linter finds nothing wrong", () => {
    const template = loadTemplate(settled(draftOf(rows), []), "draft");
    expect(isUnknownForm(template)).toBe(false);
    expect(lint(template, countWords).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("has rows and columns as printed, and names of its own for them", () => {
    const [appendix] = draftOf(rows).appendices;
    const [table] = appendix!.tables;
    expect(appendix!.sheetName).toBe("Trồng cây");
    expect(table!.columns.map(({ role, path }) => [role, ...path])).toEqual([
      ["stt", "Số thứ tự"],
      ["label", "Nội dung công việc"],
      ["unit", "Đơn vị tính"],
      ["value", "Kết quả"],
      ["note", "Ghi chú"],
    ]);
    expect(table!.rows.map(({ stt, id, parent }) => [stt, id, parent ?? null])).toEqual([
      ["I", "trong-cay", null],
      ["1", "cay-da-trong", "trong-cay"],
      ["Trong đó", "cay-da-trong.cay-bong-mat", "cay-da-trong"],
      ["", "cay-da-trong.cay-an-qua", "cay-da-trong"],
      ["2", "kinh-phi-da-chi", "trong-cay"],
      ["3", "hop-dong", "trong-cay"],
      ["4", "ty-le-cay-song", "trong-cay"],
      ["5", "tang-so-voi-nam-truoc", "trong-cay"],
      ["II", "cong-tac-khac", null],
      ["1", "cay-bong-mat-thay-the", "cong-tac-khac"],
      ["2", "do-che-phu-trung-binh", "cong-tac-khac"],
    ]);
  });

  it("leaves office, period and year of its title to be filled in", () => {
    const { appendices, name, regulation, unitTypes, validFrom, periods } = draftOf(rows);
    expect(appendices[0]!.title).toEqual([
      { text: "PHỤ LỤC SỐ 3", style: "appendix" },
      { text: "THỐNG KÊ SỐ LIỆU TRỒNG CÂY {period} {year} CỦA {office}", style: "title" },
      { text: "(Kèm theo Báo cáo số 12/BC-UBND ngày 10/6/2026)", style: "report" },
    ]);
    expect([name, regulation.issuer, unitTypes, validFrom]).toEqual([
      "THỐNG KÊ SỐ LIỆU TRỒNG CÂY",
      "UBND XÃ BÌNH AN",
      ["xa"],
      "2026-01-01",
    ]);
    expect(periods.map(({ due }) => due.day)).toEqual([20, 20, 20, 20]);
  });

  it.each<[string, Rows, string]>([
    [
      "below a letterhead",
      [
        ["UBND TỈNH AN GIANG"],
        ["UBND XÃ BÌNH AN"],
        ["Số: /BC-UBND"],
        ["BIỂU TỔNG HỢP SỐ LIỆU TRỒNG CÂY"],
        ["Quý I năm 2026"],
      ],
      "BIỂU TỔNG HỢP SỐ LIỆU TRỒNG CÂY",
    ],
    [
      "beside the motto",
      [["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["Độc lập - Tự do - Hạnh phúc"], ["CÂY XANH"]],
      "CÂY XANH",
    ],
    [
      "after the number of the form",
      [["Biểu số 06b"], ["UBND xã Bình An"], ["THỐNG KÊ CÂY XANH"]],
      "THỐNG KÊ CÂY XANH",
    ],
    ["nowhere: by its sheet", [["UBND XÃ BÌNH AN"], ["6 tháng năm 2026"]], "Trồng cây"],
  ])("is called what its title says, %s", (_, above, name) => {
    expect(draftOf(rows, above).name).toBe(name);
  });

  it("takes over the permanent name of a row that known forms ask for too", () => {
    const same = draftOf([["1", "Số nhiệm vụ đề ra trong kế hoạch", "Nhiệm vụ", 3], ...rows]);
    expect(same.appendices[0]!.tables[0]!.rows[0]!.id).toBe("ke-hoach.nhiem-vu");
    const otherUnit = draftOf([["1", "Số nhiệm vụ đề ra trong kế hoạch", "%", 3], ...rows]);
    expect(otherUnit.appendices[0]!.tables[0]!.rows[0]!.id).toBe("nhiem-vu-de-ra-trong-ke-hoach");
  });

  it("gives rows with one label different names", () => {
    const twice = draftOf([["1", "Số cây", "Cây", 1], ["2", "Số cây", "Cây", 2], ...rows]);
    const ids = twice.appendices[0]!.tables[0]!.rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has an appendix for every sheet with a table", () => {
    const other = sheet("t", [["BẢNG KHÁC"], header, ["1", "Số cây con", "Cây", 5]], "Bảng khác");
    const form = draftForm(
      snapshot(sheet("s", [...title, header, ...rows]), sheet("u", [["ghi chép"]]), other),
      known,
      head,
    );
    expect(form?.appendices.map(({ sheetName, tables }) => [sheetName, tables.length])).toEqual([
      ["s", 1],
      ["Bảng khác", 1],
    ]);
    expect(() => loadTemplate(settled(form!, []), "draft")).not.toThrow();
  });

  it("is none where no sheet has a table", () => {
    expect(draftForm(snapshot(sheet("s", [["ghi chép"], ["một dòng"]])), known, head)).toBeNull();
  });
});

describe("what the figures of a draft are", () => {
  const measures = (examples: readonly Example[]) => {
    const template = loadTemplate(settled(draftOf(rows), examples), "draft");
    return Object.fromEntries([...template.cells.values()].map(({ key, measure }) => [key, measure]));
  };
  const seen = (figures: Readonly<Record<string, number>>): Example => ({
    name: "seen",
    read: (key) => (key in figures ? { kind: "value", value: figures[key]! } : { kind: "blank" }),
  });

  it("goes by the units: a contract is counted, money is measured", () => {
    expect(measures([])).toMatchObject({
      "trong-cay": { type: "heading" },
      "cay-da-trong": { type: "count" },
      "kinh-phi-da-chi": { type: "quantity" },
      "hop-dong": { type: "count" },
      "do-che-phu-trung-binh": { type: "quantity" },
      "ty-le-cay-song": { type: "percent" },
      "tang-so-voi-nam-truoc": { type: "percent", min: -1000, max: 1000 },
    });
  });

  it("goes by what reports hold where they hold more", () => {
    const report = seen({ "ty-le-cay-song": 120, "hop-dong": -2 });
    expect(measures([report])).toMatchObject({
      "ty-le-cay-song": { type: "percent", max: 1000 },
      "hop-dong": { type: "count", signed: true },
    });
  });

  it("asks for every row but those a report leaves blank", () => {
    const required = (examples: readonly Example[]) =>
      settled(draftOf(rows), examples).appendices[0]!.tables[0]!.rows.flatMap(({ id, required }) =>
        required === false ? [id] : [],
      );
    expect(required([])).toEqual([]);
    expect(required([seen({ "hop-dong": 1 }), noFigures])).toContain("hop-dong");
    expect(required([seen({ "hop-dong": 1 })])).not.toContain("hop-dong");
  });
});
