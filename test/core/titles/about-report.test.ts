import fc from "fast-check";
import {
  aboutReport,
  matchTitleLine,
  openCaptions,
  otherOffice,
  recognise,
  sameOffice,
  titleFindings,
  titlesOf,
  type AskedTitles,
  type Layout,
  type Template,
} from "../../../src/core";
import { allTemplates } from "../../../src/entry/cli/templates";
import { filled, layoutOf } from "./layouts";
import { blankForm, snapshot } from "../../support/snapshot";

let templates: readonly Template[] = [];
beforeAll(async () => {
  templates = await allTemplates();
  expect(templates).toHaveLength(6);
});

const named = (id: string) => templates.find(({ file }) => file.id === id)!;
const says = (layout: Layout, asked?: AskedTitles) => {
  const { findings, ...about } = aboutReport(layout, asked);
  return { ...about, says: [...new Set(findings.map(({ data }) => data.says))] };
};

const OFFICE = fc.constantFrom(
  "Sở Nội vụ",
  "UBND huyện An Lão",
  "Trường Cao đẳng Y tế",
  "Bộ Khoa học và Công nghệ",
  "Đài Phát thanh - Truyền hình tỉnh",
  "Sở Giao thông vận tải",
  "Văn phòng Bộ (khối A)",
);

describe("aboutReport", () => {
  it("gives back what every form was filled with, with nothing to say", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 5 }),
        OFFICE,
        fc.nat({ max: 3 }),
        fc.integer({ min: 2000, max: 2098 }),
        (at, office, period, year) => {
          const template = templates[at]!;
          const { id } = template.file.periods[period]!;
          const layout = filled(template, office, period, year);
          for (const asked of [{}, { period: id, year, office }])
            expect(says(layout, asked)).toEqual({
              period: { id, year },
              office,
              by: { period: "sheet", office: "sheet" },
              disagrees: [],
              agrees: true,
              says: [],
            });
        },
      ),
      { numRuns: 200 },
    );
  });

  it("tells every other period, year and office that is asked for, and the sheet counts", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 5 }),
        fc.nat({ max: 3 }),
        fc.nat({ max: 3 }),
        fc.integer({ min: -1, max: 1 }),
        fc.boolean(),
        (at, said, other, later, isOther) => {
          const template = templates[at]!;
          const [own, asked] = [template.file.periods[said]!, template.file.periods[other]!];
          const office = "UBND huyện An Lão";
          const about = says(filled(template, office, said, 2024), {
            period: asked.id,
            year: 2024 + later,
            office: isOther ? "UBND huyện Phù Mỹ" : "HUYỆN AN LÃO",
          });
          const isOtherPeriod = said !== other || later !== 0;
          expect(about).toMatchObject({
            period: { id: own.id, year: 2024 },
            office,
            by: { period: "sheet", office: "sheet" },
          });
          expect(about.disagrees).toEqual([...(isOtherPeriod ? ["period"] : []), ...(isOther ? ["office"] : [])]);
          expect(about.agrees).toBe(!isOtherPeriod && !isOther);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("lets the call stand for what the sheets do not say", () => {
    fc.assert(
      fc.property(fc.nat({ max: 5 }), (at) => {
        const template = templates[at]!;
        const blank = layoutOf(template, [["PHỤ LỤC", "Kỳ báo cáo: … (số liệu từ … đến …)", "TẠI ………"]]);
        expect(says(blank)).toMatchObject({
          period: null,
          office: null,
          by: { period: null, office: null },
          agrees: true,
        });
        expect(says(blank, { period: "quy-3", year: 2024, office: "Sở Y tế" })).toEqual({
          period: { id: "quy-3", year: 2024 },
          office: "Sở Y tế",
          by: { period: "call", office: "call" },
          disagrees: [],
          agrees: true,
          says: [],
        });
      }),
    );
  });

  it("lets the call name an office that the sheet gives only a kind of", () => {
    const layout = layoutOf(named("ninh-thuan-2022/huyen"), [
      ["(Ban hành kèm theo Báo cáo số 1/BC-UBND ngày 1/9/2024 của Ủy ban nhân dân huyện)", "Quý III/2024"],
    ]);
    expect(says(layout)).toMatchObject({ office: "Ủy ban nhân dân huyện", by: { office: "sheet" } });
    expect(says(layout, { office: "UBND huyện Ninh Sơn" })).toMatchObject({
      office: "UBND huyện Ninh Sơn",
      by: { office: "call" },
      agrees: true,
    });
  });

  it("takes a year that the form prints for every period for no period", () => {
    const layout = layoutOf(named("ninh-thuan-2022/huyen"), [
      ["PHỤ LỤC THỐNG KÊ SỐ LIỆU BÁO CÁO CẢI CÁCH HÀNH CHÍNH NĂM 2024"],
    ]);
    expect(says(layout)).toMatchObject({ period: null, agrees: true });
    expect(says(layout, { period: "quy-3", year: 2024 })).toMatchObject({ by: { period: "call" }, agrees: true });
    expect(says(layout, { period: "quy-3", year: 2023 })).toMatchObject({ agrees: false, says: ["period"] });
  });

  it("goes by the days where no word names the period", () => {
    const layout = layoutOf(named("bnv-6459-2020/tinh"), [["(Số liệu tính từ ngày 15/12/2023 đến ngày 14/6/2024)"]]);
    expect(says(layout)).toMatchObject({
      period: { id: "6-thang", year: 2024 },
      by: { period: "sheet" },
      agrees: true,
    });
    expect(says(layout, { period: "quy-3", year: 2024 })).toMatchObject({
      disagrees: ["period"],
      agrees: false,
      says: ["other"],
    });
  });

  it("says of a period that the forms do not have that they do not have it, whatever is asked for", () => {
    const layout = layoutOf(named("bnv-6459-2020/tinh"), [["Kỳ báo cáo: Quý II 2024"]]);
    for (const asked of [{}, { period: "6-thang", year: 2024 } as const])
      expect(says(layout, asked)).toMatchObject({
        period: null,
        agrees: false,
        disagrees: ["period"],
        says: ["foreign"],
      });
    expect(titleFindings(layout)[0]).toMatchObject({
      severity: "error",
      place: { row: 0 },
      data: { said: "Quý II 2024", known: "Quý I, 6 tháng, Quý III, Năm" },
    });
  });

  it("tells an appendix of another office, and no shorter name of the same", () => {
    const template = named("ninh-thuan-2022/huyen");
    const of = (office: string) => [
      `(Ban hành kèm theo Báo cáo số 1/BC-UBND ngày 1/9/2024 của ${office})`,
      "Quý III/2024",
    ];
    const [own, short, other] = [of("UBND huyện Ninh Sơn"), of("Ủy ban nhân dân huyện"), of("UBND huyện Thuận Bắc")];
    expect(says(layoutOf(template, [own, short, own, own]))).toMatchObject({
      office: "UBND huyện Ninh Sơn",
      agrees: true,
    });
    const layout = layoutOf(template, [own, other, own, own, own, own, own]);
    expect(aboutReport(layout)).toMatchObject({
      disagrees: ["office"],
      findings: [
        {
          rule: "title/office/phu-luc-2",
          severity: "error",
          place: { sheet: "phu-luc-2", row: 0 },
          data: { by: "report" },
        },
      ],
    });
  });

  it("tells two provinces apart that filled in the same form", () => {
    const [a, b] = ["UBND tỉnh A", "UBND tỉnh B"].map((office, at) => {
      const template = named("bnv-6459-2020/tinh");
      const drawn = snapshot(...blankForm(template, { office, period: template.file.periods[at]!, year: 2021 }));
      return aboutReport(recognise(drawn, templates)[0]!).office!;
    });
    expect([a, b, sameOffice(a!, b!), otherOffice(a!, b!)]).toEqual(["UBND tỉnh A", "UBND tỉnh B", false, true]);
  });

  it("reads a layout once", () => {
    const layout = filled(templates[0]!, "Sở Nội vụ", 0, 2024);
    expect(titlesOf(layout)).toBe(titlesOf(layout));
  });
});

