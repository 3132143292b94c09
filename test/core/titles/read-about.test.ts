import { said } from "./said";

const GENERIC = "Ủy ban nhân dân huyện";

describe("the period and year lines name", () => {
  it.each<[string, string | null, number | null]>([
    ["Quý III/2024", "quy-3", 2024],
    ["Quý 3 năm 2024", "quy-3", 2024],
    ["Quý 3 2024", "quy-3", 2024],
    ["QUÝ III NĂM 2024", "quy-3", 2024],
    ["quý I - 2024", "quy-1", 2024],
    ["Quý 01/2024", "quy-1", 2024],
    ["Quý Ⅲ, năm 2024", "quy-3", 2024],
    ["06 THÁNG ĐẦU NĂM 2024", "6-thang", 2024],
    ["6 tháng đầu năm", "6-thang", null],
    ["06 tháng năm 2024", "6-thang", 2024],
    ["6 tháng/2024", "6-thang", 2024],
    ["năm 2024", "nam", 2024],
    ["(Năm 2024)", "nam", 2024],
    ["Kỳ báo cáo: Năm 2024", "nam", 2024],
    ["Kỳ báo cáo: Năm (số liệu từ 15/12/2023 đến 14/12/2024)", "nam", 2024],
    ["Kỳ báo cáo : quý I", "quy-1", null],
    ["(Số liệu tính từ ngày 15/12/2023 đến ngày 14/6/2024)", "6-thang", 2024],
    ["Thời gian chốt số liệu: 15/6/2024 - 14/9/2024", "quy-3", 2024],
    ["BÁO CÁO kết quả công tác cải cách hành chính quý III năm 2024 của Sở Nội vụ", "quy-3", 2024],
    ["CẢI CÁCH HÀNH CHÍNH TẠI BAN DÂN TỘC TỈNH 06 THÁNG ĐẦU 2021", "6-thang", 2021],
    ["Báo cáo công tác CCHC quý II và 6 tháng đầu năm 2024", "6-thang", 2024],
    ["Báo cáo công tác CCHC quý IV và năm 2024", "nam", 2024],
    ["Báo cáo CCHC quý III và 9 tháng đầu năm 2024", "quy-3", 2024],
    ["BÁO CÁO công tác CCHC năm 2023, phương hướng, nhiệm vụ năm 2024", "nam", 2023],
    ["BÁO CÁO công tác CCHC quý I, phương hướng nhiệm vụ quý II năm 2024", "quy-1", 2024],
    ["BÁO CÁO CCHC 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2024", "6-thang", 2024],
    ["Thống kê kết quả CCHC quý III/2024 so với quý III/2023", "quy-3", 2024],
    ["Kết quả thực hiện nhiệm vụ, kế hoạch CCHC quý I năm 2024", "quy-1", 2024],
  ])("%s", (line, period, year) => {
    expect(said(line)).toMatchObject({ period, year, foreign: null });
    expect(said(line.normalize("NFD").toUpperCase())).toMatchObject({ period, year, foreign: null });
  });

  it("beside each other, under each other, in any order", () => {
    const third = { period: "quy-3", year: 2024 };
    expect(said(["Kỳ báo cáo:", "Quý III", "Năm:", "2024"])).toMatchObject(third);
    expect(said(["Quý", "III"], ["Năm", "2024"])).toMatchObject(third);
    expect(said("NĂM 2024", "PHỤ LỤC 1", "Quý III")).toMatchObject({ ...third, rows: { period: 2, year: 0 } });
    expect(said("BÁO CÁO CẢI CÁCH HÀNH CHÍNH NĂM 2024", "(Số liệu từ 15/6/2024 đến 14/9/2024)")).toMatchObject(third);
    expect(said("BÁO CÁO", "Công tác cải cách hành chính", "quý III năm 2024")).toMatchObject(third);
    expect(said("Công tác CCHC quý I", "phương hướng nhiệm vụ quý II năm 2024")).toMatchObject({
      period: "quy-1",
      year: 2024,
    });
  });

  it.each([
    ["Quý II năm 2024", "Quý II năm 2024"],
    ["Kỳ báo cáo: Quý IV 2024", "Quý IV 2024"],
    ["QUÝ 2/2024", "QUÝ 2/2024"],
    ["Báo cáo CCHC 9 tháng đầu năm 2024", "9 tháng đầu năm 2024"],
    ["Kỳ báo cáo: 6 tháng cuối năm 2024", "6 tháng cuối năm 2024"],
  ])("%s is a period that these forms do not have", (line, foreign) => {
    expect(said(line)).toMatchObject({ period: null, foreign, year: 2024 });
    // The half year's days do not make it the half year.
    expect(said(line, "(Số liệu từ 15/12/2023 đến 14/6/2024)")).toMatchObject({ period: null, foreign });
  });

  it("a year in a heading is a year for certain, the period perhaps", () => {
    const heading = "THỐNG KÊ CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2024";
    expect(said(heading)).toMatchObject({ period: "nam", sure: false, year: 2024 });
    expect(said(heading, "Kỳ báo cáo: … (số liệu từ … đến …)")).toMatchObject({ period: null, year: 2024 });
    expect(said(heading, "Quý I")).toMatchObject({ period: "quy-1", sure: true, year: 2024 });
  });
});

