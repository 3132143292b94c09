import type { Template } from "../../../src/core";
import { allTemplates } from "../../../src/entry/cli/templates";
import { drafted } from "../../support/drafted";

/** Rows as `stt | label | unit | figures of a report …`, and the rules proposed: by names of rows, those not to be taken in brackets. */

let known: readonly Template[] = [];
beforeAll(async () => {
  known = await allTemplates();
});

function proposed(drawn: string, names: readonly string[]): string[] {
  const lines = drawn
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const rows = lines.map(([stt = "", label = "", unit = ""]) => ({ stt, label, unit }));
  const reports = Math.max(...lines.map((line) => line.length)) - 3;
  const figures = Array.from({ length: reports }, (_, at) =>
    lines.map((line) => (line[3 + at] ? Number(line[3 + at]) : "")),
  );
  const { template, proposals } = drafted(rows, figures, known);
  const keys = [...template.cells.keys()];
  const name = (key: string) => names[keys.indexOf(key)] ?? key;
  return proposals.map(({ kind, options, preset }) => {
    const said = `${kind} ${Object.values(options)
      .map((value) => [value].flat().map(String).map(name).join("+"))
      .join(" ")}`;
    return preset === null ? `(${said})` : `${preset} ${said}`;
  });
}

const abc = ["a", "b", "c", "d", "e", "f"];

