import type { FindingContext, ShownIndicator } from "../../../src/report/finding-context";
import type { Finding } from "../../../src/core";
import { describeFinding, labelOfFix, labelOfWholeFix, messageOf } from "../../../src/text/findings";
import { buttonOfFix, changeText } from "../../../src/text/fixes";

const indicators: Readonly<Record<string, ShownIndicator>> = {
  total: { stt: "3.1.3", label: "Tổng số TTHC\nđang có hiệu lực", address: "D31", shown: "10" },
  province: { stt: "", label: "Số TTHC cấp tỉnh", address: "D32", shown: "2" },
  district: { stt: "", label: "Số TTHC cấp huyện", address: null, shown: "" },
  long: {
    stt: "4.1.",
    label: `${"Tỷ lệ văn bản trao đổi giữa các cơ quan hành chính ".repeat(3)}`,
    address: "D40",
    shown: "5",
  },
};
const context: FindingContext = { cell: (key) => indicators[key] ?? { stt: "", label: key, address: null, shown: "" } };
const sum: Finding<"sum"> = {
  rule: "thu.sum",
  kind: "sum",
  severity: "error",
  cells: ["total", "province", "district"],
  data: {
    relation: "=",
    stated: 10,
    sum: 9,
    difference: 1,
    total: ["total"],
    parts: ["province", "district"],
    figures: [7, 2],
  },
  fixes: [{ cell: "total", value: 9 }],
};

describe("a finding in words", () => {
  it("says where, what with the numbers, and what to do", () => {
    expect(describeFinding(sum, context)).toEqual({
      where: "3.1.3 Tổng số TTHC đang có hiệu lực (ô D31)",
      sentence: "Ghi 10, khác 9 là cộng các dòng “Số TTHC cấp tỉnh” và “Số TTHC cấp huyện” (7 + 2), lệch 1.",
      todo: "Kiểm tra lại tổng số và các dòng chi tiết.",
    });
  });

  it("works the rule's requirement in, and asks for an explanation of a warning", () => {
    const message = "Tổng số bằng cộng số TTHC các cấp.";
    const text = messageOf({ ...sum, severity: "warning" }, { ...context, message });
    expect(text).toContain("lệch 1. Yêu cầu: Tổng số bằng cộng số TTHC các cấp. Kiểm tra lại");
    expect(text).toMatch(/Nếu số liệu đúng, giải trình ở cột Ghi chú\.$/);
  });

  it("names the sheet of a cell that is on another one", () => {
    const elsewhere: FindingContext = {
      cell: (key) => (key === "province" ? { ...context.cell(key), sheet: "Phụ lục 3" } : context.cell(key)),
    };
    const parts = { ...sum, cells: ["total"], data: { ...sum.data, parts: ["province"], figures: [9] } };
    expect(describeFinding(parts, elsewhere).sentence).toContain("(ô D32 trang “Phụ lục 3”)");
  });

  it("cuts a long label between words", () => {
    const { where } = describeFinding({ ...sum, cells: ["long"] }, context);
    expect(where).toBe("4.1 Tỷ lệ văn bản trao đổi giữa các cơ quan hành chính Tỷ lệ văn bản trao … (ô D40)");
  });

  it("does not read a cell's own braces as places", () => {
    const word: Finding = {
      ...sum,
      kind: "value",
      data: { reason: "word", shown: "{shown} $& <b>", measure: "count" },
      fixes: [],
    };
    expect(describeFinding(word, context).sentence).toBe("Ghi “{shown} $& <b>”: ô này cần số, chưa đọc được số liệu.");
  });

  it("says all cells of a fix", () => {
    const fix = { cell: "a", value: 446, also: [{ cell: "b", value: 491 }] };
    expect(
      labelOfWholeFix(fix, [
        { address: null, shown: "446/491" },
        { address: "D30 (Phụ lục 7)", shown: "" },
      ]),
    ).toBe("Ghi 446; ghi 491 vào ô D30 (Phụ lục 7)");
    expect(buttonOfFix(fix, null, ["446/491", ""])).toBe("Ghi 446 và 491");
  });

  it.each([
    [{ before: "446/491", value: 446, sheet: null }, "D31: 446/491 → 446"],
    [{ before: "", value: 1297, sheet: "Phụ lục 7" }, "D31 trang “Phụ lục 7”: trống → 1.297"],
    [{ before: "0", value: null, sheet: null }, "D31: 0 → trống"],
    [{ before: "87.582", value: 87582, sheet: null }, "D31: 87.582 → 87582"],
  ])("shows what a fix changes: %j", (change, text) => {
    expect(changeText({ address: "D31", ...change })).toBe(text);
  });

  it("puts a fix on a button", () => {
    expect(labelOfFix({ cell: "a", value: 1297 })).toBe("Ghi 1.297");
    expect(labelOfFix({ cell: "a", value: null })).toBe("Để trống");
    expect(buttonOfFix({ cell: "a", value: 87582 }, null, ["87.582"])).toBe("Ghi 87582");
    expect(labelOfWholeFix({ cell: "a", value: 87582 }, [{ address: null, shown: "87.582" }])).toBe("Ghi 87582");
  });
});

it("says in the pane neither what Vì sao says nor what the button beside it says", () => {
  const message = "Tổng số bằng cộng số TTHC các cấp.";
  const { sentence, todo } = describeFinding({ ...sum, severity: "warning" }, { ...context, message });
  expect(`${sentence} ${todo}`).not.toMatch(/Yêu cầu|Ghi chú/);
});
