import { choose, kindsOf, listedOffices, type OfficeReport, type Wanted } from "../../../src/core";
import { officeReport as report } from "./reports";

const wanted: Wanted = {
  template: "ninh-thuan-2022/huyen",
  period: { id: "6-thang", year: 2022 },
  offices: [],
  unread: [],
};
const list = (names: readonly string[]) => listedOffices(names.map((name) => [name]));
const chosen = (reports: readonly OfficeReport[], offices: readonly string[] = []) => {
  const { counted, apart, missing, unlisted } = choose(reports, { ...wanted, offices: list(offices) });
  return {
    counted: counted.map(({ file }) => file),
    apart: apart.map(({ report: { file }, why }) => [file, why]),
    missing,
    unlisted: [...unlisted].map(({ file }) => file),
  };
};

describe("choose", () => {
  it("counts the reports of the form and period, in the order of the offices", () => {
    expect(chosen([report("Huyện B", {}), report("huyện a", {}), report("Huyện C", {})])).toEqual({
      counted: ["huyện a.xlsx", "Huyện B.xlsx", "Huyện C.xlsx"],
      apart: [],
      missing: [],
      unlisted: [],
    });
  });

  it.each<[string, Partial<OfficeReport>, string]>([
    ["another form", { template: "bnv-6459-2020/tinh" }, "template"],
    ["another period", { period: { id: "nam", year: 2022 } }, "period"],
    ["another year", { period: { id: "6-thang", year: 2021 } }, "period"],
    ["no period in its title", { period: null }, "noPeriod"],
  ])("sets a report of %s apart", (_, more, why) => {
    const { counted, apart } = chosen([report("Huyện A", {}), report("Huyện B", {}, more)]);
    expect([counted, apart]).toEqual([["Huyện A.xlsx"], [["Huyện B.xlsx", why]]]);
  });

  it("a file called after an office with a report is of no other office whose name is a part of that", () => {
    const offices = list(["UBND huyện Hòa Bình", "UBND xã Hòa Bình", "UBND xã Minh Sơn"]);
    const unread = ["huyện Hòa Bình.pdf", "bản quét xã Minh Sơn.pdf"];
    const { missing, unread: of } = choose([report("UBND huyện Hòa Bình", {})], { ...wanted, offices, unread });
    expect([missing, [...of]]).toEqual([["UBND xã Hòa Bình"], [["bản quét xã Minh Sơn.pdf", "UBND xã Minh Sơn"]]]);
  });

  it("counts none of two reports of one office that differ", () => {
    const two = [report("Huyện A", { a: 1 }, { file: "1.xlsx" }), report("HUYỆN  A", { a: 2 }, { file: "2.xlsx" })];
    expect(chosen([...two, report("Huyện B", {})], ["Huyện A", "Huyện B"])).toEqual({
      counted: ["Huyện B.xlsx"],
      apart: [
        ["1.xlsx", "twice"],
        ["2.xlsx", "twice"],
      ],
      missing: [],
      unlisted: [],
    });
  });

  it("counts one of two that say the same", () => {
    const two = [
      report("Huyện A", { a: 1, b: 2 }, { file: "1.xlsx" }),
      report("Huyện A", { b: 2, a: 1 }, { file: "2.xlsx" }),
    ];
    expect(chosen(two)).toMatchObject({ counted: ["1.xlsx"], apart: [["2.xlsx", "copy"]] });
  });

  it("does not take two offices without a name for one", () => {
    const two = ["1.xlsx", "2.xlsx"].map((file) => report("", { a: 1 }, { file, office: null }));
    expect(chosen(two).counted).toEqual(["1.xlsx", "2.xlsx"]);
  });

  it("does not take two offices for one that only write what kind they are", () => {
    const two = ["Ủy ban nhân dân huyện", "UBND HUYỆN ……"].map((office, at) =>
      report(office, { a: 1 }, { file: `${at}.xlsx` }),
    );
    expect([...chosen(two).counted].sort()).toEqual(["0.xlsx", "1.xlsx"]);
    expect(chosen(two, ["UBND huyện Ninh Sơn"])).toMatchObject({
      apart: [],
      missing: ["UBND huyện Ninh Sơn"],
      unlisted: ["1.xlsx", "0.xlsx"],
    });
  });

  it("knows an office however it is written, and two that differ by a tone", () => {
    const reports = ["ỦY BAN NHÂN DÂN HUYỆN PHÙ MỸ", "UBND huyện Phú Mỹ", "UBND TP Quy Nhơn", "so noi vu"].map(
      (office) => report(office, { a: 1 }),
    );
    const list = ["UBND huyện Phù Mỹ", "huyện Phú Mỹ", "UBND thành phố Quy Nhơn", "Sở Nội vụ"];
    const { counted, ...rest } = chosen(reports, list);
    expect([counted.length, rest]).toEqual([4, { apart: [], missing: [], unlisted: [] }]);
  });

  it("gives a name without marks to neither of two offices it may be", () => {
    const reports = ["UBND huyen Phu My", "UBND huyện Phú Mỹ", "UBND huyện Phù Mỹ"].map((office) =>
      report(office, { a: 1 }),
    );
    expect(chosen(reports, ["UBND huyện Phú Mỹ", "UBND huyện Phù Mỹ"])).toMatchObject({
      apart: [],
      missing: [],
      unlisted: ["UBND huyen Phu My.xlsx"],
    });
  });

  it("names who is missing, and who is not on the list", () => {
    const reports = [report("Huyện A", {}), report("Huyện C", {}), report("", {}, { file: "3.xlsx", office: null })];
    expect(chosen(reports, ["HUYỆN A", "Huyện B", "huyện b"])).toMatchObject({
      missing: ["Huyện B"],
      unlisted: ["3.xlsx", "Huyện C.xlsx"],
    });
  });
});

describe("kindsOf", () => {
  it("counts forms and periods, the most frequent first", () => {
    const nam = { period: { id: "nam", year: 2022 } } as const;
    const reports = [report("A", {}, nam), report("B", {}), report("C", {}), report("D", {}, { period: null })];
    expect(kindsOf(reports).map(({ period, count }) => [period, count])).toEqual([
      [{ id: "6-thang", year: 2022 }, 2],
      [{ id: "nam", year: 2022 }, 1],
    ]);
  });
});
