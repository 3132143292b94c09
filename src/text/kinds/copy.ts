import { listed } from "../findings/write";
import type { Explain, RuleWords, Say } from "./kind-words";

const say: Say = () => ({
  sentence: "Số liệu ở {block:rows} trùng hoàn toàn với số liệu ở {of:rows}.",
  todo: "Kiểm tra xem có ghi lặp không.",
});

const explain: Explain<"copy"> = (_, context, { block, of }) => {
  const shown = block.map((key) => context.cell(key).shown).join("; ");
  return { formula: `${listed(block, context)} khác ${listed(of, context)}`, figures: `Cả hai nơi ghi ${shown}` };
};

export const copy: RuleWords<"copy"> = { say, explain };
