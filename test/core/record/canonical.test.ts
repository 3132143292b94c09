import fc from "fast-check";
import { address, canonicalText, type Place, recognise, type SheetSnapshot } from "../../../src/core";
import { blankForm, snapshot, typed, withRow } from "../../support/snapshot";
import { shippedAs } from "../../templates/shipped";
import { filledIn } from "./filled";

const { plan, sample } = shippedAs("bnv-6459-2020/tinh");
const { template } = plan;
const [blank] = blankForm(template);
const layout = recognise(snapshot(blank!), [template])[0]!;
const show = ({ row, column }: Place) => address(row, column);
const cellAt = (key: string) => show(layout.cells.get(key)!);
const noteAt = (row: string) => show(layout.notes.get(row)!);

const figures = Object.fromEntries(Object.entries(sample.figures).map(([key, figure]) => [cellAt(key), figure]));
const filled = typed(blank!, { ...figures, [noteAt("tthc.hieu-luc")]: "Số của Sở Tư pháp" });
const textOf = (sheet: SheetSnapshot) => canonicalText(filledIn(snapshot(sheet), template));
const whole = textOf(filled);

/** The sheet with two of its columns in each other's place. */
function swapped(sheet: SheetSnapshot, a: number, b: number): SheetSnapshot {
  const swap = <T>(rows: readonly (readonly T[])[]) =>
    rows.map((row) => row.map((cell, column) => (column === a ? row[b]! : column === b ? row[a]! : cell)));
  return { ...sheet, values: swap(sheet.values), texts: swap(sheet.texts), formats: swap(sheet.formats) };
}

describe("the canonical text", () => {
  it("holds every figure and note once", () => {
    const lines = whole.split("\n");
    expect(lines[0]).toBe("bnv-6459-2020/tinh");
    expect(lines.length).toBe(1 + Object.keys(sample.figures).length + 1);
    expect(lines).toContain('["tthc.hieu-luc","","note","Số của Sở Tư pháp"]');
  });

  it("changes with any figure: another number, nothing, or what is no number", () => {
    const key = fc.constantFrom(...Object.keys(sample.figures));
    const figure = fc.oneof(fc.nat(99999), fc.constant(""), fc.constant("đang làm"), fc.constant("1/2"));
    fc.assert(
      fc.property(key, figure, (cell, now) => {
        fc.pre(String(now) !== String(sample.figures[cell]));
        expect(textOf(typed(filled, { [cellAt(cell)]: now }))).not.toBe(whole);
      }),
      { numRuns: 30 },
    );
  });

  it("tells 0 from a blank cell, and changes with a note", () => {
    const key = cellAt("ke-hoach.nhiem-vu");
    expect(textOf(typed(filled, { [key]: 0 }))).not.toBe(textOf(typed(filled, { [key]: "" })));
    expect(textOf(typed(filled, { [noteAt("tthc.hieu-luc")]: "Số của Sở Nội vụ" }))).not.toBe(whole);
    expect(textOf(typed(filled, { [noteAt("ke-hoach.nhiem-vu")]: "mới" }))).not.toBe(whole);
    expect(textOf(typed(filled, { [noteAt("ke-hoach")]: "mới" }))).not.toBe(whole);
  });

  it.each<[string, SheetSnapshot]>([
    ["a row put in", withRow(filled, 20, "inserted")],
    ["two rows put in", withRow(withRow(filled, 3, "inserted"), 40, "inserted")],
    ["columns in another order", swapped(filled, 2, 3)],
    ["a renamed sheet", { ...filled, name: "PL2 (bản cuối)" }],
    [
      "a note in another composition",
      typed(filled, { [noteAt("tthc.hieu-luc")]: " Số của Sở Tư pháp\n".normalize("NFD") }),
    ],
    [
      "a caption filled in",
      typed(filled, { A4: "(Kèm theo Báo cáo số: 12/BC-UBND ngày 20 tháng 6 năm 2021 của UBND tỉnh A)" }),
    ],
  ])("is the same with %s", (_, sheet) => expect(textOf(sheet)).toBe(whole));

  it.each<[string, string, number | string, { value: number | string; text: string; format: string }]>([
    ["a number with a thousands sign", "tthc.hieu-luc", 1297, { value: 1297, text: "1.297", format: "#,##0" }],
    ["a number typed as text", "tthc.hieu-luc", 1297, { value: "1.297", text: "1.297", format: "@" }],
    [
      "a percentage shown as one",
      "giai-quyet.cap-tinh.dung-han",
      99.5,
      { value: 0.995, text: "99,5%", format: "0.0%" },
    ],
  ])("is the same for %s", (_, key, plain, shown) => {
    const cell =
      plan.cells.find((one) => one.key === key) ?? plan.cells.find(({ measure }) => measure.type === "percent")!;
    const address = cellAt(cell.key);
    expect(textOf(typed(filled, { [address]: shown }))).toBe(textOf(typed(filled, { [address]: plain })));
  });
});

describe("of a form with repeating rows", () => {
  const { template: district } = shippedAs("binh-dinh-2020/huyen").plan;
  const [first, second] = blankForm(district);
  const form = recognise(snapshot(first!, second!), [district])[0]!;
  const cell = (key: string) => show(form.cells.get(key)!);
  const name = (row: string) => show(form.names.get(row)!);
  const row = "ho-so.linh-vuc";
  const rows = (third: number) =>
    typed(second!, {
      [name(row)]: "Đất đai",
      [cell(`${row}:tiep-nhan`)]: 12,
      [name(`${row}#${third}`)]: "Hộ tịch",
      [cell(`${row}#${third}:tiep-nhan`)]: 7,
    });
  const text = (sheet: SheetSnapshot) => canonicalText(filledIn(snapshot(first!, sheet), district));

  it("says what each row is about", () => {
    expect(text(rows(2))).toContain('["ho-so.linh-vuc#2","","name","Hộ tịch"]');
    expect(text(typed(rows(2), { [name(row)]: "Xây dựng" }))).not.toBe(text(rows(2)));
  });

  it("is the same with an empty row between", () => expect(text(rows(4))).toBe(text(rows(2))));
});
