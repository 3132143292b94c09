import { measureOf } from "../../../src/core/template/units";

const codes = (unit: string) => {
  const measure = measureOf(unit);
  return measure.type === "code" ? measure.codes.map(({ code, label }) => `${code} ${label}`) : measure.type;
};

describe("a printed unit of measure", () => {
  it.each([
    ["", "heading"],
    ["  ", "heading"],
    ["%", "percent"],
    ["Thủ tục", "count"],
    ["Cơ quan, đơn vị", "count"],
    ["Đồng", "count"],
    ["Hợp đồng", "count"],
    ["Triệu đồng", "quantity"],
    ["tỷ đồng", "quantity"],
    ["Nghìn tỷ đồng.", "quantity"],
    ["Tin, bài", "count"],
    ["PAKN", "count"],
    ["Văn bản - tài liệu", "count"],
    ["Chỉ có = 1", "count"],
    ["A = 1 B = 1", "count"],
  ])("%j is a %s", (unit, type) => {
    expect(measureOf(unit).type).toBe(type);
  });

  it.each([
    ["Không = 0\nCó = 1", ["0 Không", "1 Có"]],
    ["Không - 0\nCó - 1", ["0 Không", "1 Có"]],
    ["Không = 0 Có = 1", ["0 Không", "1 Có"]],
    ["Có = 1; Không = 0", ["0 Không", "1 Có"]],
    ["Có = 1 Không = 0", ["0 Không", "1 Có"]],
    ["Trực tuyến - 0\nPhát phiếu - 1\n\nKết hợp - 2", ["0 Trực tuyến", "1 Phát phiếu", "2 Kết hợp"]],
    ["Trực tuyến = 0 Phát phiếu = 1 Kết hợp = 2", ["0 Trực tuyến", "1 Phát phiếu", "2 Kết hợp"]],
    ["Chưa có = 0\n2 cấp = 1\n\n3 cấp = 2", ["0 Chưa có", "1 2 cấp", "2 3 cấp"]],
    ["Chưa có = 0 2 cấp = 1 3 cấp = 2", ["0 Chưa có", "1 2 cấp", "2 3 cấp"]],
    ["Chưa có = 0\nĐang xây dựng = 1\n\nĐã hoàn thành = 2", ["0 Chưa có", "1 Đang xây dựng", "2 Đã hoàn thành"]],
    ["Chưa làm = 0\nĐang làm = 1\n\nHoàn thành = 2", ["0 Chưa làm", "1 Đang làm", "2 Hoàn thành"]],
    ["Chưa = 0 Đang làm = 1 Hoàn thành = 2", ["0 Chưa", "1 Đang làm", "2 Hoàn thành"]],
    ["Chưa = 0\nHoàn thành = 1", ["0 Chưa", "1 Hoàn thành"]],
    ["Đã thực hiện = 1\nChưa thực hiện = 0", ["0 Chưa thực hiện", "1 Đã thực hiện"]],
    ["Tốt = 1 Có vi phạm = 0", ["0 Có vi phạm", "1 Tốt"]],
  ])("%j is a list of codes", (unit, wanted) => {
    expect(codes(unit)).toEqual(wanted);
  });
});
