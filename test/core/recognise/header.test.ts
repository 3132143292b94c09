import { headingsOf } from "../../../src/core/recognise/header";
import type { Line } from "../../../src/core/recognise/lines";

const line = (texts: readonly string[], heading: Line["heading"] = "names"): Line => ({
  row: 0,
  heading,
  cells: texts.flatMap((text, column) => (text === "" ? [] : [{ column, text, number: false, near: [] }])),
});
const paths = (...header: Line[]) => headingsOf(header).map(({ column, path }) => `${column} ${path.join(" / ")}`);

describe("headingsOf", () => {
  it("reads a tree of merged headings", () => {
    expect(
      paths(
        line(["Lĩnh vực", "Đã nhận", "", "", "Ghi chú"]),
        line(["", "Tổng số", "Trong đó", "", ""]),
        line(["", "", "Kỳ trước", "Mới nhận", ""]),
      ),
    ).toEqual([
      "0 linhvuc",
      "1 danhan / tongso",
      "2 danhan / trongdo / kytruoc",
      "3 danhan / trongdo / moinhan",
      "4 ghichu",
    ]);
  });

  it("reads the same from headings repeated in every cell", () => {
    expect(
      paths(
        line(["STT", "Kết quả", "Kết quả", "Ghi chú"]),
        line(["STT", "Đơn vị", "Số liệu", "Ghi chú"]),
        line(["(1)", "(2)", "(3)", "(4)"], "numbers"),
      ),
    ).toEqual(["0 stt", "1 ketqua / donvi", "2 ketqua / solieu", "3 ghichu"]);
  });

  it("leaves a column without a heading out", () => {
    expect(paths(line(["STT", "", "Ghi chú"]))).toEqual(["0 stt", "2 ghichu"]);
  });
});
