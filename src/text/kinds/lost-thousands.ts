import type { BesideWords } from "./kind-words";

export const lostThousands: BesideWords = {
  say: () => ({
    sentence:
      "{count} ô bị mất hàng nghìn: khi gõ, Excel lấy dấu phân nhóm làm dấu thập phân (“{shown}” có vẻ là {meant}). Gồm {at:rows}.",
    todo: "Đối chiếu với số liệu gốc; ghi lại bằng chữ số, không ghi dấu phân nhóm.",
  }),
};
