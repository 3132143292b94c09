import { plain, readCell, type Measure, type RawCell, type Reading } from "../../../src/core";

const count: Measure = { type: "count" };
const change: Measure = { type: "count", signed: true };
const quantity: Measure = { type: "quantity" };
const percent: Measure = { type: "percent" };
const heading: Measure = { type: "heading" };
const words: Measure = { type: "text" };
const progress: Measure = {
  type: "code",
  codes: [
    { code: 0, label: "Chưa làm" },
    { code: 1, label: "Đang làm" },
    { code: 2, label: "Đã làm" },
  ],
};
const yesNo: Measure = {
  type: "code",
  codes: [
    { code: 0, label: "Không" },
    { code: 1, label: "Có" },
  ],
};

function cell(value: RawCell["value"], format = "General", text = String(value)): RawCell {
  return { value, text, format };
}

/** "5", "blank", or "code: first, second" with "-" for leave blank. */
function said(reading: Reading): string {
  if (reading.kind === "value") return plain(reading.value);
  if (reading.kind === "blank") return "blank";
  const { code, candidates } = reading.doubt;
  return `${code}: ${candidates.map((candidate) => (candidate === null ? "-" : plain(candidate))).join(" ")}`.trim();
}

describe("number cells", () => {
  it.each<[RawCell["value"], string, Measure, string]>([
    [1297, "General", count, "1297"],
    [0, "General", count, "0"],
    [-0, "General", count, "0"],
    [5, "#,##0", count, "5"],
    [5, '0 "đồng"', count, "5"],
    [5, "[Red]0", count, "5"],
    [5, "_-* #,##0 _d", count, "5"],
    [5, "@", count, "5"],
    [0.1 + 0.2, "General", quantity, "0.3"],
    [3.0000000000000004, "General", count, "3"],
    [(446 / 491) * 100, "General", percent, "90.8350305498982"],
    [99.79, "General", percent, "99.79"],
    [9979, "General", percent, "9979"],
    [0.9979, "General", percent, "0.9979"],
    [-5, "General", percent, "-5"],
    [1, "0%", percent, "100"],
    [0.9979, "0.00%", percent, "99.79"],
    [0.07, "0%", percent, "7"],
    [99.79, '0.00"%"', percent, "99.79"],
    [99.79, "0.00\\%", percent, "99.79"],
    [1, "General", progress, "1"],
    [7, "General", progress, "7"],
    [1.5, "General", progress, "1.5"],
    [-12.5, "General", heading, "-12.5"],
    [-3, "General", change, "-3"],
    [1.5e-7, "General", quantity, "0.00000015"],
    [1e15, "General", count, "tooLong:"],
    [1e300, "0%", percent, "tooLong:"],
    [1.297, "General", count, "separator: 1297"],
    [2.39, "General", count, "separator: 2390"],
    [-1.297, "General", change, "separator: -1297"],
    [-1.297, "General", count, "negative: 1297"],
    [0.9979, "General", count, "decimals:"],
    [1297.5, "General", count, "decimals:"],
    [12.3456, "General", count, "decimals:"],
    [-5, "General", count, "negative: 5"],
    [-5.5, "#,##0", quantity, "negative: 5.5"],
    [1, "0%", count, "percentScale: 100 1"],
    [0.5, "0%", count, "percentScale: 50"],
    [1, "0%", progress, "percentScale: 1"],
  ])("%p in %p as %o is %s", (value, format, measure, meaning) => {
    expect(said(readCell(cell(value, format), measure))).toBe(meaning);
  });

  it.each<[number, string, Measure, string]>([
    [45575, "m/d/yyyy", count, "date: 10"], // 10/10/2024
    [45330, "d-mmm", count, "date: 2 8"], // 8 February, "2/8" on an en-US PC
    [45506, "dd/mm/yyyy", count, "date: 2 8"], // 2 August, "2/8" on a vi-VN PC
    [45575, "d-mmm", percent, "date: 100"],
    [45330, "d-mmm", percent, "date: 25"],
    [45330, "d-mmm", progress, "date: 2"],
    [25, "dd/mm/yyyy", count, "date: 25"],
    [0.4375, "h:mm", count, "date:"],
    [1.5, "[h]:mm", count, "date:"],
    [0.5, "[hh]", count, "date:"],
    [45575, "[$-42A]dd mmmm yyyy", count, "date: 10"],
    [-1, "d/m/yyyy", count, "date:"],
  ])("%p shown as %p is a date", (value, format, measure, meaning) => {
    expect(said(readCell(cell(value, format), measure))).toBe(meaning);
  });
});

describe("blank cells", () => {
  it.each(["", " ", "\u00A0", " \u00A0  "])("%j is blank", (value) => {
    for (const measure of [count, quantity, percent, progress, heading, words])
      expect(said(readCell(cell(value), measure))).toBe("blank");
  });

  it("leaves words alone where words belong, errors excepted", () => {
    expect(said(readCell(cell("Tư pháp"), words))).toBe("blank");
    expect(said(readCell(cell(12), words))).toBe("blank");
    expect(said(readCell(cell("#REF!"), words))).toBe("error:");
  });
});

