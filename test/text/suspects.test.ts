import { briefText, meantText, suspectLine } from "../../src/text/suspects";

const repair = { before: "10", value: 9, slip: null, determined: true } as const;
const cell = (address: string, sheet = "Phụ lục 6") => ({ ...repair, address, sheet });

it.each([
  [repair, "ghi 10, khớp nếu là 9", "10 → 9"],
  [{ ...repair, slip: "lost", determined: false } as const, "ghi 10, khớp nếu là 9 (có vẻ thiếu một chữ số)", "10 → 9"],
  [{ ...repair, before: "" }, "để trống, khớp nếu ghi 9", "trống → 9"],
  [{ ...repair, value: null, determined: false }, "ghi 10, khớp nếu để trống", "10 → trống"],
  [{ ...repair, determined: false }, "ghi 10", "ghi 10"],
  [{ ...repair, before: "", determined: false }, "để trống", "để trống"],
])("%j is said at length and in brief", (one, long, brief) => {
  expect([meantText(one), briefText(one)]).toEqual([long, brief]);
});

it.each([
  [
    { explanations: [[cell("D1")]], alike: false, findings: 1 },
    "Phụ lục 6: Có thể sai nhất: D1 ghi 10, khớp nếu là 9.",
  ],
  [
    { explanations: [[cell("D1")], [cell("D2"), cell("D3", "Phụ lục 7")]], alike: false, findings: 2 },
    "Phụ lục 6: Có thể sai nhất: D1 ghi 10, khớp nếu là 9. Khả năng khác: D2 10 → 9 cùng với D3 trang “Phụ lục 7” 10 → 9. " +
      "Sửa đúng thì 2 mục trong danh sách cùng hết.",
  ],
  [
    { explanations: ["D1", "D2", "D3", "D4", "D5"].map((address) => [cell(address)]), alike: true, findings: 1 },
    "Phụ lục 6: Chưa rõ ô nào sai, có thể là một trong các ô: D1 10 → 9; D2 10 → 9; D3 10 → 9; và 2 khả năng nữa.",
  ],
])("a line of text: %#", (group, line) => {
  expect(suspectLine(group)).toBe(line);
});
