import { figureName, specOf } from "../../src/report/figure-name";
import { shippedAs } from "../templates/shipped";

const { template } = shippedAs("binh-dinh-2020/huyen").plan;

it.each([
  ["tthc.cong-bo-moi", "Số TTHC công bố mới"],
  ["bcci:tra", "Số hồ sơ đã trả kết quả / Tổng số"],
  ["tthc-thuoc-tham-quyen:hieu-luc", "Số TTHC đang có hiệu lực"],
  ["ho-so.tong-cong:moi-tiep-nhan", "TỔNG CỘNG: Số hồ sơ đã tiếp nhận / Số mới tiếp nhận"],
  ["ho-so.linh-vuc#15:dung-han", "Kết quả giải quyết / Trả đúng hạn"],
  ["ho-so.linh-vuc#99:dung-han", "Kết quả giải quyết / Trả đúng hạn"],
])("%s is called %s", (key, name) => {
  const spec = specOf(template, key);
  expect(spec && figureName(spec)).toBe(name);
});
