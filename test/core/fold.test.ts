import fc from "fast-check";
import { fold } from "../../src/core";

describe("fold", () => {
  it.each([
    ["Hoà Bình", "Hòa Bình"],
    ["THỦY", "thuỷ"],
    ["Đăk Lăk", "ĐẮK LẮK"],
    ["Ðà Nẵng", "Đà Nẵng"],
    ["Số lượng/ Tỷ lệ", "  số\u00A0lượng/\n Tỷ\u2009lệ "],
    ["Trực tuyến", "Trực\u200B tuyến"],
    ["Tổng số".normalize("NFD"), "Tổng số".normalize("NFC")],
  ])("%j and %j are the same words", (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it.each([
    ["Văn bản QPPL", "van ban qppl"],
    ["Đang làm = 1; Đã làm = 2", "dang lam = 1; da lam = 2"],
    ["1.2.2.", "1.2.2."],
    ["", ""],
    [" \u00A0\u200B", ""],
  ])("folds %j to %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("keeps different words apart", () => {
    expect(fold("trực tiếp")).not.toBe(fold("trực tuyến"));
    expect(fold("đã làm")).not.toBe(fold("đãlàm"));
  });

  it("changes nothing the second time", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
  });
});
