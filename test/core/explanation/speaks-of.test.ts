import { speaksOf } from "../../../src/core/explanation/speaks-of";

const behind = [
  { cell: "giao", name: "giao", text: "1297" },
  { cell: "xong", name: "xong", text: "99.8" },
  { cell: "con", name: "con", text: "" },
];
const labels = ["Số hồ sơ tiếp nhận", "Tỷ lệ đúng hạn"];

describe("a note speaks of a warning", () => {
  it.each(["1297", "gồm 1.297", "99,8", "01297/2000"])("by a figure behind it: %j", (note) => {
    expect(speaksOf(note, behind, labels)).toBe(true);
  });

  it.each(["tiếp nhận", "Đúng hạn!", "HỒ SƠ".normalize("NFD").toLowerCase()])("by words of its rows: %j", (note) => {
    expect(speaksOf(note, behind, labels)).toBe(true);
  });

  it.each([
    "Phát sinh thêm",
    "Có nhiệm vụ phát sinh",
    "Theo báo cáo của Sở",
    "Đúng theo Quyết định 12/QĐ-UBND",
    "Bao gồm BQL Dự án đầu tư xây dựng)",
    "DO SÁP NHẬP ĐƠN VỊ",
    "Hồ sơ đang trong hạn giải quyết (bao gồm cả hồ sơ chờ bổ sung) 45 hồ sơ",
  ])("by a reason: %j", (note) => {
    expect(speaksOf(note, behind, labels)).toBe(true);
  });
});

describe("a note speaks of something else", () => {
  it.each(["TTQĐ, BQL dự án ĐTXD", "38/60", "129", "12,97", "QĐ 12/QĐ-UBND", "Sở NV", "Xem PL2", "Hạn đúng", "Quý I"])(
    "%j",
    (note) => {
      expect(speaksOf(note, behind, labels)).toBe(false);
    },
  );

  it("beside a blank cell, whose nothing is no figure", () => {
    expect(speaksOf("", behind, labels)).toBe(false);
  });
});
