import fc from "fast-check";
import "../../support/seed";
import { explained, noteFindings, readCell, standingOf, type Finding, type Reading } from "../../../src/core";
import { describeFinding } from "../../../src/text/findings";
import { explainBeside } from "../../../src/text/findings/explain";
import { reading, shippedAs } from "../../templates/shipped";
import ninhSon from "../../templates/ninh-thuan-2022/ninh-son.json";
import { plainCell } from "../../support/raw-cells";
import { ruleData, smallPlan, smallRow } from "../../support/small-template";

const rows = [
  smallRow("tiep-nhan", "Hồ sơ", { label: "Số hồ sơ đã tiếp nhận" }),
  smallRow("xong", "Hồ sơ", { label: "Số hồ sơ đã giải quyết", parent: "tiep-nhan" }),
  smallRow("dung-han", "Hồ sơ", { label: "Số hồ sơ giải quyết đúng hạn" }),
  smallRow("ty-le", "%", { label: "Tỷ lệ giải quyết đúng hạn" }),
  smallRow("can-bo", "Người", { label: "Số công chức đạt chuẩn" }),
  smallRow("tthc", "Thủ tục", { label: "Tổng số TTHC" }),
  smallRow("tthc.tinh", "Thủ tục", { label: "TTHC cấp tỉnh", parent: "tthc" }),
  smallRow("tthc.huyen", "Thủ tục", { label: "TTHC cấp huyện", parent: "tthc" }),
  smallRow("ma", "Có = 1; Không = 0"),
];
const plan = smallPlan(rows, [
  ruleData("part", { parts: ["xong"], wholes: ["tiep-nhan"] }),
  ruleData("ratio", { ratio: "ty-le", part: ["dung-han"], base: ["xong"] }),
]);

type Figures = Readonly<Record<string, number | string>>;

function found(row: string, note: string, figures: Figures): readonly Finding[] {
  const readings = plan.cells.map(({ key }): Reading => reading(figures[key] ?? null));
  return noteFindings({ plan, readings, notes: new Map([[row, note]]) });
}

function sentence(row: string, note: string, figures: Figures): string | undefined {
  const [finding] = found(row, note, figures);
  const context = {
    cell: (key: string) => ({ stt: key, label: key, address: key.toUpperCase(), shown: String(figures[key] ?? "") }),
  };
  if (!finding) return undefined;
  expect(explainBeside(finding, context)?.figures).toBeTruthy();
  return describeFinding(finding, context).sentence;
}

describe("a note that disagrees with its row", () => {
  it.each<[row: string, note: string, figures: Figures, says: string]>([
    ["can-bo", "100/101", { "can-bo": 101 }, "Ô này ghi 101, còn ghi chú “100/101” nói 100 trên 101."],
    ["can-bo", "38/60", { "can-bo": 51 }, "Ô này ghi 51, còn ghi chú “38/60” nói 38 trên 60."],
    ["can-bo", "đạt 38/60 người", { "can-bo": 51 }, "38 trên 60"],
    ["can-bo", "38 trên tổng số 60 người", { "can-bo": 51 }, "38 trên 60"],
    ["dung-han", "446/491", { "dung-han": 446, xong: 500 }, "trong khi dòng xong (ô XONG) ghi 500"],
    ["ty-le", "446/491", { "ty-le": 95 }, "tính ra là 90,84 %"],
    ["ty-le", "Đạt 90,8 %", { "ty-le": 95 }, "Ô này ghi 95 %, còn ghi chú “Đạt 90,8 %” nói 90,8 %."],
    ["dung-han", "446/491 (đạt 95%)", { "dung-han": 446 }, "nói 95 %, trong khi 446 trên 491 là 90,84 %"],
    [
      "can-bo",
      "70 nam + 31 nữ",
      { "can-bo": 100 },
      "Ô này ghi 100, còn các phần trong ghi chú cộng lại là 101 (70 + 31).",
    ],
    ["can-bo", "(45 + 55 + 1 = 100)", { "can-bo": 100 }, "nói tổng là 100, trong khi 45 + 55 + 1 là 101"],
    [
      "tthc",
      "Trong đó: cấp tỉnh 20, cấp huyện: 11",
      { tthc: 31, "tthc.tinh": 20, "tthc.huyen": 10 },
      "nói 11, trong khi",
    ],
    ["tthc", "Trong đó: cấp tỉnh 200, cấp xã 11", { tthc: 31 }, "trong đó có 200, nhiều hơn 31"],
    ["xong", "trong đó có 45 hồ sơ trả lại", { xong: 30 }, "trong đó có 45, nhiều hơn 30"],
    [
      "xong",
      "Còn 45 hồ sơ đang giải quyết, trả trong quý 4",
      { xong: 446, "tiep-nhan": 490 },
      "nói đang giải quyết 45",
    ],
    ["xong", "Đang giải quyết: 45", { xong: 446, "tiep-nhan": 490 }, "cộng với 446 đã giải quyết là 491, trong khi"],
  ])("%s “%s” %j", (row, note, figures, says) => {
    expect(sentence(row, note, figures)).toContain(says);
  });
});

