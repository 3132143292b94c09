import { rows } from "../findings/cells";
import { printNumber } from "../numbers";
import type { BesideWords } from "./kind-words";

export const lostThousands: BesideWords<"lostThousands"> = {
  say: ({ data: { count, shown, meant, at } }, context) => ({
    sentence: `${count} ô bị mất hàng nghìn: khi gõ, Excel lấy dấu phân nhóm làm dấu thập phân (“${shown}” có vẻ là ${printNumber(meant)}). Gồm ${rows(at, context)}.`,
    todo: "Đối chiếu với số liệu gốc; ghi lại bằng chữ số, không ghi dấu phân nhóm.",
  }),
};