describe("texts that are a figure", () => {
  it.each<[string, Measure, string]>([
    ["01", count, "1"],
    ["0", count, "0"],
    ["2.388", count, "2388"],
    ["1.234.567", count, "1234567"],
    [" 12\u00A0", count, "12"],
    ["2.388", percent, "2388"],
    ["99,79", percent, "99.79"],
    ["99,79%", percent, "99.79"],
    ["100 %", percent, "100"],
    ["1.234,5", quantity, "1234.5"],
    ["05,50", quantity, "5.5"],
    ["1", progress, "1"],
    ["9", progress, "9"],
    ["-5", change, "-5"],
    ["+5", change, "5"],
    ["-0", change, "0"],
    ["-1.234,5", heading, "-1234.5"],
    ["123456789012345", count, "123456789012345"],
  ])("%j as %o is %s", (value, measure, meaning) => {
    expect(said(readCell(cell(value, "@"), measure))).toBe(meaning);
  });
});

describe("texts in doubt", () => {
  it.each<[string, Measure, string]>([
    ["446/491", count, "fraction: 446 491"],
    ["446 / 491", count, "fraction: 446 491"],
    ["2.388/2.390", count, "fraction: 2388 2390"],
    ["446/491", percent, "fraction: 90.84"],
    ["446/0", percent, "fraction:"],
    ["1/2", progress, "fraction: 1 2"],
    ["10/10/2024", count, "date: 10"],
    ["2/8/24", count, "date: 2 8"],
    ["Đang triển khai", progress, "word: 1"],
    ["Đã triển khai", progress, "word: 2"],
    ["Đang làm giai đoạn 3", progress, "notDigits: 1"],
    ["đang", progress, "word: 1"],
    ["Chua lam".normalize("NFD"), progress, "word: 0"],
    ["Không có", yesNo, "word: 0 1"],
    ["Có", yesNo, "word: 1"],
    ["1 (Đang làm)", progress, "notDigits: 1"],
    ["Không", count, "word: 0 -"],
    ["Hoàn thành", count, "word:"],
    ["-", count, "dash: - 0"],
    ["–", percent, "dash: - 0"],
    ["…", count, "dash: - 0"],
    ["-", progress, "dash: - 0"],
    ["-5", count, "negative: 5"],
    ["−5", change, "notDigits: -5"],
    ["-99,5", percent, "negative: 99.5"],
    ["1 297", count, "spaces: 1297"],
    ["1\u00A0297", count, "spaces: 1297"],
    ["1 297,5", quantity, "spaces: 1297.5"],
    ["\u200B12", count, "invisible: 12"],
    ["12\n", count, "invisible: 12"],
    ["\u200B", count, "invisible: -"],
    ["１２", count, "notDigits: 12"],
    ["９９，７９％", percent, "notDigits: 99.79"],
    ["5,65 ngàn", count, "notDigits: 5650"],
    ["5,65 nghìn", quantity, "notDigits: 5650 5.65"],
    ["2 triệu", quantity, "notDigits: 2000000 2"],
    ["12 hồ sơ", count, "notDigits: 12"],
    ["1 297 hồ sơ", count, "notDigits: 1297"],
    ["101 (100/101)", count, "notDigits: 101 100"],
    ["50%", count, "notDigits: 50"],
    ["1E5", count, "notDigits: 100000"],
    ["1e99", count, "notDigits:"],
    ["٣", count, "notDigits:"],
    ["5,65", count, "decimals:"],
    ["5,0", count, "decimals: 5"],
    ["0,997", count, "decimals:"],
    ["2,388", count, "separator: 2388"],
    ["1,234,567", count, "separator: 1234567"],
    ["99.79", percent, "separator: 99.79"],
    ["99.79%", percent, "separator: 99.79"],
    ["99.79", quantity, "separator: 99.79 9979"],
    ["1,234.5", quantity, "separator: 1234.5 12345"],
    ["0.123", count, "separator: 123"],
    ["1234567890123456", count, "tooLong:"],
    ["1.234.567.890.123.456", count, "tooLong:"],
    ["#DIV/0!", count, "error:"],
    ["#N/A", percent, "error:"],
    ["x", count, "word:"],
  ])("%j as %o is %s", (value, measure, meaning) => {
    expect(said(readCell(cell(value, "@"), measure))).toBe(meaning);
  });

  it("doubts booleans", () => {
    expect(said(readCell(cell(true, "General", "TRUE"), yesNo))).toBe("boolean:");
  });
});

describe("what is shown", () => {
  function shown(raw: RawCell): string {
    const reading = readCell(raw, count);
    return reading.kind === "doubt" ? reading.doubt.shown : "";
  }

  it("cuts long texts to 120 characters, never through one", () => {
    expect(shown(cell("a".repeat(300)))).toBe("a".repeat(120));
    expect(shown(cell("😀".repeat(300)))).toBe("😀".repeat(120));
  });

  it("says what a too narrow column hides", () => {
    expect(shown(cell(45575, "d/m/yyyy", "########"))).toBe("45575");
  });

  it("keeps the cell's own notation", () => {
    expect(shown(cell(1.297, "General", "1,297"))).toBe("1,297");
  });
});