describe("what names neither period nor year", () => {
  it.each([
    "PHỤ LỤC 2",
    "(Ban hành kèm theo Công văn số 6459/BNV-CCHC ngày 07/12/2020 của Bộ Nội vụ)",
    "(Ban hành kèm theo Thông tư 05/2025/TT-VPCP ngày 15 tháng 12 năm 2025)",
    "(Kèm theo Quyết định ngày 11/8/2020 của UBND tỉnh về chế độ báo cáo năm 2020)",
    "Ninh Sơn, ngày 20 tháng 9 năm 2024",
    "Ninh Sơn, ngày      tháng      năm 2024",
    "Ninh Sơn, ngày 6 tháng 9 năm 2024",
    "Kèm theo Báo cáo số 12/BC-SNV ngày 20/9/2024",
    "(Kèm theo Báo cáo số          /BC-…… ngày      tháng      năm 2024 của ……)",
    "(Ban hành kèm theo Báo cáo số /BC-UBND ngày /9/2024 của Ủy ban nhân dân huyện)",
    "Số: 12/2024/BC-SNV",
    "(sử dụng cho kỳ báo cáo hàng quý, 6 tháng, năm)",
    "Chỉ tiêu thống kê (Sử dụng trong kỳ báo cáo hàng quý, hàng năm)",
    "Chương trình tổng thể CCHC giai đoạn 2021-2030",
    "Luật Cán bộ, công chức năm 2008",
    "Văn bản quy phạm pháp luật, quy định, quỹ lương",
    "Thời hạn giải quyết 6 ngày, 12 tháng",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Kỳ báo cáo:          (số liệu từ       đến       )",
  ])("%s", (line) => {
    for (const text of [line, line.normalize("NFD"), line.toUpperCase()])
      expect(said(text)).toMatchObject({ period: null, foreign: null, year: null });
  });
});