describe("a note that agrees, or says nothing of the figure", () => {
  it.each<[row: string, note: string, figures: Figures]>([
    ["can-bo", "100/101", { "can-bo": 100 }],
    ["can-bo", "Có 100/101 người đạt chuẩn", { "can-bo": 101 }],
    ["xong", "446/491", {}],
    ["dung-han", "446/491", { "dung-han": 446, xong: 491 }],
    ["dung-han", "446/500", { "dung-han": 446 }],
    ["ty-le", "446/491", { "ty-le": "90.83" }],
    ["ty-le", "446/491", { "ty-le": 91 }],
    ["ty-le", "Tăng 5% so với cùng kỳ", { "ty-le": 91 }],
    ["can-bo", "2/8", { "can-bo": 10 }],
    ["can-bo", "Tháng 9/2024", { "can-bo": 10 }],
    ["can-bo", "Theo Quyết định số 135/2020", { "can-bo": 10 }],
    ["can-bo", "Công văn 135/UBND-NC ngày 12/01/2021", { "can-bo": 10 }],
    ["can-bo", "15/6/2024", { "can-bo": 10 }],
    ["can-bo", "Thanh tra 38/60 xã", { "can-bo": 10 }],
    ["can-bo", "Mức độ 3 + mức độ 4", { "can-bo": 10 }],
    ["can-bo", "70 nam + 31 nữ", { "can-bo": 101 }],
    ["can-bo", "1.200 + 97", { "can-bo": 1297 }],
    ["can-bo", "TTQĐ, BQL dự án ĐTXD", { "can-bo": 2 }],
    [
      "xong",
      "Hồ sơ đang trong hạn giải quyết (bao gồm cả hồ sơ chờ bổ sung) 45 hồ sơ",
      { xong: 446, "tiep-nhan": 491 },
    ],
    ["dung-han", "Đang giải quyết: 45", { "dung-han": 400, xong: 491 }],
    ["xong", "trong đó có 45 cuộc họp", { xong: 30 }],
    ["ma", "38/60", { ma: 1 }],
    ["xong", "Còn 2 hồ sơ đang xử lý, sẽ trả lời trong tháng 7", { xong: 8, "tiep-nhan": 10 }],
    ["xong", "Còn 12 hồ sơ đang giải quyết theo Kế hoạch 145", { xong: 8, "tiep-nhan": 20 }],
    ["xong", "Đang giải quyết theo Quyết định 135", { xong: 8, "tiep-nhan": 20 }],
    ["xong", "Đang giải quyết trong năm 2025", { xong: 8, "tiep-nhan": 20 }],
    ["tthc", "Theo Kế hoạch cấp tỉnh 2025", { tthc: 31, "tthc.tinh": 20 }],
    ["tthc.tinh", "Cấp xã 350", { "tthc.tinh": 20 }],
    ["can-bo", "Quyết định 12 + Kế hoạch 13", { "can-bo": 2 }],
  ])("%s “%s” %j", (row, note, figures) => {
    expect(found(row, note, figures)).toEqual([]);
  });

  it("in a report as it was sent", () => {
    const { plan: whole } = shippedAs("ninh-thuan-2022/huyen");
    const readings = whole.cells.map(({ key, measure }) =>
      readCell(plainCell((ninhSon.figures as Figures)[key] ?? ""), measure),
    );
    expect(noteFindings({ plan: whole, readings, notes: new Map(Object.entries(ninhSon.notes)) })).toEqual([]);
    const wrong = new Map([["giai-quyet.cap-huyen.xong", "Hồ sơ đang trong hạn giải quyết 54 hồ sơ"]]);
    expect(noteFindings({ plan: whole, readings, notes: wrong })).toHaveLength(1);
  });

  it("that was confirmed is explained, by its own text it is not", () => {
    const [finding] = found("can-bo", "100/101", { "can-bo": 101 });
    const readings = plan.cells.map(({ key }) => reading(key === "can-bo" ? 101 : null));
    const form = { plan, readings, notes: new Map([["can-bo", "100/101"]]), kept: new Map<string, string>() };
    expect(standingOf(finding!, form)).toEqual({ kind: "open" });
    const { name, text } = explained(finding!, form, "100/101");
    const confirmed = { ...form, kept: new Map([[name.toLowerCase(), text]]) };
    expect(standingOf(finding!, confirmed)).toEqual({ kind: "explained", recorded: true });
  });

  it("of any share, any figures", () => {
    const large = fc.integer({ min: 40, max: 99_999 });
    fc.assert(
      fc.property(large, large, fc.constantFrom("/", " / ", " trên "), fc.boolean(), (a, b, sign, grouped) => {
        const [part, whole] = a < b ? [a, b] : [b, a];
        const print = (figure: number) => (grouped ? String(figure).replace(/\B(?=(\d{3})+$)/g, ".") : String(figure));
        const note = `${print(part)}${sign}${print(whole)}`;
        expect(found("can-bo", note, { "can-bo": part })).toEqual([]);
        expect(found("can-bo", note, { "can-bo": part + 1 })).toHaveLength(1);
        const rate = ((100 * part) / whole).toFixed(2);
        expect(found("ty-le", note, { "ty-le": rate })).toEqual([]);
        expect(found("ty-le", note, { "ty-le": (Number(rate) + 2).toFixed(2) })).toHaveLength(1);
      }),
    );
  });

  it("of any parts", () => {
    const parts = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(parts, fc.constantFrom("", " nam", " người cấp tỉnh"), (figures, word) => {
        const sum = figures.reduce((total, figure) => total + figure, 0);
        const note = figures.map((figure) => `${figure}${word}`).join(" + ");
        expect(found("can-bo", note, { "can-bo": sum })).toEqual([]);
        expect(found("can-bo", `${note} = ${sum}`, { "can-bo": sum })).toEqual([]);
        expect(found("can-bo", note, { "can-bo": sum + 1 })).toHaveLength(1);
      }),
    );
  });

  it("in any words without figures", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aăbcđe ê,/+%:()ốhồsơ".split("")) }), (note) => {
        expect(found("can-bo", note, { "can-bo": 10 })).toEqual([]);
      }),
    );
  });
});
