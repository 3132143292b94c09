import { civil, land, layoutOf, messages, oneStop, plainHead, total, type Cell, type Rows } from "./judged-matrix";

/** Tables of no known form with offices down and several columns of figures across. */

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

/** Biểu II.07b/VPCP/KSTT: numbers of procedures of a place and its levels. */
const procedures = (wrong: number): Rows => [
  ["Biểu số II.07b/VPCP/KSTT"],
  ["STT", "Đơn vị", "Tổng số TTHC thuộc thẩm quyền giải quyết", "", "", "TTHC thực hiện theo cơ chế một cửa", "", ""],
  ["", "", "Tổng số TTHC", "Cấp tỉnh", "Cấp xã", "Tổng số TTHC", "Tại cấp tỉnh", "Tại cấp xã"],
  ["I", "Sở, ban, ngành", "", "", "", "", "", ""],
  [1, "Sở Tư pháp", 140, 120, 20, 131, 112, 19],
  [2, "Sở Nội vụ", 95, 80 + wrong, 15, 90, 77, 13],
  [3, "Sở Y tế", 61, 52, 9, 60, 51, 9],
  ["II", "Đơn vị khác", "", "", "", "", "", ""],
  [1, "Ban Quản lý khu kinh tế", 33, 31, 2, 30, 28, 2],
  [2, "Thanh tra tỉnh", 12, 10, 2, 12, 10, 2],
  ["", "Tổng cộng", 341, 293, 48, 323, 278, 45],
];

describe("a table of levels with sections of offices", () => {
  it("is silent when right, and tells a wrong figure across and down", () => {
    expect(messages(procedures(0))).toEqual([]);
    expect(messages(procedures(3)).map((message) => /\(ô (\w+)\)/.exec(message)![1])).toEqual(["C6", "D11"]);
  });
});
