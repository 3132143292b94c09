import { facts } from "../findings/cells";
import { conditionText } from "../findings/conditions";
import { shownIn } from "../findings/write";
import type { RuleWords } from "./kind-words";

const broken = {
  both: "hai nội dung này phải cùng có hoặc cùng không",
  notBoth: "hai nội dung này không cùng có",
};

export const pair: RuleWords<"pair"> = {
  say: ({ data: { mode, present, missing } }, context) => ({
    sentence: `Hiện ${facts(present, context)}, trong khi ${facts(missing, context)}; ${broken[mode]}.`,
    todo: "Kiểm tra lại các ô này cho phù hợp với nhau.",
  }),

  explain: ({ cells }, context, { mode, first, second }) => ({
    formula: [
      mode === "both" ? "Cùng có hoặc cùng không" : "Không cùng có",
      [first, second].map((one) => conditionText(one, context)).join("; "),
    ].join(": "),
    figures: shownIn(cells, context),
  }),
};
