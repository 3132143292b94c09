import type { BesideWords } from "./kind-words";

export const mergedCells: BesideWords = {
  say: () => ({
    sentence: "Một số liệu đang ghi chung cho {count} dòng vì các ô bị gộp: {at:facts}.",
    todo: "Bỏ gộp ô, rồi ghi số liệu của từng dòng.",
  }),
};