describe("long and strange lines", () => {
  it.each([
    "….".repeat(3000),
    ". ".repeat(5000),
    "ngày … tháng … năm ".repeat(800),
    "UBND huyện ".repeat(2000),
    "Kỳ báo cáo: ".repeat(2000),
    "(của ".repeat(4000),
    "kèm theo báo cáo số ".repeat(1500),
    "q".repeat(30_000),
    "Công văn số 1/a (".repeat(2000),
  ])("%# take no longer by far than a plain text as long", (text) => {
    const plain = "công tác cải cách hành chính trên địa bàn ".repeat(1000);
    const [strange, usual] = [text, plain].map((line) => Math.min(...[1, 2, 3].map(() => timeOf(line))));
    // At most 1 was measured; trying every way of a line of 600 letters takes thousands.
    expect(strange! / usual!).toBeLessThan(30);
  });

  function timeOf(text: string): number {
    const started = performance.now();
    const layout = layoutOf(named("soc-trang-2021/so"), [Array.from({ length: 10 }, () => text)]);
    aboutReport(layout, { office: text, period: "nam", year: 2024 });
    openCaptions(layout);
    matchTitleLine("Kỳ báo cáo: {period} {year} (số liệu từ {from} đến {to})", text);
    return performance.now() - started;
  }
});