describe("the office lines name", () => {
  it.each<[string, (string | string[])[], string | null]>([
    ["behind a label", ["Đơn vị báo cáo: UBND xã Lâm Sơn"], "UBND xã Lâm Sơn"],
    ["beside a label", [["Đơn vị báo cáo:", "Sở Nội vụ", "Kỳ báo cáo:", "Quý I"]], "Sở Nội vụ"],
    ["in the line of the report", ["(Kèm theo Báo cáo số 12/BC-SNV ngày 20/9/2024 của Sở Nội vụ)"], "Sở Nội vụ"],
    [
      "before the number is given",
      ["(Kèm theo Báo cáo số     /BC-…… ngày    tháng    năm 2024 của Sở Y tế)"],
      "Sở Y tế",
    ],
    ["in the heading", ["THỐNG KÊ CẢI CÁCH HÀNH CHÍNH TẠI BAN DÂN TỘC TỈNH 06 THÁNG ĐẦU 2021"], "BAN DÂN TỘC TỈNH"],
    [
      "in a line of its own",
      ["CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2024", "TẠI Trường Cao đẳng Y tế"],
      "Trường Cao đẳng Y tế",
    ],
    ["after the subject", ["CÔNG TÁC CẢI CÁCH HÀNH CHÍNH UBND huyện Phù Mỹ"], "UBND huyện Phù Mỹ"],
    ["after the period", ["Công tác cải cách hành chính quý III năm 2024 huyện Ninh Sơn"], "huyện Ninh Sơn"],
    [
      "in the letterhead, under the office it belongs to",
      [
        ["UBND TỈNH NINH THUẬN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["SỞ NỘI VỤ", "Độc lập - Tự do - Hạnh phúc"],
        ["Số: 12/BC-SNV"],
      ],
      "SỞ NỘI VỤ",
    ],
    ["in one cell of a letterhead", ["UBND TỈNH NINH THUẬN\nSỞ Y TẾ\nSố:      /BC-SYT"], "SỞ Y TẾ"],
    ["over two lines", ["ỦY BAN NHÂN DÂN", "HUYỆN NINH SƠN", "Số:   /BC-UBND"], "ỦY BAN NHÂN DÂN HUYỆN NINH SƠN"],
    ["alone", ["UBND HUYỆN NINH SƠN", "PHỤ LỤC 1"], "UBND HUYỆN NINH SƠN"],
    [
      "in a sentence",
      ["UBND huyện An Lão báo cáo kết quả công tác Cải cách hành chính quý I/2021 trên địa bàn."],
      "UBND huyện An Lão",
    ],
    [
      "more plainly elsewhere than in a generic line",
      [`(Kèm theo Báo cáo số 1/BC ngày 1/9/2024 của ${GENERIC})`, "Cải cách hành chính quý III huyện Ninh Sơn"],
      "huyện Ninh Sơn",
    ],
    ["only by its kind", [`(Kèm theo Báo cáo số 1/BC ngày 1/9/2024 của ${GENERIC})`], GENERIC],
  ])("%s", (_, rows, office) => {
    expect(said(...rows).office).toBe(office);
    const decomposed = rows.map((row) => [row].flat().map((text) => text.normalize("NFD")));
    expect(said(...decomposed).office).toBe(office);
  });

  it.each([
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "(Ban hành kèm theo Công văn số 6459/BNV-CCHC ngày 07/12/2020 của Bộ Nội vụ)",
    "THỐNG KÊ KẾT QUẢ CẢI CÁCH HÀNH CHÍNH TẠI CÁC BỘ, CƠ QUAN NGANG BỘ, CƠ QUAN THUỘC CHÍNH PHỦ",
    "THỐNG KÊ KẾT QUẢ CẢI CÁCH HÀNH CHÍNH TẠI CÁC TỈNH, THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG",
    "CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC QUÝ III NĂM 2024",
    "Kính gửi: Sở Nội vụ tỉnh Bình Định.",
    "Đơn vị tính: người",
    "Đơn vị: Triệu đồng",
    "Đơn vị nhận báo cáo: Sở Nội vụ",
    "Số liệu tổng hợp",
    "Tình hình thực hiện",
    "Bố trí công chức theo vị trí việc làm",
    "b) Cán bộ công chức cấp xã (đối với UBND huyện, thị xã, thành phố)",
    "TẠI ……………",
    "TRƯỞNG BAN",
    "TM. ỦY BAN NHÂN DÂN",
  ])("none in %s", (line) => {
    for (const text of [line, line.normalize("NFD"), line.toUpperCase()]) expect(said(text).office).toBeNull();
  });
});
