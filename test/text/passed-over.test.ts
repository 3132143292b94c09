import { passedOverText } from "../../src/text/passed-over";

it("names what Excel would not show, sheet by sheet", () => {
  const sheets = [
    { sheet: "A", formats: 2, cells: 0 },
    { sheet: "B", formats: 1, cells: 3 },
  ];
  const [a, b] = passedOverText({ during: "attaching", sheets });
  expect(a).toBe("Trang “A”: Excel không cho đọc 2 định dạng có điều kiện, nên phần này được giữ nguyên.");
  expect(b).toContain("1 định dạng có điều kiện và điều kiện nhập của 3 ô");
});
