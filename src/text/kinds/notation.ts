import { SIGN } from "../findings/sign";
import { shownIn } from "../findings/write";
import type { BesideWords, ExplainBeside, Say } from "./kind-words";

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

const say: Say = ({ data }) => ({
  sentence: sentences[String(data.by)] ?? "",
  todo:
    todos[String(data.by)] ??
    "Đối chiếu với số liệu gốc; nếu là {whole} nghìn {rest}, ghi lại không có dấu chấm, dấu phẩy.",
});

const ONE_READING =
  "Số liệu phải chỉ đọc được theo một cách: dấu chấm phân nhóm hàng nghìn, dấu phẩy đứng trước phần thập phân.";

const PERCENT = "Tỷ lệ ghi theo phần trăm: một nửa ghi 50, không ghi 0,5.";

const explain: ExplainBeside = ({ data, cells }, context) => ({
  words: data["by"] === "share" ? PERCENT : ONE_READING,
  figures: shownIn(cells, context),
  source: SIGN,
});

export const notation: BesideWords = { say, explain };
