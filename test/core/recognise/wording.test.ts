import { bare, likeness, numbering, wordings } from "../../../src/core/recognise/wording";

describe("bare", () => {
  it.each([
    ["Tron g đó", "Trong đó"],
    ["hoà giải", "hòa giải"],
    ["Số TTHC cấp tỉnh;", "số tthc CẤP TỈNH:"],
    ["Số liệu".normalize("NFD"), "Số\u00A0liệu"],
  ])("%j is %j", (one, other) => {
    expect(bare(one)).toBe(bare(other));
  });

  it("keeps what tells labels apart", () => {
    expect(bare("mức độ 3")).not.toBe(bare("mức độ 4"));
    expect(bare("Tỷ lệ %")).not.toBe(bare("Tỷ lệ"));
  });
});

describe("numbering", () => {
  it.each([
    ["1.2.1.", "1.2.1"],
    [" 1,2,1 ", "1.2.1"],
    ["(3)", "3"],
    ["Trong đó:", "trongdo"],
    ["III.", "iii"],
    ["-", ""],
  ])("%j reads %j", (text, expected) => {
    expect(numbering(text)).toBe(expected);
  });
});

describe("likeness", () => {
  it("is 1 for the same, near 1 for a slip, and lower for another digit than for another letter", () => {
    expect(likeness("congdichvucong", "congdichvucong")).toBe(1);
    expect(likeness("tructuyenmucdo3", "tructuyenmucdo")).toBeGreaterThan(0.7);
    expect(likeness("tructuyenmucdo3", "tructuyenmucdo4")).toBeLessThan(likeness("tructuyenmucdo3", "tructuyenmucda3"));
  });
});

describe("wordings", () => {
  const keys = ["Số nhiệm vụ đã hoàn thành", "Số nhiệm vụ đã hoàn thành đúng hạn", "Cải cách thể chế"].map(bare);
  const { near } = wordings(keys);

  it.each<[string, number | undefined]>([
    ["Số nhiệm vụ đã hoàn thành", 0],
    ["1.1.2. Số nhiệm vụ đã hoàn thành", 0],
    ["- Số nhiệm vụ đã hoàn thành đúng hẹn", 1],
    ["Cải cách thể chê", 2],
    ["Sản lượng lúa", undefined],
    ["", undefined],
    ["x".repeat(40_000), undefined],
  ])("%.40s", (text, expected) => {
    expect(near(text)[0]?.wording).toBe(expected);
  });

  it("puts the best first and leaves out what is not alike", () => {
    const found = near("Số nhiệm vụ đã hoàn thành đúng hạn");
    expect(found.map(({ wording }) => wording)).toEqual([1, 0]);
    expect(found[0]?.likeness).toBe(1);
  });
});
