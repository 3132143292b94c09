import { recognise } from "../../../src/core";
import { sheet, snapshot } from "../../support/snapshot";
import { official, tinh } from "./official";
import variants from "./variants.json";

/** Rows of real appendices that print the province form's rows otherwise; `of` is the row of the official form, from 1. */
const rows = tinh.file.appendices[0]!.tables[0]!.rows;

describe.each(Object.entries(variants))("recognise, the form as %s prints it", (_, variant) => {
  const above = [...variant.above.map((text) => [text]), ...variant.header];

  it.each<[string, readonly { of: number; cells: string[] }[]]>([
    ["in order", variant.rows],
    ["backwards", [...variant.rows].reverse()],
  ])("places every row that differs, %s", (_name, lines) => {
    const [layout, ...others] = recognise(
      snapshot(sheet("s", [...above, ...lines.map(({ cells }, at) => [...cells, at])])),
      official,
    );
    expect(others).toEqual([]);
    expect(layout?.template).toBe(tinh);
    const expected = lines.map(({ of }, at) => [rows[of - 1]!.id, above.length + at]);
    const placed = [...(layout?.cells ?? [])].map(([key, place]) => [key, place.row]);
    expect(new Map(placed as [string, number][])).toEqual(new Map(expected as [string, number][]));
  });

  it("doubts none of them in order", () => {
    const lines = variant.rows.map(({ cells }) => cells);
    const [layout] = recognise(snapshot(sheet("s", [...above, ...lines])), official);
    expect(layout?.appendices[0]).toMatchObject({ doubtfulRows: [], unmatchedRows: [] });
  });
});

/** Spellings seen in offices, each of one row, alone among rows as printed. */
describe("recognise, one row written otherwise", () => {
  it.each<[string, string, string]>([
    ["tthc.hieu-luc.cap-tinh", "Số TTHC cấp tỉnh:", "a colon"],
    ["tthc.hieu-luc.cap-xa", "  SỐ TTHC CẤP XÃ", "upper case"],
    [
      "giai-quyet.dat-dai.dung-han",
      "Tỷ lệ hồ sơ TTHC về lĩnh vực đất đai được giải quyết đúng hạn (ở cả 2 cấp).",
      "adapted",
    ],
    ["mot-cua.quy-trinh-dien-tu", "Tỷ lệ quy trình nội bộ giải quyết TTHC đã được điện tử hoá", "old tone mark"],
    ["cong-vu", "Cải cách chế độ công vụ", "cut short"],
    ["chinh-phu-dien-tu", "Xây dựng và phát triển chính quyền điện tử", "renamed"],
    ["cong-dvc", "Vận hành Công dịch vụ công", "misread letter"],
    ["co-cau.su-nghiep.so-nganh", "Số DVSNCL thuộc sở, ngành và tương đương", "d for đ"],
    ["khao-sat.phieu", "Số lượng phi ếu kh ảo sát", "broken words"],
    ["tuyen-dung.vien-chuc", "Số viên chức được tuyển dụng (thi tuyển, xét tuyển)".normalize("NFD"), "decomposed"],
    ["the-che", "Cải\u00A0cách\u00A0thể\u00A0chế", "hard spaces"],
    ["bien-che.duoc-giao", "4.2.1. Tổng số biên chế được giao trong năm", "its number before it"],
  ])("%s: %j (%s)", (id, label) => {
    const lines = rows.map((row) => [row.stt, row.id === id ? label : row.label, row.unit, 1]);
    const [layout] = recognise(snapshot(sheet("s", lines)), official);
    expect(layout?.cells.get(id)?.row).toBe(rows.findIndex((row) => row.id === id));
    expect(layout?.appendices[0]).toMatchObject({ missingRows: [], unmatchedRows: [], doubtfulRows: [] });
  });
});
