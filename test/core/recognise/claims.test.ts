import fc from "fast-check";
import { keptAbout, loadTemplate, recognise, type SheetSnapshot, type Template } from "../../../src/core";
import { blankForm, sheet, snapshot } from "../../support/snapshot";
import { filledForm, gridOf, matrixOf, readingOf, sheetsOf, shippedForms, type Grid } from "./whole-forms";

/** A form is claimed where it stands, and a table that stands there too changes nothing. */

const RUNS = 25;
let templates: readonly Template[] = [];
beforeAll(async () => {
  templates = await shippedForms();
});

const read = (...grids: readonly Grid[]) => recognise(snapshot(...sheetsOf(grids)), templates);

it("gives every form back that was inserted, alone among all", () => {
  for (const template of templates) {
    const [layout, ...others] = recognise(snapshot(...blankForm(template)), templates);
    expect(others).toEqual([]);
    expect(layout?.template).toBe(template);
    expect([...(layout?.cells.keys() ?? [])].sort()).toEqual([...template.cells.keys()].sort());
    for (const appendix of layout?.appendices ?? []) {
      expect(Object.keys(appendix).sort()).toEqual([
        "appendix",
        "doubtfulRows",
        "matchedRows",
        "missingRows",
        "sheet",
        "unmatchedRows",
      ]);
    }
  }
});

it("claims no table of another kind, whatever its headings share with the forms", () => {
  fc.assert(
    fc.property(matrixOf(fc), fc.constantFrom(0, 1, 3), ({ grid }, above) => {
      const titles: Grid = Array.from({ length: above }, (_, at) => [
        ["Biểu số II.06a/VPCP/KSTT", "Kỳ báo cáo: 6 tháng năm 2026", ""][at]!,
      ]);
      expect(readingOf(read([...titles, ...grid]))).toEqual([]);
    }),
    { numRuns: RUNS * 8 },
  );
});

it("claims no outline: the labels of a form and no place for its figures", () => {
  for (const template of templates) {
    const labels = template.file.appendices.flatMap(({ tables }) =>
      tables.flatMap(({ rows }) => rows.filter(({ unit }) => unit !== "").map(({ label }) => [label])),
    );
    expect(readingOf(read(labels.slice(0, 60)))).toEqual([]);
  }
});

it("reads a form the same with another table beside it, below it or on a sheet of its own", () => {
  for (const template of templates) {
    const { grids, layout } = filledForm(template);
    const expected = readingOf([layout]);
    fc.assert(
      fc.property(
        matrixOf(fc),
        fc.constantFrom("below", "beside", "sheet"),
        fc.nat({ max: 30 }),
        (other, where, at) => {
          const last = grids.at(-1)!;
          const width = Math.max(...last.map((line) => line.length));
          const whole =
            where === "sheet"
              ? [...grids, other.grid]
              : [
                  ...grids.slice(0, -1),
                  where === "below" ? [...last, [], [], ...other.grid] : beside(last, other.grid, width + 1, at),
                ];
          expect(readingOf(read(...whole))).toEqual(expected);
        },
      ),
      { numRuns: RUNS / 5 },
    );
  }
});

it("names no report for what is not its form: letters of another encoding", () => {
  const { grids } = filledForm(templates.find(({ file }) => file.id === "quang-ngai-2021/so")!);
  const odd: Readonly<Record<string, string>> = {
    ố: "è",
    ệ: "Ö",
    ụ: "ô",
    ề: "Ò",
    ế: "Õ",
    ạ: "¹",
    ư: "­",
    ơ: "¬",
    đ: "®",
    ả: "¶",
    ộ: "é",
    ị: "Þ",
    á: "¸",
    ă: "¨",
    ê: "ª",
    ô: "«",
    à: "µ",
    ể: "Ó",
    ổ: "æ",
    ấ: "Ê",
    ứ: "ø",
    ợ: "î",
    ủ: "ñ",
    ã: "·",
    í: "Ý",
    ì: "×",
    ồ: "å",
    ờ: "ê",
    ử: "ö",
    ự: "ù",
    ẩ: "È",
    ậ: "Ë",
    ầ: "Ç",
    ớ: "í",
    ó: "ã",
    ò: "ß",
    ọ: "ä",
    ú: "ó",
    ù: "ï",
    ũ: "ò",
    ý: "ý",
    ỷ: "û",
    ễ: "Ô",
    é: "Ð",
    è: "Ì",
    ẻ: "Î",
    Đ: "§",
    Ủ: "ñ",
  };
  const typed = (text: string) => [...text.normalize("NFC")].map((letter) => odd[letter] ?? letter).join("");
  const grid = grids[0]!.map((line) => line.map((cell) => (typeof cell === "string" ? typed(cell) : cell)));
  expect(readingOf(read(grid))).toEqual([]);
});

