import { draftForm, loadTemplate, settled, type Proposal } from "../../src/core";
import { madeForm } from "../../src/report/made-form";
import { headFaults, typedHead, windowOf, withHead, type HeadField } from "../../src/session/form-head";
import { asksOf, decide, decisionOn, figureAt, headed, sayRow, startMaking, takenOf } from "../../src/session/making";
import type { TypedHead } from "../../src/session/contract/make-form";
import { head as words, header } from "../support/drafted";
import { sheet, snapshot } from "../support/snapshot";
import { shippedAs } from "../templates/shipped";

/** They name the columns. */
const known = [shippedAs("bnv-6459-2020/tinh").plan.template];
const table = sheet("s", [
  ["BẢNG SỐ LIỆU"],
  header,
  ["I", "Đào tạo", "", "", ""],
  ["1", "Tổng số lớp", "Lớp", 42, ""],
  ["Trong đó", "Lớp ngắn hạn", "Lớp", 30, ""],
  ["", "Lớp dài hạn", "Lớp", 12, ""],
  ["2", "Đánh giá chung", "", "Tốt", ""],
  ["3", "Có quy chế", "Không = 0; Có = 1", 1, ""],
]);
const own = { name: "Bảng", snapshot: snapshot(table) };
const draft = draftForm(own.snapshot, known, words)!;
const making = startMaking({ sheet: { id: "s", name: "Bảng" }, own, file: draft });
const made = madeForm(draft, [own], known);
const typed = making.head;

describe("what a form says of itself", () => {
  it("comes back as it was where nothing is typed", () => {
    expect(withHead(draft, typedHead(draft))).toEqual(draft);
  });

  it.each<[HeadField, Partial<TypedHead>]>([
    ["name", { name: "  " }],
    ["name", { name: "x".repeat(101) }],
    ["issuer", { issuer: "" }],
    ["date", { date: "2025" }],
    ["date", { date: "30/2/2025" }],
    ["unitTypes", { unitTypes: [] }],
    ["validFrom", { validFrom: "" }],
    ["validFrom", { validFrom: "1/13/2025" }],
    ["validTo", { validFrom: "1/7/2025", validTo: "30/6/2025" }],
    ["periods", { periods: [{ id: "nam", from: "15/12", to: "14/12", due: "13/12" }] }],
    ["periods", { periods: [{ id: "nam", from: "15-12", to: "14/12", due: "20/12" }] }],
    ["periods", { periods: [{ id: "nam", from: "29/2", to: "14/12", due: "20/12" }] }],
  ])("is held back for its %s: %j", (field, change) => {
    expect(headFaults({ ...typed, ...change })).toEqual([field]);
    expect(withHead(draft, { ...typed, ...change })).toBeNull();
  });

  it("takes over what is typed, and its name for the program follows its own", () => {
    const head = { ...typed, name: "Biểu lớp học ", number: "12/QĐ-UBND", date: "05/01/2026", validTo: "31/12/2026" };
    expect(headed(draft, { head })).toMatchObject({
      id: "bieu-mau-rieng/bieu-lop-hoc",
      name: "Biểu lớp học",
      regulation: { number: "12/QĐ-UBND", date: "2026-01-05", title: "Biểu lớp học" },
      validTo: "2026-12-31",
    });
  });

  it("counts from the year before where the first day comes later in the year", () => {
    const yearOf = (from: string, to: string) => windowOf({ id: "nam", from, to, due: "31/12" })?.from.year;
    expect([yearOf("15/12", "14/12"), yearOf("1/1", "31/12"), yearOf("15/6", "14/9")]).toEqual([-1, 0, 0]);
  });
});

describe("what becomes of proposals and rows", () => {
  const [sum] = made.proposals.filter(({ kind }) => kind === "sum") as [Proposal];

  it("is as proposed until it is decided otherwise, and stays so whatever the proposal is called", () => {
    expect(decisionOn(making, sum)).toBe("error");
    const warned = decide(making, [sum], "warning");
    expect(takenOf(warned, made).find((one) => asksOf(one) === asksOf(sum))?.preset).toBe("warning");
    expect(decisionOn(warned, { ...sum, id: "sum/other" })).toBe("warning");
    expect(takenOf(decide(making, made.proposals, "left"), made)).toEqual([]);
  });

  it("names the rows to look at, and takes what is said of them", () => {
    expect(made.doubts).toEqual([{ key: "danh-gia-chung", why: "noUnit" }]);
    const said = sayRow({}, made, "danh-gia-chung", "heading");
    expect(said).toEqual({ "danh-gia-chung": { type: "heading" } });
    expect(sayRow(said, made, "danh-gia-chung", "text")).toEqual({});
    expect(sayRow({ "co-quy-che": { type: "count" } }, made, "co-quy-che", "code")).toEqual({});
    const again = madeForm(draft, [own], known, { measures: said });
    expect(again.template.cells.get("danh-gia-chung")?.measure).toEqual({ type: "heading" });
    expect(again.doubts).toEqual(made.doubts);
  });

  it("knows which figure stands on a row of the sheet", () => {
    const at = (row: number, id = "s") => figureAt(made, { sheet: id, row, column: 0 });
    expect([at(3), at(2), at(6), at(0), at(3, "t"), figureAt(made, null)]).toEqual([
      "lop",
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it("leaves out a rule by hand of a row that is said to hold no figure since", () => {
    const byHand = [{ kind: "part" as const, of: "lop", from: ["lop.lop-dai-han"] }];
    const of = (measures: Parameters<typeof madeForm>[3]) =>
      madeForm(draft, [own], known, { ...measures, byHand }).proposals.filter(({ why }) => why === "byHand").length;
    const sum = { kind: "sum" as const, of: "lop", from: ["lop.lop-ngan-han", "lop.lop-dai-han"] };
    const twice = madeForm(draft, [own], known, { byHand: [sum] }).proposals.filter(({ kind }) => kind === "sum");
    expect(twice.map(({ why }) => why)).toEqual(["byHand"]);
    expect([of({}), of({ measures: { "lop.lop-dai-han": { type: "text" } } })]).toEqual([1, 0]);
  });
});

it("every draft settled by its own sheet loads", () => {
  expect(() => loadTemplate(settled(draft, made.examples), "draft")).not.toThrow();
});
