import fc from "fast-check";
import { fold, namesOffice, officeName, otherOffice, sameOffice } from "../../../src/core";

describe("offices", () => {
  it.each([
    ["UBND huyện Ninh Sơn", "ỦY BAN NHÂN DÂN HUYỆN NINH SƠN"],
    ["Uỷ ban nhân dân huyện Ninh Sơn", "huyện Ninh Sơn"],
    ["U.B.N.D huyện An Lão", "UBND  huyện An\u00a0Lão"],
    ["UBND TP. Quy Nhơn", "Ủy ban nhân dân thành phố Quy Nhơn"],
    ["UBND TP Phan Rang-Tháp Chàm", "UBND thành phố Phan Rang – Tháp Chàm"],
    ["UBND TX.Hoài Nhơn", "UBND thị xã Hoài Nhơn"],
    ["UBND H. Ninh Sơn", "UBND huyện Ninh Sơn"],
    ["Sở Lao động – Thương binh và Xã hội", "SỞ LAO ĐỘNG - THƯƠNG BINH & XÃ HỘI"],
    ["Sở Văn hoá, Thể thao và Du lịch", "Sở Văn hóa Thể thao và Du lịch"],
    ["UBND huyen An Lao", "UBND huyện An Lão"],
    ["“Sở Nội vụ”.", "Sở Nội vụ"],
  ])("%j and %j are one", (a, b) => {
    expect([sameOffice(a, b), sameOffice(b, a), otherOffice(a, b)]).toEqual([true, true, false]);
    expect(sameOffice(a.normalize("NFD"), b)).toBe(true);
  });

  it.each([
    ["UBND tỉnh A", "UBND tỉnh B"],
    ["UBND huyện Phù Mỹ", "UBND huyện Phú Mỹ"],
    ["Sở Nội vụ", "Sở Y tế"],
    ["Sở Nội vụ tỉnh Ninh Thuận", "Sở Nội vụ tỉnh Bình Định"],
    ["UBND huyện Ninh Sơn", "HĐND huyện Ninh Sơn"],
    ["UBND xã Lâm Sơn", "UBND xã Lương Sơn"],
    ["UBND thị xã An Nhơn", "UBND huyện An Nhơn"],
    ["Thanh tra tỉnh", "Thanh tra huyện"],
    ["Sở GTVT", "Sở KHĐT"],
    ["UBND phường Trung Thành", "UBND phường Trung Sơn"],
  ])("%j and %j are two", (a, b) => {
    expect([sameOffice(a, b), otherOffice(a, b), otherOffice(b, a)]).toEqual([false, true, true]);
  });

  it.each([
    ["Sở Nội vụ", "Sở Nội vụ tỉnh Ninh Thuận"],
    ["Ban Dân tộc", "Ban Dân tộc tỉnh"],
    ["Thanh tra tỉnh", "Thanh tra tỉnh Ninh Thuận"],
    ["UBND huyện Ninh Sơn", "UBND huyện Ninh Sơn, tỉnh Ninh Thuận"],
    ["UBND Ninh Sơn", "UBND huyện Ninh Sơn"],
    ["Sở GTVT", "Sở Giao thông vận tải"],
    ["Sở KH&ĐT", "Sở Kế hoạch và Đầu tư"],
    ["Sở Nông nghiệp và PTNT", "Sở Nông nghiệp và Phát triển nông thôn"],
    ["BHXH tỉnh", "Bảo hiểm xã hội tỉnh"],
  ])("%j may be %j: neither one nor two for certain", (a, b) => {
    expect([sameOffice(a, b), otherOffice(a, b), otherOffice(b, a)]).toEqual([false, false, false]);
  });

  const generic = [
    "Ủy ban nhân dân huyện",
    "UBND huyện",
    "UBND HUYỆN ……",
    "UBND xã ...",
    "UBND tỉnh, thành phố",
    "Uỷ ban nhân dân",
    "Sở",
    "SỞ …………",
    "Bộ, ngành",
    "UBND xã, phường, thị trấn",
    "…………",
    "(Tên cơ quan, đơn vị)",
    "",
  ];
  it.each(generic)("%j is no name", (text) => {
    expect(officeName(text)).toBeNull();
    for (const other of [...generic, "UBND huyện Ninh Sơn"])
      expect([sameOffice(text, other), otherOffice(text, other)]).toEqual([false, false]);
  });

  it.each([
    "Sở Nội vụ",
    "UBND xã Trung Thành",
    "UBND phường Ba Đình",
    "Bộ Y tế",
    "Ban Dân tộc",
    "UBND tỉnh A",
    "Ủy ban Dân tộc",
  ])("%j is one", (text) => {
    expect(officeName(text)).not.toBeNull();
  });

  it("never are both one and two, whatever is written, and the order does not matter", () => {
    const words = fc.constantFrom(
      "UBND",
      "huyện",
      "xã",
      "Sở",
      "Nội",
      "vụ",
      "Phù",
      "Phú",
      "Mỹ",
      "TP.",
      "GTVT",
      "-",
      "…",
      "va",
      "&",
      "tỉnh",
    );
    const name = fc.oneof(
      fc.array(words, { maxLength: 7 }).map((all) => all.join(" ")),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect([sameOffice(a, b), otherOffice(a, b)]).toEqual([sameOffice(b, a), otherOffice(b, a)]);
        expect(sameOffice(a, b) && otherOffice(a, b)).toBe(false);
        expect(sameOffice(a, a)).toBe(officeName(a) !== null);
        expect(otherOffice(a, a)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it.each<[string, string, boolean]>([
    ["Ủy ban nhân dân huyện An Lão báo cáo như sau", "UBND huyện An Lão", true],
    ["UBND HUYỆN AN LÃO, SỞ Y TẾ", "Sở Y tế", true],
    ["UBND huyện An Lão Đông", "UBND huyện An", true],
    ["UBND huyện An Lãng", "UBND huyện An Lã", false],
    ["UBND huyện", "UBND huyện", false],
    ["", "Sở Y tế", false],
  ])("%j names %s: %s", (text, office, expected) => {
    expect(namesOffice(fold(text), office)).toBe(expected);
  });
});
