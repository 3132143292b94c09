/** A table as a commune draws it for itself, filled: made up, 60 rows. */

const THINGS = [
  { name: "hồ sơ", unit: "Hồ sơ" },
  { name: "nhiệm vụ", unit: "Nhiệm vụ" },
  { name: "văn bản", unit: "Văn bản" },
  { name: "phản ánh, kiến nghị", unit: "PAKN" },
  { name: "cuộc kiểm tra", unit: "Cuộc" },
  { name: "đơn thư", unit: "Đơn" },
] as const;

const NUMBERS = ["I", "II", "III", "IV", "V", "VI", "VII"] as const;

export const COMMUNE_HEADER = ["STT", "Nội dung", "Đơn vị tính", "Số liệu", "Ghi chú"] as const;
export const COMMUNE_TITLE = [
  "UBND XÃ HÒA MINH",
  "BIỂU TỔNG HỢP SỐ LIỆU CẢI CÁCH HÀNH CHÍNH",
  "6 tháng năm 2026",
] as const;

type Line = readonly [stt: string, label: string, unit: string, figure: string, note: string];

function section({ name, unit }: (typeof THINGS)[number], at: number): Line[] {
  const [inTime, late] = [120 + 37 * at, 9 + at];
  const all = inTime + late;
  const done = all - 5 - at;
  const rate = ((done / all) * 100).toFixed(2).replace(".", ",");
  return [
    [NUMBERS[at]!, `Kết quả xử lý ${name}`, "", "", ""],
    ["1", `Tổng số ${name} phải xử lý`, unit, String(all), ""],
    ["Trong đó", `Số ${name} đúng hạn`, unit, String(inTime), ""],
    ["", `Số ${name} quá hạn`, unit, String(late), ""],
    ["2", `Số ${name} đã xử lý xong`, unit, String(done), ""],
    ["3", `Tỷ lệ ${name} đã xử lý xong`, "%", rate, ""],
    ["4", `Kinh phí xử lý ${name}`, "Triệu đồng", `${10 + at},5`, ""],
    ["5", `Có kế hoạch xử lý ${name}`, "Không = 0; Có = 1", "1", ""],
  ];
}

const LAST: readonly Line[] = [
  ["VII", "Nhân lực", "", "", ""],
  ["1", "Tổng số biên chế được giao", "Người", "42", ""],
  ["2", "Số biên chế có mặt", "Người", "40", ""],
  ["3", "Số người đã qua tập huấn", "Người", "31", ""],
  ["4", "Số thôn, tổ dân phố", "Thôn", "17", ""],
  ["5", "Số hộ dân", "Hộ", "2865", ""],
  ["6", "Số tổ công nghệ số cộng đồng", "Tổ", "17", ""],
  ["7", "Số máy tính", "Máy", "45", ""],
  ["8", "Số máy in", "Máy", "12", ""],
  ["9", "Số trang thông tin", "Trang", "1", ""],
  ["10", "Số buổi tiếp công dân", "Buổi", "26", ""],
  ["11", "Đánh giá chung", "", "", ""],
];

/** Rows of the table, after its title and its header. */
export const communeRows: readonly Line[] = [...THINGS.flatMap(section), ...LAST];

/** As it is pasted from elsewhere, from A1. */
export function communeText(): string {
  const lines = [...COMMUNE_TITLE.map((line) => [line]), COMMUNE_HEADER, ...communeRows];
  return lines.map((line) => line.join("\t")).join("\n");
}
