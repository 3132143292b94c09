import type { BesideWords } from "./kind-words";

export const notCalculated: BesideWords = {
  say: () => ({
    sentence: "{count} công thức chưa được tính nên chưa có số liệu. Gồm {at:rows}.",
    todo: "Mở tệp bằng Excel rồi lưu lại, hoặc ghi thẳng số liệu.",
  }),
};