describe("rules proposed for the rows of a table", () => {
  it.each<[string, string, readonly string[]]>([
    ["parts that make up their whole", "1|Số cây|Cây|10\nTrong đó|Cây lớn|Cây|7\n|Cây nhỏ|Cây|3", ["error sum a b+c"]],
    [
      "levels of online service, of all procedures and of those that could be",
      "1|Số TTHC|TTHC|100\n2|Số TTHC đủ điều kiện cung cấp DVC toàn trình|TTHC|60\n3|Số TTHC đã cung cấp DVC trực tuyến toàn trình|TTHC|50\n4|Số TTHC đã cung cấp DVC trực tuyến một phần|TTHC|30\n5|Số TTHC chưa cung cấp DVCTT|TTHC|20",
      ["error sum a c+d+e", "error part c b"],
    ],
    [
      "names of parts after which others go on",
      "1|Số hồ sơ|Hồ sơ|100\n2|Số hồ sơ trực tuyến|Hồ sơ|60\n3|Số hồ sơ trực tiếp|Hồ sơ|30\n4|Số hồ sơ bưu chính|Hồ sơ|10",
      [],
    ],
    ["the same in an empty form", "1|Số cây|Cây\nTrong đó|Cây lớn|Cây\n|Cây nhỏ|Cây", ["warning sum a b+c"]],
    ["the words before a label", "1|Số cây|Cây|10\n|Trong đó: cây lớn|Cây|7\n-|Cây nhỏ|Cây|3", ["error sum a b+c"]],
    ["parts that are not all", "1|Số cây|Cây|10|12\nTrong đó|Cây lớn|Cây|6|6\n|Cây nhỏ|Cây|3|4", ["error part b+c a"]],
    [
      "parts that overlap",
      "1|Số cây|Cây|10\nTrong đó|Cây lớn|Cây|8\n|Cây ăn quả|Cây|7",
      ["error part b a", "error part c a"],
    ],
    ["a single part", "1|Số cây|Cây|10\nTrong đó|Cây lớn|Cây|8", ["error part b a"]],
    ["a part in another unit", "1|Số cây|Cây|10\nTrong đó|Diện tích cây lớn|ha|80", []],
    [
      "numbers below a number",
      "1.|Số cây|Cây|10|20\n1.1.|Cây lớn|Cây|7|15\n1.2.|Cây nhỏ|Cây|3|5\n2.|Số cành|Cành|5|6",
      ["error sum a b+c"],
    ],
    ["numbers below a number, told by no figure", "1.|Số cây|Cây\n1.1.|Cây lớn|Cây\n1.2.|Cây nhỏ|Cây", ["(sum a b+c)"]],
    ["a last total", "1|Cây lớn|Cây|7\n2|Cây nhỏ|Cây|3\n|Tổng cộng|Cây|10", ["error sum c a+b"]],
    [
      "a total before rows of its own level, told by two reports",
      "1|Tổng số cây|Cây|30|41\n2|Cây lớn|Cây|20|21\n3|Cây nhỏ|Cây|10|20\n4|Cây chết|Cây|4|5",
      ["error sum a b+c", "error part d a"],
    ],
    ["what is done of what was planned", "1|Số lớp được giao|Lớp|9\n2|Số lớp đã mở|Lớp|7", ["error part b a"]],
    ["what is done with two things", "1|Số lớp được giao|Lớp|9\n2|Số phòng đã sửa|Lớp|7", []],
    ["two things that are done", "1|Số văn bản đã ban hành|Văn bản|3\n2|Số văn bản đã kiểm tra|Văn bản|5", []],
    [
      "received, settled and not yet",
      "1|Tổng số đơn tiếp nhận|Đơn|48\n2|Số đơn đã giải quyết|Đơn|40\n3|Số đơn đang giải quyết|Đơn|8",
      ["error sum a b+c"],
    ],
    [
      "a rate below its part and base",
      "1|Số lớp được giao|Lớp|9\n2|Số lớp đã mở|Lớp|7\n3|Tỷ lệ lớp đã mở|%|77.78",
      ["error part b a", "error ratio c b a"],
    ],
    [
      "a rate of two parts in their whole",
      "1|Số đơn đã giải quyết|Đơn|2340\nTrong đó|Trước hạn|Đơn|2100\n|Đúng hạn|Đơn|228\n|Quá hạn|Đơn|12\n2|Tỷ lệ đơn giải quyết trước hạn và đúng hạn|%|99.49",
      ["error sum a b+c+d", "error ratio e b+c a"],
    ],
    [
      "a rate of two parts of which no total is printed",
      "1|Số đơn nộp trực tuyến|Đơn|1790\n2|Số đơn nộp trực tiếp|Đơn|540\n3|Tỷ lệ đơn nộp trực tuyến|%|76.82",
      ["error ratio c a a+b"],
    ],
    [
      "a rate over a figure of another section, chosen by figures",
      "I|Con người||\n1|Số cán bộ có mặt|Người|40\n2|Số cán bộ đã nghỉ|Người|5\nII|Đào tạo||\n1|Số cán bộ được đào tạo|Người|25\n2|Tỷ lệ cán bộ được đào tạo|%|62.5",
      ["error ratio f e b"],
    ],
    [
      "a change against another year",
      "1|Số lớp năm trước|Lớp|9\n2|Số lớp năm nay|Lớp|7\n3|Tăng, giảm so với năm trước|%|-22.2",
      [],
    ],
    [
      "a rate that agrees with nothing",
      "1|Số lớp được giao|Lớp|9\n2|Số lớp đã mở|Lớp|7\n3|Tỷ lệ lớp đã mở|%|31.46",
      ["error part b a", "(ratio c b a)"],
    ],
  ])("%s", (_, drawn, rules) => {
    expect(proposed(drawn, abc)).toEqual(rules);
  });

  it("are those of known forms where their rows are asked for", () => {
    const drawn = `
      1|Số nhiệm vụ đề ra trong kế hoạch|Nhiệm vụ|9
      2|Số nhiệm vụ đã hoàn thành|Nhiệm vụ|7`;
    expect(proposed(drawn, abc)).toEqual(["error part b a"]);
    const rows = drawn
      .trim()
      .split("\n")
      .map((line) => line.trim().split("|"));
    const named = rows.map(([stt = "", label = "", unit = ""]) => ({ stt, label, unit }));
    const [taken] = drafted(named, [], known).proposals;
    expect([taken?.why, taken?.from]).toEqual(["known", expect.stringMatching(/\S/)]);
  });
});

describe("how grave a proposal is", () => {
  const parted = (...totals: readonly number[]) =>
    `1|Số cây|Cây|${totals.join("|")}\nTrong đó|Cây lớn|Cây|${totals.map(() => 7).join("|")}\n|Cây nhỏ|Cây|${totals.map(() => 3).join("|")}`;

  it.each<[string, string, readonly string[]]>([
    ["right in all", parted(10, 10, 10), ["error sum a b+c"]],
    ["right in two of three", parted(10, 10, 9), ["warning sum a b+c"]],
    ["right in none, but never more", parted(11, 12, 13), ["error part b+c a"]],
    ["right where it says nothing", "1|Số cây|Cây|0\nTrong đó|Cây lớn|Cây|0\n|Cây nhỏ|Cây|0", ["warning sum a b+c"]],
    [
      "an inequality that fails once in three",
      "1|Số lớp được giao|Lớp|9|9|9\n2|Số lớp đã mở|Lớp|7|8|10",
      ["(part b a)"],
    ],
  ])("%s", (_, drawn, rules) => {
    expect(proposed(drawn, abc)).toEqual(rules);
  });
});
