import type { Decimal, NotationData } from "../../core";
import { SIGN } from "../findings/sign";
import { shownIn } from "../findings/write";
import { printNumber } from "../numbers";
import type { BesideWords } from "./kind-words";

function sentence({ by, stated, other, whole, decimals, rest }: NotationData): string {
  const [dot, comma] = [`${whole} nghìn ${rest}`, `${whole} phẩy ${decimals}`];
  switch (by) {
    case "number":
    case "shortNumber":
      return `Excel đang hiểu là ${printNumber(stated)}. Ý bạn là ${typed(other)}?`;
    case "comma":
      return `Dấu phẩy trong ô có thể là dấu thập phân (${comma}) hoặc dấu phân nhóm (${dot}); đang đọc là ${comma}.`;
    case "share":
      return `Ô tỷ lệ đang là ${printNumber(stated)} %, chưa đến 1 %: có vẻ là kết quả phép chia chưa nhân 100, tức ${printNumber(other)} %.`;
    case "shortShare":
      return `Ô tỷ lệ ghi ${printNumber(stated)} %; cả biểu không có tỷ lệ nào trên 1 %, nên có vẻ chưa nhân 100, tức ${printNumber(other)} %.`;
    case "dot":
      return `Dấu chấm trong ô có thể là dấu phân nhóm (${dot}) hoặc dấu thập phân (${comma}); đang đọc là ${dot}.`;
  }
}

function todo({ by, other, whole, decimals, rest }: NotationData): string {
  const figure = printNumber(other);
  if (isShare(by)) return `Kiểm tra lại; nếu là ${figure} %, ghi lại ${figure}.`;
  if (by === "number" || by === "shortNumber")
    return `Đối chiếu với số liệu gốc; nếu phải, ghi lại ${typed(other)}, không có dấu chấm, dấu phẩy.`;
  if (by === "dot") return `Đối chiếu với số liệu gốc; nếu là ${whole} phẩy ${decimals}, ghi lại ${figure}.`;
  return `Đối chiếu với số liệu gốc; nếu là ${whole} nghìn ${rest}, ghi lại không có dấu chấm, dấu phẩy.`;
}

function isShare(by: NotationData["by"]): boolean {
  return by === "share" || by === "shortShare";
}

/** As it is to be typed: without a dot that could be taken for a comma again. */
function typed(figure: Decimal): string {
  return printNumber(figure).replaceAll(".", "");
}

const ONE_READING =
  "Số liệu phải chỉ đọc được theo một cách: dấu chấm phân nhóm hàng nghìn, dấu phẩy đứng trước phần thập phân.";

const PERCENT = "Tỷ lệ ghi theo phần trăm: một nửa ghi 50, không ghi 0,5.";

export const notation: BesideWords<"notation"> = {
  say: ({ data }) => ({ sentence: sentence(data), todo: todo(data) }),

  explain: ({ data, cells }, context) => ({
    words: isShare(data.by) ? PERCENT : ONE_READING,
    figures: shownIn(cells, context),
    source: SIGN,
  }),
};
