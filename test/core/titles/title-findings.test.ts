import {
  loadTemplate,
  statedPeriod,
  titleFindings,
  titlesOf,
  type AskedTitles,
  type Finding,
  type Layout,
} from "../../../src/core";
import { row, templateFile } from "../../support/template";

const file = templateFile([row("so", "Số", { type: "count" })]);
const [first] = file.appendices;
const template = loadTemplate(
  {
    ...file,
    appendices: [1, 2, 3].map((number) => ({
      ...first!,
      id: `phu-luc-${number}`,
      sheetName: `Phụ lục ${number}`,
      title: [{ text: `BÁO CÁO NĂM {year}, PHỤ LỤC ${number}`, style: "title" as const }, ...first!.title.slice(2)],
      tables: [{ ...first!.tables[0]!, id: `bang-${number}`, rows: [row(`so-${number}`, "Số", { type: "count" })] }],
    })),
  },
  "thu.json",
);

const SIX = "Kỳ báo cáo: 6 tháng 2021 (số liệu từ 15/12/2020 đến 14/6/2021)";
const QUARTER = "Kỳ báo cáo: Quý I 2021 (số liệu từ 15/12/2020 đến 14/3/2021)";
const withDays = (from: string, to: string) => `Kỳ báo cáo: 6 tháng 2021 (số liệu từ ${from} đến ${to})`;

/** A form whose appendices have these lines above them, the second line of the sheet the first of them. */
function layoutOf(...appendices: (string | readonly string[])[]): Layout {
  return {
    template,
    appendices: appendices.map((_, at) => ({
      appendix: `phu-luc-${at + 1}`,
      sheet: `s${at + 1}`,
      matchedRows: 1,
      missingRows: [],
      unmatchedRows: [],
      doubtfulRows: [],
    })),
    cells: new Map(),
    notes: new Map(),
    names: new Map(),
    captions: new Map(
      appendices.map((lines, at) => [
        `s${at + 1}`,
        [lines].flat().map((text, line) => ({ place: { sheet: `s${at + 1}`, row: line + 1, column: 0 }, text })),
      ]),
    ),
  };
}

const TOLD = ["says", "said", "asked", "from", "to", "other"];
const say = ({ rule, severity, place, data }: Finding<"title">) => ({
  rule,
  severity,
  sheet: place?.sheet,
  ...Object.fromEntries(Object.entries(data).filter(([name]) => TOLD.includes(name))),
});

describe("titleFindings", () => {
  it.each<[string, Layout, AskedTitles?]>([
    ["all alike", layoutOf(SIX, SIX, SIX)],
    ["nothing filled in", layoutOf("Kỳ báo cáo: … (số liệu từ … đến …)", "PHỤ LỤC")],
    [
      "the report's own date in the next year",
      layoutOf([
        "(Kèm theo Báo cáo số: 1/BC-UBND ngày 5 tháng 1 năm 2022 của UBND huyện A)",
        "Kỳ báo cáo: Năm 2021 (số liệu từ 15/12/2020 đến 14/12/2021)",
      ]),
    ],
    ["no days", layoutOf("Kỳ báo cáo: 6 tháng 2021", SIX)],
    ["as asked for", layoutOf(SIX), { period: "6-thang", year: 2021 }],
    [
      "another form of the days",
      layoutOf("Kỳ báo cáo: 6 tháng đầu năm 2021", "Số liệu tính từ ngày 15/12/2020 đến hết ngày 14/6/2021"),
    ],
  ])("says nothing: %s", (...[, layout, asked]) => {
    expect(titleFindings(layout, asked).map(say)).toEqual([]);
  });

  it("finds the one appendix of another period, with the place of the line, and its days go with it", () => {
    const found = titleFindings(layoutOf(SIX, ["PHỤ LỤC 2", QUARTER], SIX));
    expect(found.map(say)).toEqual([
      {
        rule: "title/phu-luc-2",
        severity: "error",
        sheet: "s2",
        says: "period",
        said: "Quý I 2021",
        asked: "6 tháng 2021",
      },
    ]);
    expect(found[0]).toMatchObject({ cells: [], place: { sheet: "s2", row: 2, column: 0 } });
  });

  it("finds it also when it is the first", () => {
    expect(titleFindings(layoutOf(QUARTER, SIX, SIX)).map(({ rule }) => rule)).toEqual(["title/phu-luc-1"]);
  });

  it("finds another year in the heading of one and the same sheet", () => {
    expect(titleFindings(layoutOf(["BÁO CÁO NĂM 2022, PHỤ LỤC 1", SIX])).map(say)).toEqual([
      { rule: "title/phu-luc-1", severity: "error", sheet: "s1", says: "period", said: "2022", asked: "6 tháng 2021" },
    ]);
  });

  it("holds against what is asked for before what the report says", () => {
    const found = titleFindings(layoutOf(SIX, SIX), { period: "quy-1", year: 2021 });
    expect(found.map(say)).toEqual(
      [1, 2].map((n) => ({
        rule: `title/phu-luc-${n}`,
        severity: "error",
        sheet: `s${n}`,
        says: "period",
        said: "6 tháng 2021",
        asked: "Quý I 2021",
      })),
    );
    expect(titleFindings(layoutOf(SIX), { year: 2020 }).map(say)).toMatchObject([
      { said: "6 tháng 2021", asked: "6 tháng 2020" },
    ]);
  });

  it.each<[string, Layout, object[]]>([
    [
      "of another period: copied",
      layoutOf(withDays("15/12/2020", "14/3/2021"), SIX),
      [
        {
          rule: "title/window/phu-luc-1",
          severity: "error",
          says: "other",
          other: "Quý I 2021",
          from: "15/12/2020",
          to: "14/3/2021",
        },
      ],
    ],
    [
      "of last year",
      layoutOf(withDays("15/12/2019", "14/6/2020")),
      [{ rule: "title/window/phu-luc-1", severity: "error", says: "other", other: "6 tháng 2020" }],
    ],
    ["no such day", layoutOf(withDays("15/12/2020", "31/6/2021")), [{ severity: "error", says: "impossible" }]],
    [
      "the end before the beginning",
      layoutOf(withDays("15/12/2021", "14/6/2021")),
      [{ severity: "error", says: "impossible" }],
    ],
    [
      "unlike the others",
      layoutOf(SIX, withDays("15/12/2020", "10/6/2021")),
      [{ rule: "title/window/phu-luc-2", severity: "error", says: "differs" }],
    ],
    [
      "of the office's own, alike everywhere: one warning",
      layoutOf(withDays("01/12/2020", "31/5/2021"), withDays("01/12/2020", "31/5/2021")),
      [{ rule: "title/window/phu-luc-1", severity: "warning", says: "unlike" }],
    ],
    [
      "unlike each other where no period is named",
      layoutOf("(Số liệu từ 01/01/2021 đến 28/02/2021)", "(Số liệu từ 01/01/2021 đến 28/01/2021)"),
      [{ rule: "title/window/phu-luc-2", severity: "error", says: "differs" }],
    ],
  ])("days %s", (_, layout, expected) => {
    const found = titleFindings(layout).map(say);
    expect(found).toMatchObject(expected);
    expect(found).toHaveLength(expected.length);
  });

  it("believes the period most appendices state", () => {
    expect(statedPeriod(titlesOf(layoutOf(QUARTER, SIX, SIX)))).toMatchObject({
      period: { id: "6-thang" },
      year: 2021,
    });
    expect(statedPeriod(titlesOf(layoutOf("PHỤ LỤC 1")))).toBeNull();
  });
});
