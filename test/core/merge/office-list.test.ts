import fc from "fast-check";
import { listedOffices, officeMatcher } from "../../../src/core";
import "../../support/seed";

const SO = [
  "Sở Tư pháp",
  "Sở Tài chính",
  "Sở Y tế",
  "Sở Giáo dục và Đào tạo",
  "Sở Nông nghiệp và PTNT",
  "Sở Giao thông vận tải",
  "Sở Khoa học và Công nghệ",
  "Sở Thông tin và Truyền thông",
  "Sở Văn hoá, Thể thao và Du lịch",
  "Sở Lao động – Thương binh và Xã hội",
  "Sở Tài nguyên và Môi trường",
  "Sở Kế hoạch và Đầu tư",
  "Văn phòng UBND tỉnh",
  "Ban Quản lý các Khu công nghiệp",
  "Bộ CHQS tỉnh",
  "Bảo hiểm xã hội tỉnh",
];
const list = listedOffices(SO.map((name) => [name]));
const match = officeMatcher(list);
const sure = (name: string) => match(name).sure?.name ?? null;
const perhaps = (name: string) => match(name).perhaps.map((office) => office.name);

describe("an office of the list", () => {
  it.each([
    ["Sở Nông nghiệp và Phát triển nông thôn", "Sở Nông nghiệp và PTNT"],
    ["SỞ NN&PTNT", "Sở Nông nghiệp và PTNT"],
    ["Sở LĐTBXH", "Sở Lao động – Thương binh và Xã hội"],
    ["Sở LĐ-TB&XH", "Sở Lao động – Thương binh và Xã hội"],
    ["Sở Lao động - Thương binh và Xã hội", "Sở Lao động – Thương binh và Xã hội"],
    ["Sở GD&ĐT", "Sở Giáo dục và Đào tạo"],
    ["Sở KHĐT", "Sở Kế hoạch và Đầu tư"],
    ["Sở KH&ĐT", "Sở Kế hoạch và Đầu tư"],
    ["Sở KH&CN", "Sở Khoa học và Công nghệ"],
    ["Sở GTVT", "Sở Giao thông vận tải"],
    ["Sở TT&TT", "Sở Thông tin và Truyền thông"],
    ["Sở VHTTDL", "Sở Văn hoá, Thể thao và Du lịch"],
    ["Sở VH,TT&DL", "Sở Văn hoá, Thể thao và Du lịch"],
    ["Sở TN-MT", "Sở Tài nguyên và Môi trường"],
    ["BQL KCN", "Ban Quản lý các Khu công nghiệp"],
    ["BQL các KCN", "Ban Quản lý các Khu công nghiệp"],
    ["BHXH tỉnh", "Bảo hiểm xã hội tỉnh"],
    ["VP UBND tỉnh", "Văn phòng UBND tỉnh"],
    ["Bộ Chỉ huy quân sự tỉnh", "Bộ CHQS tỉnh"],
    ["so giao thong van tai", "Sở Giao thông vận tải"],
    ["so gtvt", "Sở Giao thông vận tải"],
  ])("“%s” is %s for certain", (name, office) => {
    expect([sure(name), perhaps(name)]).toEqual([office, []]);
  });

  it.each([
    ["Sở TC", ["Sở Tài chính"]],
    ["Sở Tài chính tỉnh Ninh Thuận", ["Sở Tài chính"]],
    ["Sở Tài chinh", ["Sở Tài chính"]],
    ["Sở Giao thông vận tảii", ["Sở Giao thông vận tải"]],
    ["Sở KH", []],
    ["Sở Xây dựng", []],
    ["UBND huyện", []],
    ["", []],
  ])("“%s” is none for certain, and asked for %j", (name, asked) => {
    expect([sure(name), perhaps(name)]).toEqual([null, asked]);
  });

  it("is not one of two that share another name, nor one of two numbers", () => {
    const two = officeMatcher(
      listedOffices([
        ["Đơn vị", "Tên khác"],
        ["Chi cục A", "CC"],
        ["Chi cục B", "CC; Chi cục Bê"],
        ["Trung tâm Y tế số 1", ""],
      ]),
    );
    expect([two("CC").sure, two("CC").perhaps.length]).toEqual([null, 2]);
    expect(two("chi cục bê").sure?.name).toBe("Chi cục B");
    expect(two("Trung tâm Y tế số 2")).toEqual({ sure: null, perhaps: [] });
  });

  it("written in any case, with any dash, with or without marks, is itself", () => {
    const dash = fc.constantFrom("-", "–", " - ", "—");
    fc.assert(
      fc.property(fc.constantFrom(...list), dash, fc.boolean(), ({ name }, between, isUpper) => {
        const typed = name.replace(/ – /g, between);
        expect(sure(isUpper ? typed.toUpperCase() : typed.toLowerCase())).toBe(name);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a table of offices", () => {
  it("is read by its headings, wherever they stand", () => {
    const rows = [
      ["DANH SÁCH CÁC ĐƠN VỊ", "", "", "", "", ""],
      ["STT", "Loại đơn vị", "Tên đơn vị", "Tên viết tắt", "Số điện thoại", "E-mail"],
      ["1", "Sở, ban, ngành", "Sở Y tế", "SYT; Y tế", "0256.3", "syt@x.vn"],
      ["", "UBND cấp xã", "Phường  Quy Nhơn", "", "", ""],
      ["", "", "", "", "", ""],
    ];
    expect(listedOffices(rows)).toEqual([
      { name: "Sở Y tế", otherNames: ["SYT", "Y tế"], phone: "0256.3", mail: "syt@x.vn", unitType: "so" },
      { name: "Phường Quy Nhơn", otherNames: [], phone: "", mail: "", unitType: "xa" },
    ]);
  });

  it("without headings has a name a row, the first text of it", () => {
    expect(listedOffices([["1", "Đơn vị A"], ["2", "Cơ quan B"], ["Loại C"], ["3"]]).map(({ name }) => name)).toEqual([
      "Đơn vị A",
      "Cơ quan B",
      "Loại C",
    ]);
  });
});
