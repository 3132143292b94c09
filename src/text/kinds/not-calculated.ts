import { rows } from "../findings/cells";
import type { BesideWords } from "./kind-words";

export const notCalculated: BesideWords<"notCalculated"> = {
  say: ({ data: { count, at } }, context) => ({
    sentence: `${count} công thức chưa được tính nên chưa có số liệu. Gồm ${rows(at, context)}.`,
    todo: "Mở tệp bằng Excel rồi lưu lại, hoặc ghi thẳng số liệu.",
  }),
};
