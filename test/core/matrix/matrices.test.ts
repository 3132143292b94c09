import { recogniseUnknown, type Layout, type Template } from "../../../src/core";
import { allTemplates } from "../../../src/entry/cli/templates";
import { contextOf } from "../../../src/report/finding-context";
import { messageOf } from "../../../src/text/findings";
import { checkedForm } from "../../support/checked";
import { sheet, snapshot } from "../../support/snapshot";

/** Tables of no known form with offices down and several columns of figures across. */

type Cell = string | number;
type Rows = readonly (readonly Cell[])[];

let known: readonly Template[] = [];
beforeAll(async () => {
  known = await allTemplates();
});

function layoutOf(rows: Rows): Layout | undefined {
  return recogniseUnknown(snapshot(sheet("s", rows)), known, [])[0];
}

function messages(rows: Rows): string[] {
  const layout = layoutOf(rows);
  if (layout === undefined) throw new Error("no table found");
  const form = checkedForm(snapshot(sheet("s", rows)), layout);
  return form.findings.map(({ finding }) => `${finding.severity}: ${messageOf(finding, contextOf(form, finding))}`);
}

/** Biểu II.06a/VPCP/KSTT, as a one-stop system prints it. */
const oneStop = (...body: Rows): Rows => [
  ["Biểu số II.06a/VPCP/KSTT"],
  ["TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH"],
  ["", "", "", "", "", "", "", "", "", "Đơn vị tính: Số hồ sơ TTHC."],
  [
    "TT",
    "Lĩnh vực",
    "Tiếp nhận",
    "",
    "",
    "",
    "Số lượng hồ sơ đã giải quyết",
    "",
    "",
    "",
    "Số lượng hồ sơ đang giải quyết",
  ],
  [
    "",
    "",
    "Tổng số",
    "Trong đó",
    "",
    "Từ kỳ trước",
    "Tổng số",
    "Trước hạn",
    "Đúng hạn",
    "Quá hạn",
    "Tổng số",
    "Trong hạn",
    "Quá hạn",
  ],
  ["", "", "", "Trực tuyến", "Trực tiếp, dịch vụ bưu chính"],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
  ...body,
];
const land = [1, "Đất đai", 31010, 20028, 10000, 982, 30189, 10000, 20102, 87, 821, 746, 75];
const civil = [2, "Hộ tịch", 28000, 17000, 10000, 1000, 27500, 7400, 20000, 100, 500, 500, 0];
const total = ["", "Tổng cộng", 59010, 37028, 20000, 1982, 57689, 17400, 40102, 187, 1321, 1246, 75];
const changed = (row: readonly Cell[], column: number, figure: Cell) =>
  row.map((cell, at) => (at === column ? figure : cell));

describe("the table of a one-stop system", () => {
  it("has its rows, its figures and its title read", () => {
    const layout = layoutOf(oneStop(land, civil, total))!;
    expect(layout.cells.size).toBe(33);
    expect(layout.cells.get("r8:g")).toEqual({ sheet: "s", row: 7, column: 6 });
    expect(layout.captions.get("s")!.map(({ text }) => text)).toContain("Biểu số II.06a/VPCP/KSTT");
  });

  it("is silent when right", () => {
    expect(messages(oneStop(land, civil, total))).toEqual([]);
    expect(messages(oneStop(total, land, civil))).toEqual([]);
  });

  it("has a wrong total told by office and heading, across and down", () => {
    expect(messages(oneStop(changed(land, 6, 30819), civil, total))).toEqual([
      expect.stringMatching(
        /^warning: 1 Đất đai: Tiếp nhận \/ Tổng số \(ô C8\): Ghi 31\.010, khác 31\.640 là cộng các ô G8 và K8/,
      ),
      expect.stringMatching(
        /^warning: 1 Đất đai: Số lượng hồ sơ đã giải quyết \/ Tổng số \(ô G8\): Ghi 30\.819, khác 30\.189 là cộng các ô H8, I8 và J8 .* chỉ suy từ cách trình bày/,
      ),
      expect.stringMatching(
        /^warning: Tổng cộng: Số lượng hồ sơ đã giải quyết \/ Tổng số \(ô G10\): Ghi 57\.689, khác 58\.319/,
      ),
    ]);
  });

  it("has text in a column of whole things told as an error", () => {
    expect(messages(oneStop(land, changed(civil, 7, "7400 hs"), total))).toEqual([
      expect.stringMatching(/^error: 2 Hộ tịch: Số lượng hồ sơ đã giải quyết \/ Trước hạn \(ô H9\): Ghi “7400 hs”/),
    ]);
  });

  it("has its printed equations checked and said as the form prints them", () => {
    const numbers = [
      "(1)",
      "(2)",
      "(3)=(4)+(5)+(6)",
      "(4)",
      "(5)",
      "(6)",
      "(7)=(8)+(9)+(10)",
      "(8)",
      "(9)",
      "(10)",
      "(11)=(12)+(13)",
      "(12)",
      "(13)",
    ];
    const rows = (...body: Rows) => oneStop(...body).map((row, at) => (at === 6 ? numbers : row));
    expect(messages(rows(land, civil, total))).toEqual([]);
    const [first] = messages(rows(changed(land, 4, 1000), civil, total));
    expect(first).toMatch(
      /^warning: 1 Đất đai: Tiếp nhận \/ Tổng số \(ô C8\): .* Yêu cầu: \(3\)=\(4\)\+\(5\)\+\(6\)\. /,
    );
    expect(first).not.toMatch(/chỉ suy/);
  });
});

