import { checkAll, decimal, finished, type Finding } from "../../../src/core";
import { gapFindings } from "../../../src/core/gaps";
import { checkReport, plainRequest } from "../../../src/report/checked-report";
import { describeFinding } from "../../../src/text/findings";
import { blankForm, snapshot } from "../../support/snapshot";
import { ruleData, smallPlan, smallRow } from "../../support/small-template";
import { reading, shipped, shippedAs } from "../../templates/shipped";
import { edited } from "../evidence/edited";

const rows = [
  smallRow("tong", "Hồ sơ"),
  smallRow("phan-1", "Hồ sơ"),
  smallRow("phan-2", "Hồ sơ"),
  smallRow("giao", "Hồ sơ"),
  smallRow("xong", "Hồ sơ"),
  smallRow("ty-le", "%"),
  smallRow("chep", "Hồ sơ"),
  smallRow("khac", "Hồ sơ", { supplier: "Sở Tư pháp" }),
  smallRow("tang", "Hồ sơ", { measure: { type: "count", signed: true } }),
];
const plan = smallPlan(rows, [
  ruleData("sum", { total: "tong", parts: ["phan-1", "phan-2"] }),
  ruleData("part", { parts: ["xong"], wholes: ["giao"] }),
  ruleData("ratio", { ratio: "ty-le", part: ["xong"], base: ["giao"] }),
  ruleData("compare", { left: ["chep"], operator: "=", right: ["tong"] }),
  ruleData("part", { parts: ["khac"], wholes: ["chep"] }, { id: "thu.cua-so-khac" }),
  ruleData("part", { parts: ["tang"], wholes: ["chep"] }, { id: "thu.tang" }),
]);

type Figures = Readonly<Record<string, number>>;

function found(figures: Figures, notes: Readonly<Record<string, string>> = {}): readonly Finding<"gap">[] {
  const readings = plan.cells.map(({ key }) => reading(figures[key] ?? null));
  return gapFindings({
    plan,
    layout: { cells: new Map(plan.cells.map(({ key }) => [key, { sheet: "PL", row: 0, column: 0 }])) },
    readings,
    notes: new Map(Object.entries(notes)),
    findings: finished(plan, checkAll(plan, readings)),
  });
}

describe("a blank cell that filled ones ask for", () => {
  it.each<[string, Figures, readonly (readonly [rule: string, given: readonly string[]])[]]>([
    ["a total without a figure", { "phan-1": 4, "phan-2": 6 }, [["gap/tong", ["phan-1", "phan-2"]]]],
    ["a total and nothing of its parts", { tong: 10, chep: 10 }, [["gap/phan-1", ["tong"]]]],
    ["a part of no whole", { xong: 3 }, [["gap/giao", ["xong"]]]],
    ["a rate and its part", { xong: 3, "ty-le": 50 }, [["gap/giao", ["xong", "ty-le"]]]],
    ["a rate and its base", { giao: 6, "ty-le": 50 }, [["gap/xong", ["giao", "ty-le"]]]],
    ["a part and a base", { giao: 6, xong: 3 }, [["gap/ty-le", ["xong", "giao"]]]],
    ["one of two copies", { tong: 4, "phan-1": 4, "phan-2": 0 }, [["gap/chep", ["tong"]]]],
    ["nothing", {}, []],
    ["0 and nothing", { "phan-1": 0, "phan-2": 0, xong: 0 }, []],
    ["0 of a total", { tong: 0, chep: 0 }, []],
    ["a rate of 0 %", { giao: 6, "ty-le": 0 }, []],
    ["a whole of which no part was done", { giao: 6 }, []],
    ["a base of 0", { giao: 0, xong: 0 }, []],
    ["what may be below 0", { tang: 5 }, []],
    ["what another office supplies", { khac: 5 }, []],
  ])("%s", (_, figures, gaps) => {
    expect(found(figures).map(({ rule, data }) => [rule, data.given])).toEqual(gaps);
  });

  it("is no gap where a rule names it, nor where its row is said to have nothing", () => {
    expect(found({ tong: 10, chep: 10, "phan-1": 4 })).toEqual([]);
    expect(found({ xong: 3 }, { giao: "Không có số liệu" })).toEqual([]);
  });

  it("offers the rate its two figures make, and no other figure", () => {
    expect(found({ giao: 7, xong: 3 })[0]?.fixes).toEqual([{ cell: "ty-le", value: decimal("42.86"), by: "rate" }]);
    expect(found({ "phan-1": 4, "phan-2": 6 })[0]?.fixes).toEqual([]);
  });

  it.each<[Figures, string]>([
    [{ xong: 3 }, "Ô này để trống, trong khi dòng xong (ô XONG) ghi 3."],
    [{ tong: 10, chep: 10 }, "Các ô PHAN-1 và PHAN-2 đều để trống, trong khi dòng tong (ô TONG) ghi 10."],
    [{ giao: 6, xong: 3 }, "Tỷ lệ để trống, trong khi dòng xong (ô XONG) ghi 3; dòng giao (ô GIAO) ghi 6."],
  ])("%j is said as “%s”", (figures, sentence) => {
    const [finding] = found(figures);
    const cell = (key: string) => ({
      stt: key,
      label: key,
      address: key.toUpperCase(),
      shown: `${figures[key] ?? ""}`,
    });
    expect(describeFinding(finding!, { cell }).sentence).toBe(sentence);
  });
});

describe.each(shipped)("$id", ({ plan: own, readings }) => {
  const layout = { cells: new Map(own.cells.map(({ key }) => [key, { sheet: "PL", row: 0, column: 0 }])) };
  const request = (now: typeof readings) => ({
    plan: own,
    layout,
    readings: now,
    notes: new Map<string, string>(),
    findings: finished(own, checkAll(own, now)),
  });

  it("has no gap in its clean sample, and at most the one cell where one is left blank", () => {
    expect(gapFindings(request(readings))).toEqual([]);
    const all = own.cells.flatMap(({ key }) => {
      const gaps = gapFindings(request(edited({ plan: own, readings }, { [key]: null })));
      expect(gaps.every(({ data: { blanks } }) => blanks[0] === key)).toBe(true);
      return gaps;
    });
    expect(all.length).toBeGreaterThan(0);
  });
});

it("waits while the form is being filled, and is a warning of a file", () => {
  const { plan: own } = shippedAs("bnv-6459-2020/tinh");
  const [sheet] = snapshot(...blankForm(own.template)).sheets;
  const layoutOf = () =>
    checkReport(snapshot(sheet!), plainRequest([own.template]), null)
      .forms.values()
      .next().value!;
  const place = layoutOf().layout.cells.get("ke-hoach.hoan-thanh")!;
  const put = <T>(grid: readonly (readonly T[])[], to: T) =>
    grid.map((line, row) => line.map((old, column) => (row === place.row && column === place.column ? to : old)));
  const book = snapshot({ ...sheet!, values: put(sheet!.values, 5), texts: put(sheet!.texts, "5") });
  const judged = (isFinished: boolean) => {
    const request = { ...plainRequest([own.template]), isFinished: () => isFinished };
    return [...checkReport(book, request, null).forms.values()][0]!;
  };
  expect(judged(false).findings).toEqual([]);
  expect(judged(false).counts.unfinished).toBe(1);
  const [shown, ...others] = judged(true).findings;
  expect(others).toEqual([]);
  expect(shown?.finding).toMatchObject({ rule: "gap/ke-hoach.nhiem-vu", severity: "warning" });
});
