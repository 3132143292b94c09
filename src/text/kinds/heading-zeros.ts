import { rows } from "../findings/cells";
import type { BesideWords } from "./kind-words";

export const headingZeros: BesideWords<"headingZeros"> = {
  say: ({ data: { count, at } }, context) => ({
    sentence: `${count} dòng tiêu đề nhóm ghi 0; các dòng này không có đơn vị tính. Gồm ${rows(at, context)}.`,
    todo: "Để trống các ô này; số liệu ghi ở các dòng chi tiết.",
  }),
};