it("reads every form of a sheet that holds many", () => {
  const template = templates.find(({ file }) => file.id === "ninh-thuan-2022/huyen")!;
  const one = gridOf(blankForm(template)[0]!);
  for (const copies of [2, 7, 20]) {
    const many = Array.from({ length: copies }, () => [...one, []]).flat();
    const layouts = recognise(snapshot(sheet("s", many)), templates);
    expect(layouts).toHaveLength(copies);
    expect(new Set(layouts.map(({ cells }) => cells.size))).toEqual(new Set([22]));
  }
});

describe("a form no longer in force", () => {
  const district = () => templates.find(({ file }) => file.id === "binh-dinh-2020/huyen")!;
  const province = () => templates.find(({ file }) => file.id === "bnv-6459-2020/tinh")!;

  it("gives way to one in force that fits as well, in whatever order they are offered", () => {
    const old = loadTemplate({ ...province().file, id: "cu/tinh", validTo: "2025-06-30" }, "claims.test.ts");
    const sheets = blankForm(province());
    for (const offered of [
      [old, province()],
      [province(), old],
    ]) {
      const [layout, ...others] = recognise(snapshot(...sheets), offered);
      expect([layout?.template.file.id, layout?.expired, others.length]).toEqual(["bnv-6459-2020/tinh", undefined, 0]);
    }
  });

  it("gives way to one in force that has its rows, for a later period only", () => {
    const sheets = [blankForm(district())[0]!];
    const chosen = (year: number) =>
      recognise(snapshot(...sheets), templates, { period: { id: "nam", year } }).map(
        ({ template: { file }, expired }) => [file.id, expired],
      );
    expect(chosen(2024)).toEqual([["binh-dinh-2020/huyen", undefined]]);
    expect(chosen(2026)).toEqual([["quang-ngai-2021/so", undefined]]);
  });

  it("gives way for the period that a clerk has said of the sheet, or that a caption of any wording states", () => {
    const { name, text } = keptAbout({ period: "nam", year: 2026 });
    const chosen = (values: Grid, kept: SheetSnapshot["kept"] = []) =>
      recognise(snapshot({ ...sheet("s", values), kept }), templates).map(({ template: { file } }) => file.id);
    const grid = gridOf(blankForm(district())[0]!);
    expect(chosen(grid)).toEqual(["binh-dinh-2020/huyen"]);
    expect(chosen(grid, [{ name, text }])).toEqual(["quang-ngai-2021/so"]);
    const captioned = (caption: string) =>
      grid.map((line) => line.map((text) => (/^(?:Kỳ báo cáo|\(Số liệu)/.test(String(text)) ? caption : text)));
    expect(chosen(captioned("Số liệu CCHC quý III - 2026"))).toEqual(["quang-ngai-2021/so"]);
    expect(chosen(captioned("Số liệu CCHC quý III - 2024"))).toEqual(["binh-dinh-2020/huyen"]);
  });

  it("is told where nothing else is the form, by the period asked for or stated, unless it was the only one offered", () => {
    const { grids } = filledForm(district(), {
      office: "UBND huyện A",
      period: district().file.periods[3]!,
      year: 2026,
    });
    const matrices = snapshot(sheet("s", grids[1]!));
    expect(recognise(matrices, templates)[0]?.expired).toEqual({ validTo: "2025-06-30", day: "2026-12-14" });
    const earlier = { period: { id: "nam", year: 2023 } } as const;
    expect(recognise(matrices, templates, earlier)[0]?.expired).toBeUndefined();
    expect(recognise(matrices, [district()])[0]?.expired).toBeUndefined();
    expect(recognise(matrices, [district()])).toHaveLength(1);
  });
});

function beside(grid: Grid, other: Grid, from: number, down: number): Grid {
  const rows = Math.max(grid.length, down + other.length);
  return Array.from({ length: rows }, (_, row) => {
    const line = grid[row] ?? [];
    const side = other[row - down] ?? [];
    return [...line, ...Array.from({ length: from - line.length }, () => ""), ...side];
  });
}