const plainHead: Rows = [["STT", "Đơn vị", "Số cuộc họp", "Số tin bài", "Số lượt công dân"]];

describe("what a matrix says by its words", () => {
  it.each<[string, Rows, readonly string[]]>([
    [
      "received and carried over are due",
      [
        ["STT", "Đơn vị", "Đã tiếp nhận", "Tồn kỳ trước", "Cần xử lý", "Đã xử lý"],
        [1, "Sở Tư pháp", 1200, 100, 1300, 1250],
        [2, "Sở Nội vụ", 210, 15, 235, 220],
        ["", "Tổng", 1410, 115, 1535, 1470],
      ],
      ["Sở Nội vụ: Cần xử lý (ô E3)", "Tổng: Cần xử lý (ô E4)"],
    ],
    [
      "levels of online service are parts of all procedures",
      [
        ["STT", "Tên xã, phường", "Số TTHC", "Toàn trình", "Một phần"],
        [1, "Xã A", 400, 188, 130],
        [2, "Phường B", 402, 500, 84],
      ],
      ["Phường B: Toàn trình (ô D3)"],
    ],
    [
      "a rate that most rows bear out",
      [
        ["STT", "Đơn vị", "Số nhiệm vụ được giao", "Số nhiệm vụ đã hoàn thành", "Tỷ lệ hoàn thành (%)"],
        [1, "Sở A", 40, 31, 77.5],
        [2, "Sở B", 27, 20, 74.07],
        [3, "Sở C", 61, 13, 41.31],
        [4, "Sở D", 19, 17, 89.47],
      ],
      ["Sở C: Tỷ lệ hoàn thành (%) (ô E4)"],
    ],
    [
      "a total that nobody brought up to date when a row came in",
      [...plainHead, [1, "Sở A", 4, 31, 77], [2, "Sở B", 2, 20, 74], [3, "Sở C", 6, 13, 41], ["", "Cộng", 6, 51, 151]],
      ["Cộng: Số cuộc họp (ô C5)", "Cộng: Số tin bài (ô D5)", "Cộng: Số lượt công dân (ô E5)"],
    ],
    [
      "sections with totals of their own, and a total of those",
      [
        ["STT", "Đơn vị", "Số cuộc họp", "Số tin bài", "Số lượt công dân"],
        ["I", "Sở, ban, ngành", 6, 51, 151],
        [1, "Sở A", 4, 31, 77],
        [2, "Sở B", 2, 20, 74],
        ["II", "Xã, phường", 10, 20, 61],
        [1, "Xã A", 7, 9, 30],
        [2, "Xã B", 3, 11, 30],
        ["", "Tổng cộng", 16, 71, 212],
      ],
      [],
    ],
  ])("%s", (_, rows, places) => {
    const told = messages(rows).map((message) => /^\w+: (?:[\dIVX]+ )?(.*? \(ô [A-Z]+\d+\))/.exec(message)![1]);
    expect(told).toEqual(places);
  });
});

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
    expect(messages(rows)).toEqual([]);
  });
});
