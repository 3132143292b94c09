import { said } from "./said";

/** Heading lines of real reports and their appendices, as they stand in the documents. */
describe("headings of real reports", () => {
  it.each([
    [
      [
        "Số:",
        "Quảng Ngãi, ngày 08 tháng 6 năm 2021",
        "BÁO CÁO",
        "Cải cách hành chính 6 tháng đầu năm 2021 của Ban Dân tộc tỉnh",
      ],
      ["6-thang", 2021, "Ban Dân tộc tỉnh"],
    ],
    [
      [
        "Phụ lục",
        "THỐNG KÊ SỐ LIỆU VỀ KẾT QUẢ THỰC HIỆN CÔNG TÁC\nCẢI CÁCH HÀNH CHÍNH TẠI BAN DÂN TỘC TỈNH 06 THÁNG ĐẦU 2021",
        "(Ban hành kèm theo Báo cáo số: 348/BDT-VP ngày 08/6/2021 của\nBan Dân tộc tỉnh)",
      ],
      ["6-thang", 2021, "Ban Dân tộc tỉnh"],
    ],
    [
      [
        "Số: /BC-UBND",
        "An Lão ngày tháng năm 2021",
        "**BÁO CÁO**  ",
        "**Công tác cải cách hành chính quý I**  ",
        "**phương hướng nhiệm vụ quý II năm 2021**",
        "Kính gửi: Sở Nội vụ tỉnh Bình Định.",
        "Thực hiện Quyết định số 56/2020/QĐ-UBND ngày 11/08/2020 của UBND tỉnh Bình Định về việc quy định chế độ báo cáo lĩnh vực Nội vụ. UBND huyện An Lão báo cáo kết quả công tác Cải cách hành chính quý I/2021 trên địa bàn huyện, cụ thể như sau:",
      ],
      ["quy-1", 2021, "UBND huyện An Lão"],
    ],
    [
      [
        "**Phụ lục 1**  ",
        "*(Số liệu từ 01/01/2021 đến 28/01/2021)*  ",
        "*(Kèm theo Báo cáo số: /BC-UBND ngày / / 2021 của UBND huyện An Lão)*",
      ],
      [null, null, "UBND huyện An Lão"],
    ],
    [
      [
        "Số: /BC-BQL",
        "Sóc Trăng, ngày tháng năm 2021",
        "## **BÁO CÁO**",
        "### **Tình hình, kết quả thực hiện cải cách hành chính năm 2021**",
      ],
      ["nam", 2021, null],
    ],
    [
      [
        "THỐNG KÊ SỐ LIỆU VÀ KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2021  \nTẠI BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP TỈNH SÓC TRĂNG",
        "(Kèm theo Báo cáo số /BC-BQL ngày tháng năm 2021 của Ban Quản lý các khu công nghiệp tỉnh Sóc Trăng)",
      ],
      ["nam", 2021, "Ban Quản lý các khu công nghiệp tỉnh Sóc Trăng"],
    ],
    [
      [
        "Số: 719/BC-UBND",
        "Ninh Sơn, ngày 06 tháng 9 năm 2024",
        "BÁO CÁO",
        "Công tác cải cách hành chính quý III năm 2024 huyện Ninh Sơn",
        "Thực hiện Công văn số 872/UBND-VXNV ngày 10/3/2022 của Ủy ban nhân dân tỉnh về việc hướng dẫn thực hiện chế độ báo cáo cải cách hành chính định kỳ;",
      ],
      ["quy-3", 2024, "huyện Ninh Sơn"],
    ],
    [
      [
        "PHỤ LỤC THỐNG KÊ SỐ LIỆU BÁO CÁO CẢI CÁCH HÀNH QUÝ III NĂM 2024",
        "(Ban hành kèm theo Báo cáo số /BC-UBND ngày /9/2024 của Ủy ban nhân dân huyện)",
        "PHỤ LỤC 1 – CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH CCHC",
      ],
      ["quy-3", 2024, "Ủy ban nhân dân huyện"],
    ],
  ])("%j", (lines, [period, year, office]) => {
    expect(said(...lines)).toMatchObject({ period, year, office, foreign: null });
  });
});
