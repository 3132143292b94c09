import { rows } from "../findings/cells";
import { listed } from "../findings/write";
import type { RuleWords } from "./kind-words";

export const copy: RuleWords<"copy"> = {
  say: ({ data: { block, of } }, context) => ({
    sentence: `Số liệu ở ${rows(block, context)} trùng hoàn toàn với số liệu ở ${rows(of, context)}.`,
    todo: "Kiểm tra xem có ghi lặp không.",
  }),

  explain(_, context, { block, of }) {
    const shown = block.map((key) => context.cell(key).shown).join("; ");
    return { formula: `${listed(block, context)} khác ${listed(of, context)}`, figures: `Cả hai nơi ghi ${shown}` };
  },
};
