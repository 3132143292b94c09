import { type List, merge, type OfficeReport } from "../../../src/core";
import { sourcesLists } from "../../../src/text/merge/sources";
import { doubt, officeReport as report } from "../../core/merge/reports";
import { shippedAs } from "../../templates/shipped";

const { template } = shippedAs("ninh-thuan-2022/huyen").plan;
const province = shippedAs("bnv-6459-2020/tinh").plan.template;
const about = { form: "Mẫu", period: "6 tháng 2022" };

const listsOf = (offices: readonly OfficeReport[], target = template) =>
  sourcesLists(merge(target, template, offices), about);
const listOf = (...asked: Parameters<typeof listsOf>) => listsOf(...asked)[0]!;
/** The row of an indicator: total, what is missing, then each office. */
const rowOf = ({ rows }: List, label: RegExp) =>
  rows.find((row) => label.test(String(row[1])) && row.length > 2)?.slice(3);

describe("where the figures are from", () => {
  const rate = /^Tỷ lệ hồ sơ TTHC do UBND cấp huyện/;
  const base = "giai-quyet.cap-huyen.xong";
  const done = "giai-quyet.cap-huyen.ho-so-dung-han";

  it.each<[string, readonly Parameters<typeof report>[1][], RegExp, readonly unknown[]]>([
    [
      "blank, 0, a doubt and a figure are four different things",
      [{}, { "ke-hoach.nhiem-vu": 0 }, { "ke-hoach.nhiem-vu": doubt("4/5") }, { "ke-hoach.nhiem-vu": 7 }],
      /^Số nhiệm vụ đề ra trong kế hoạch/,
      [7, "2/4 đơn vị đã ghi. 1 đơn vị ghi không đọc được, không cộng.", null, 0, "“4/5”", 7],
    ],
    [
      "a rate worked out anew",
      [
        { [base]: 2, [done]: 1 },
        { [base]: 2, [done]: 2 },
      ],
      rate,
      [75, "Tính lại từ tổng.", null, null],
    ],
    [
      "a rate left open, with the offices it waits for",
      [{ "giai-quyet.cap-huyen.dung-han": 50 }, { [base]: 2, [done]: 2 }, {}, {}, {}],
      rate,
      [
        null,
        "1/5 đơn vị đã ghi. Tỷ lệ chưa tính lại được: Huyện 0, Huyện 2, Huyện 3 và 1 đơn vị khác chưa ghi đủ số để tính.",
        50,
        null,
        null,
        null,
        null,
      ],
    ],
    ["what does not apply", [{}], /^Số sở, ngành đã kiểm tra/, [null, "", "×"]],
  ])("%s", (_, offices, label, expected) => {
    const list = listOf(offices.map((cells, at) => report(`Huyện ${at}`, cells)));
    expect(rowOf(list, label)).toEqual(expected);
  });

  it("tells an office that says it has nothing from one that left the cell blank", () => {
    const key = "ke-hoach.nhiem-vu";
    const list = listOf([report("A", { [key]: 7 }), report("B", {}, { absent: new Set([key]) }), report("C", {})]);
    expect(rowOf(list, /^Số nhiệm vụ đề ra trong kế hoạch/)).toEqual([
      7,
      "1/2 đơn vị đã ghi. 1 đơn vị không có số liệu.",
      7,
      "–",
      null,
    ]);
  });

  it("is a column for every office with its file, an unnamed one by its file alone", () => {
    const list = listOf([
      report("Huyện A", {}, { file: "in/a.xlsx" }),
      report("", {}, { file: "b.xlsx", office: null }),
    ]);
    expect(list.columns.slice(5).map(({ heading }) => heading)).toEqual(["Huyện A\n(a.xlsx)", "b.xlsx"]);
    expect(list.frozen).toBe(4);
  });

  it.each([0, 1, 8, 9, 20])("of %d offices has each once, on sheets that are no wider than paper", (many) => {
    const offices = Array.from({ length: many }, (_, at) => report(`Huyện ${at}`, { "ke-hoach.nhiem-vu": at }));
    const lists = listsOf(offices);
    expect(lists.flatMap(({ columns }) => columns.slice(5)).map(({ heading }) => heading.split("\n")[0])).toEqual(
      offices.map(({ office }) => office),
    );
    expect(lists.every(({ columns }) => columns.length <= 13)).toBe(true);
    const said = lists.flatMap((list) => rowOf(list, /^Số nhiệm vụ đề ra trong kế hoạch/)?.slice(2));
    expect(said).toEqual(offices.map((_, at) => at));
    expect(new Set(lists.map(({ name }) => name)).size).toBe(lists.length);
  });

  it("says what the offices' form does not ask", () => {
    const list = listOf([report("Huyện A", {})], province);
    expect(list.rows.filter((row) => row[4] === "Biểu mẫu của đơn vị không hỏi.").length).toBeGreaterThan(5);
  });
});
