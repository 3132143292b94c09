import type { KindWording } from "./wording";

const LOST =
  "Excel đang hiểu số trong ô là {whole} phẩy {decimals}, không phải {whole} nghìn {rest}: khi gõ, dấu chấm bị lấy làm dấu thập phân.";

const sentences: Record<string, string> = {
  number: LOST,
  shortNumber: LOST,
  comma:
    "Dấu phẩy trong ô có thể là dấu thập phân ({whole} phẩy {decimals}) hoặc dấu phân nhóm ({whole} nghìn {rest}); đang đọc là {whole} phẩy {decimals}.",
  share: "Ô tỷ lệ đang là {stated} %, chưa đến 1 %: có vẻ là kết quả phép chia chưa nhân 100, tức {other} %.",
  dot: "Dấu chấm trong ô có thể là dấu phân nhóm ({whole} nghìn {rest}) hoặc dấu thập phân ({whole} phẩy {decimals}); đang đọc là {whole} nghìn {rest}.",
};

const todos: Record<string, string> = {
  share: "Kiểm tra lại; nếu là {other} %, ghi lại {other}.",
  dot: "Đối chiếu với số liệu gốc; nếu là {whole} phẩy {decimals}, ghi lại {other}.",
};

export const notation: KindWording = ({ data }) => ({
  sentence: sentences[String(data.by)] ?? "",
  todo:
    todos[String(data.by)] ??
    "Đối chiếu với số liệu gốc; nếu là {whole} nghìn {rest}, ghi lại không có dấu chấm, dấu phẩy.",
});
