import type { BesideWords } from "./kind-words";

export const headingZeros: BesideWords = {
  say: () => ({
    sentence: "{count} dòng tiêu đề nhóm ghi 0; các dòng này không có đơn vị tính. Gồm {at:rows}.",
    todo: "Để trống các ô này; số liệu ghi ở các dòng chi tiết.",
  }),
};
