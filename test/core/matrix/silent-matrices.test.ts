import { layoutOf, messages, plainHead, type Rows } from "./judged-matrix";

/** Tables with several columns of figures of which nothing may be said. */

describe("what is no matrix, or relates nothing, is left alone", () => {
  it.each<[string, Rows]>([
    [
      "a list of telephone numbers",
      [
        ["STT", "Họ và tên", "Số điện thoại", "Số máy lẻ"],
        [1, "Nguyễn Văn A", 912345678, 101],
        [2, "Trần Thị B", 987654321, 102],
        [3, "Lê C", 911222333, 103],
      ],
    ],
    [
      "a schedule",
      [
        ["Ngày", "Nội dung", "Buổi sáng", "Buổi chiều"],
        ["15/6", "Họp giao ban", "Phòng 1", "Phòng 2"],
        ["16/6", "Tiếp công dân", "Phòng 1", ""],
      ],
    ],
    [
      "a table of words",
      [
        ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
        [1, "Rà soát", "Sở A", "Quý I"],
        [2, "Báo cáo", "Sở B", "Quý II"],
      ],
    ],
    [
      "figures that nothing ties",
      [...plainHead, [1, "Sở A", 4, 31, 77], [2, "Sở B", 2, 20, 74], [3, "Sở C", 6, 13, 41]],
    ],
    [
      "a row of column numbers and no equations",
      [...plainHead, [1, 2, 3, 4, 5], [1, "Sở A", 4, 31, 77], [2, "Sở B", 2, 20, 74]],
    ],
    [
      "attributes below a first total",
      [
        ["STT", "Công chức", "Cấp tỉnh", "Cấp xã"],
        ["", "Tổng số", 120, 300],
        [1, "Nữ", 50, 140],
        [2, "Đảng viên", 110, 250],
        [3, "Dân tộc thiểu số", 9, 31],
      ],
    ],
    ["column numbers alone", [...plainHead, [1, 2, 3, 4, 5]]],
    [
      "one column of figures",
      [
        ["STT", "Đơn vị", "Số tin bài"],
        [1, "Sở A", 31],
        [2, "Sở B", 20],
        ["", "Tổng cộng", 50],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(layoutOf(rows)).toBeUndefined();
  });
});

describe("nothing false", () => {
  it.each<[string, Rows]>([
    [
      "years over the figures",
      [
        ["STT", "Chỉ tiêu", 2022, 2023, 2024],
        [1, "Xã A", 12, 15, 11],
        [2, "Xã B", 20, 18, 17],
        ["", "Tổng cộng", 32, 33, 28],
      ],
    ],
    [
      "rates, averages, ranks and marks below a total",
      [
        ["STT", "Đơn vị", "Số hồ sơ", "Tỷ lệ đúng hạn (%)", "Số ngày bình quân", "Điểm", "Xếp hạng"],
        [1, "Sở A", 120, 98.5, 4.2, 88.5, 2],
        [2, "Sở B", 80, 97.2, 3.1, 91, 1],
        ["", "Tổng cộng", 200, 97.98, 3.8, 89.75, ""],
      ],
    ],
    [
      "an average whose heading does not say so",
      [
        ["STT", "Đơn vị", "Số hồ sơ", "Đúng hạn"],
        [1, "Sở A", 120, 98.5],
        [2, "Sở B", 80, 97.25],
        ["", "Tổng cộng", 200, 98],
      ],
    ],
    [
      "what need not be all there is",
      [
        ["STT", "Đơn vị", "Số cây", "Trong đó", "", "Số cành"],
        ["", "", "", "Bóng mát", "Ăn quả", ""],
        [1, "Xã A", 20, 8, 4, 9],
        [2, "Xã B", 15, 7, 8, 2],
        [3, "Xã C", 18, 9, 9, 4],
        ["", "Tổng cộng", 53, 24, 21, 15],
      ],
    ],
    [
      "amounts that were rounded each for itself",
      [
        ["STT", "Đơn vị", "Kinh phí được giao", "Kinh phí đã chi"],
        [1, "Sở A", 1250.4, 1100.2],
        [2, "Sở B", 310.4, 300.1],
        ["", "Tổng cộng", 1560.9, 1400.2],
      ],
    ],
    [
      "days on average beside files that are counted",
      [
        ["", "", "Đơn vị tính: hồ sơ"],
        ["STT", "Đơn vị", "Số hồ sơ đã giải quyết", "Số ngày bình quân"],
        [1, "Sở A", 120, 4.2],
        [2, "Sở B", 80, 3.1],
        ["", "Tổng cộng", 200, 3.8],
      ],
    ],
    [
      "names of parts behind a column they are not of, in rows of zeros",
      [
        ["STT", "Đơn vị", "Đã giải quyết", "Đang giải quyết", "Đúng hạn", "Quá hạn"],
        [1, "Xã A", 9, 1, 8, 1],
        [2, "Xã B", 0, 0, 0, 0],
        [3, "Xã C", 0, 0, 0, 0],
        ["", "Tổng cộng", 9, 1, 8, 1],
      ],
    ],
    [
      "rows under others without a number that says so",
      [
        ["Đơn vị", "Số cuộc họp", "Số tin bài", "Số lượt công dân"],
        ["Khối A", 6, 51, 151],
        ["Phòng 1", 4, 31, 77],
        ["Phòng 2", 2, 20, 74],
        ["Khối B", 3, 8, 30],
        ["Phòng 3", 3, 8, 30],
        ["Tổng cộng", 9, 59, 181],
        ["Bình quân", 4.5, 29.5, 90.5],
      ],
    ],
    [
      "rows of rates and changes below a total of things that are counted",
      [
        ["", "", "Đơn vị tính: hồ sơ"],
        ["STT", "Lĩnh vực", "Đã giải quyết", "", ""],
        ["", "", "Tổng số", "Đúng hạn", "Quá hạn"],
        [1, "Đất đai", 120, 118, 2],
        [2, "Hộ tịch", 80, 79, 1],
        ["", "Tổng cộng", 200, 197, 3],
        ["", "Cùng kỳ năm trước", 190, 188, 2],
        ["", "Tăng, giảm so với cùng kỳ (%)", 5.26, 4.79, 50],
        ["", "Tỷ lệ (%)", 100, 98.5, 1.5],
      ],
    ],
    [
      "more settled than received where some is carried over",
      [
        ["STT", "Đơn vị", "Đã tiếp nhận", "Tồn kỳ trước", "Đã xử lý", "Đang xử lý"],
        [1, "Sở A", 100, 0, 90, 10],
        [2, "Sở B", 100, 20, 110, 10],
        [3, "Sở C", 50, 0, 48, 2],
        ["", "Tổng", 250, 20, 248, 22],
      ],
    ],
    [
      "an office of police, which folds like a total",
      [
        ["STT", "Đơn vị", "Số cuộc họp", "Số tin bài"],
        [1, "Công an tỉnh", 5, 9],
        [2, "Sở A", 2, 3],
        [3, "Sở B", 1, 1],
        ["", "Cộng", 8, 13],
      ],
    ],
    [
      "equations numbered for another table",
      [
        ["STT", "Đơn vị", "Số cuộc họp", "Số tin bài", "Số lượt công dân"],
        ["(1)", "(2)", "(3)=(4)+(5)", "(4)", "(5)"],
        [1, "Sở A", 4, 31, 77],
        [2, "Sở B", 2, 20, 74],
        ["", "Cộng", 6, 51, 151],
      ],
    ],
    [
      "a header that comes again at a page break, blanks, and signatures below",
      [
        ...plainHead,
        [1, "Sở A", 4, 31, ""],
        [2, "Sở B", "", "", ""],
        ...plainHead,
        [3, "Sở C", 6, 13, 41],
        ["", "Tổng cộng", 10, 44, 41],
        [],
        ["", "NGƯỜI LẬP BIỂU", "", "THỦ TRƯỞNG ĐƠN VỊ"],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(layoutOf(rows) === undefined ? [] : messages(rows)).toEqual([]);
  });
});
