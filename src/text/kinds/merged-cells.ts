import { facts } from "../findings/cells";
import type { BesideWords } from "./kind-words";

export const mergedCells: BesideWords<"mergedCells"> = {
  say: ({ data: { count, at } }, context) => ({
    sentence: `Một số liệu đang ghi chung cho ${count} dòng vì các ô bị gộp: ${facts(at, context)}.`,
    todo: "Bỏ gộp ô, rồi ghi số liệu của từng dòng.",
  }),
};
