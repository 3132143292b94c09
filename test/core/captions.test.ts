import { openCaption } from "../../src/core";

describe("openCaption", () => {
  it.each([
    "(Kèm theo Báo cáo số:          /BC-…… ngày      tháng      năm 2021 của UBND tỉnh A)",
    "(Kèm theo Báo cáo số: /BC-UBND ngày 20 tháng 6 năm 2021 của UBND tỉnh A)",
    "Số:      /BC-UBND",
    "(Kèm theo Báo cáo số: 12/BC-UBND ngày / / 2021 của UBND huyện An Lão)",
    "(Ban hành kèm theo Báo cáo số 12/BC-UBND ngày /9/2024 của Ủy ban nhân dân huyện)",
    "(Kèm theo Báo cáo số 5/BC-BQL ngày tháng năm 2021 của Ban Quản lý)",
    "An Lão, ngày 20 tháng   năm 2021",
    "An Lão, ngày 20 tháng 6 năm",
    "(Kèm theo Báo cáo số 5/BC-BQL ngày 1/1/2021 của UBND huyện )",
    "Báo cáo số 12/BC-...",
    "Người lập: ____",
  ])("%j waits for something", (text) => {
    expect(openCaption(text)).not.toBeNull();
  });

  it.each([
    "PHỤ LỤC 2",
    "(Ban hành kèm theo Công văn số 6459/BNV-CCHC ngày 07/12/2020 của Bộ Nội vụ)",
    "(Kèm theo Báo cáo số: 12/BC-UBND ngày 20 tháng 6 năm 2021 của UBND tỉnh A)",
    "Kỳ báo cáo: 6 tháng 2021 (số liệu từ 15/12/2020 đến 14/6/2021)",
    "Kỳ báo cáo: 6 tháng năm 2021",
    "THỐNG KÊ SỐ LIỆU 06 THÁNG ĐẦU NĂM 2021",
    "Tổng số / trong đó",
  ])("%j is filled in", (text) => {
    expect(openCaption(text)).toBeNull();
  });
});
