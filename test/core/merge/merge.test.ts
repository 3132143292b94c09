import { lacksOf, merge, type Merged, type OfficeReport, plain, type Template } from "../../../src/core";
import { shippedAs } from "../../templates/shipped";
import { doubt, officeReport as report } from "./reports";

const huyen = shippedAs("ninh-thuan-2022/huyen").plan.template;
const tinh = shippedAs("bnv-6459-2020/tinh").plan.template;
const binhDinh = shippedAs("binh-dinh-2020/huyen").plan.template;
const socTrang = shippedAs("soc-trang-2021/so").plan.template;

const done = "giai-quyet.cap-huyen.ho-so-dung-han";
const base = "giai-quyet.cap-huyen.xong";
const rate = "giai-quyet.cap-huyen.dung-han";

function cell(merged: Merged, key: string) {
  const found = merged.cells.find(({ spec }) => spec.key === key);
  if (!found) throw new Error(`no cell ${key}`);
  const { total, filled, blank, doubts, open } = found;
  return [total === null ? null : plain(total), filled, blank, doubts, open?.why ?? null];
}

function merged(reports: readonly OfficeReport[], target: Template = huyen, source = target) {
  return merge(target, source, reports);
}

describe("merge", () => {
  it.each<[string, string, readonly Parameters<typeof report>[1][], unknown[]]>([
    ["counts are added up", base, [{ [base]: 10 }, { [base]: 20 }], ["30", 2, 0, 0, null]],
    ["a blank is no 0 and is counted", base, [{ [base]: 10 }, {}, { [base]: 0 }], ["10", 2, 1, 0, null]],
    ["all blank stays blank", base, [{}, {}], [null, 0, 2, 0, null]],
    ["a doubt is not added up", base, [{ [base]: 10 }, { [base]: doubt("1.2") }], ["10", 1, 0, 1, null]],
    [
      "quantities are added up exactly",
      "giai-ngan.ke-hoach",
      [{ "giai-ngan.ke-hoach": "0.1" }, { "giai-ngan.ke-hoach": "0.2" }],
      ["0.3", 2, 0, 0, null],
    ],
    [
      "a rate is that of the sums, not the mean of the rates",
      rate,
      [
        { [done]: 1, [base]: 1, [rate]: 100 },
        { [done]: 10, [base]: 100, [rate]: 10 },
      ],
      ["10.89", 2, 0, 0, null],
    ],
    [
      "a rate stays blank where an office left its base blank",
      rate,
      [{ [done]: 1, [base]: 1, [rate]: 100 }, { [done]: 5 }],
      [null, 1, 1, 0, "baseBlank"],
    ],
    [
      "or wrote it unreadably",
      rate,
      [
        { [done]: 1, [base]: 1 },
        { [done]: 5, [base]: doubt("5/6") },
      ],
      [null, 0, 2, 0, "baseDoubt"],
    ],
    ["a rate of nothing is blank", rate, [{ [done]: 0, [base]: 0 }], [null, 0, 1, 0, "baseZero"]],
    [
      "a rate whose base the form does not ask is neither added up nor averaged",
      "lien-thong-van-ban.cap-xa",
      [{ "lien-thong-van-ban.cap-xa": 100 }, { "lien-thong-van-ban.cap-xa": 50 }],
      [null, 2, 0, 0, "noBase"],
    ],
  ])("%s", (_, key, offices, expected) => {
    expect(cell(merged(offices.map((cells, at) => report(`Huyện ${at}`, cells))), key)).toEqual(expected);
  });

  it.each<[string, readonly Parameters<typeof report>[1][], readonly string[], unknown[]]>([
    ["counts", [{ [base]: 10 }, {}], [base], ["10", 1, 0, 0, null]],
    ["a rate", [{ [done]: 1, [base]: 4 }, {}], [done, base, rate], ["25", 0, 1, 0, null]],
    [
      "a rate that has a base but no part",
      [{ [done]: 1, [base]: 4 }, { [base]: 6 }],
      [done],
      [null, 0, 2, 0, "halfAbsent"],
    ],
    [
      "a rate that has a part but no base",
      [{ [done]: 1, [base]: 4 }, { [done]: 6 }],
      [base],
      [null, 0, 2, 0, "halfAbsent"],
    ],
    ["a rate nobody has", [{}, {}], [done, base, rate], [null, 0, 1, 0, "baseBlank"]],
  ])("what the last office says it does not have is no 0 and no gap: %s", (name, cells, absent, expected) => {
    const reports = cells.map((one, at) =>
      report(`Huyện ${at}`, one, at === cells.length - 1 ? { absent: new Set(absent) } : {}),
    );
    expect(cell(merged(reports), name === "counts" ? base : rate)).toEqual(expected);
  });

  it("lists codes and texts, and adds neither up", () => {
    const reports = [
      report("Sở A", { "nhiem-vu-khac": { kind: "text", text: "Không" }, "ke-hoach.ban-hanh": 1 }),
      report("Sở B", { "nhiem-vu-khac": { kind: "text", text: "Có" } }),
    ];
    const codes = [...socTrang.cells.values()].filter(({ measure }) => measure.type === "code").map(({ key }) => key);
    expect(codes.length).toBeGreaterThan(0);
    const all = merged(
      reports.map((one, at) => ({
        ...one,
        said: new Map([...one.said, [codes[0]!, { kind: "value", value: `${at}` }]]),
      })),
      socTrang,
    );
    expect(cell(all, "nhiem-vu-khac")).toEqual([null, 2, 0, 0, "listed"]);
    expect(cell(all, codes[0]!)).toEqual([null, 2, 0, 0, "listed"]);
    expect(all.contents.figures.size).toBe(0);
  });

  it("takes over from another form what both ask, and says what the other does not ask", () => {
    const all = merged(
      [report("Huyện A", { "ke-hoach.nhiem-vu": 3 }), report("Huyện B", { "ke-hoach.nhiem-vu": 4 })],
      tinh,
      huyen,
    );
    expect(cell(all, "ke-hoach.nhiem-vu")).toEqual(["7", 2, 0, 0, null]);
    const unasked = all.cells.filter(({ source }) => source === null);
    expect(unasked.length).toBeGreaterThan(0);
    expect(new Set(unasked.map(({ open, blank }) => `${open?.why} ${blank}`))).toEqual(new Set(["notAsked 0"]));
  });

  it("appends the rows the offices have added, with their office", () => {
    const row = (instance: string, received: number) => ({ [`ho-so.linh-vuc${instance}:tiep-nhan`]: received });
    const all = merged(
      [
        report(
          "Huyện A",
          { ...row("", 5), ...row("#3", 6), "ho-so.tong-cong:tiep-nhan": 11 },
          {
            names: new Map([["ho-so.linh-vuc", "Đất đai"]]),
          },
        ),
        report(
          "Huyện B",
          { ...row("", 7), "ho-so.tong-cong:tiep-nhan": 7 },
          {
            names: new Map([["ho-so.linh-vuc", "Đất đai"]]),
          },
        ),
      ],
      binhDinh,
    );
    expect([...all.contents.instances]).toEqual([["ho-so.linh-vuc", 3]]);
    expect([...all.contents.names]).toEqual([
      ["ho-so.linh-vuc", "Đất đai (Huyện A)"],
      ["ho-so.linh-vuc#2", "Huyện A"],
      ["ho-so.linh-vuc#3", "Đất đai (Huyện B)"],
    ]);
    expect(Object.fromEntries(all.contents.figures)).toEqual({
      "ho-so.linh-vuc:tiep-nhan": 5,
      "ho-so.linh-vuc#2:tiep-nhan": 6,
      "ho-so.linh-vuc#3:tiep-nhan": 7,
      "ho-so.tong-cong:tiep-nhan": 18,
    });
  });

  it("leaves rows out that are too many for one form, and says how many", () => {
    const many = Array.from({ length: 301 }, (_, at) => report(`Huyện ${at}`, { "ho-so.linh-vuc:tiep-nhan": 1 }));
    const all = merged(many, binhDinh);
    expect([all.leftOut, all.contents.instances.size, all.contents.figures.size]).toEqual([301, 0, 0]);
    expect(merged(many.slice(1), binhDinh).leftOut).toBe(0);
  });

  it("does not count an office as blank where its form has nothing to fill", () => {
    const outside = [...shippedAs("quang-ngai-2021/so").plan.template.cells.values()].find(
      ({ row, measure }) => row.appliesTo?.includes("so") === false && measure.type === "count",
    );
    const all = merged([report("Sở A", {})], shippedAs("quang-ngai-2021/so").plan.template);
    expect(cell(all, outside!.key)).toEqual([null, 0, 0, 0, null]);
  });
});

describe("what a consolidated report lacks", () => {
  it("is a total without a figure that cannot be read, and a rate with that of the other offices", () => {
    const offices = [
      report("A", { [done]: 1, [base]: 4 }),
      report("B", { [done]: 3, [base]: doubt("1/2") }),
      report("C", { [done]: 5 }),
    ];
    const all = merged(offices);
    const lacks = lacksOf(all).map(({ cell: { spec, open }, offices: of }) => [
      spec.key,
      of.map(({ office }) => office),
      open !== null && "rest" in open && open.rest !== null ? plain(open.rest.rate) : null,
    ]);
    expect(lacks.filter(([key]) => [done, base, rate].includes(key as string))).toEqual([
      [rate, ["B", "C"], "25"],
      [base, ["B"], null],
    ]);
    expect(cell(all, done)).toEqual(["9", 3, 0, 0, null]);
  });

  it("is no rate that no other office says", () => {
    expect(lacksOf(merged([report("A", { [done]: 1 }), report("B", {})]))).toEqual([]);
  });
});
