import { facts } from "../findings/cells";
import { conditionText } from "../findings/conditions";
import { shownIn } from "../findings/write";
import type { RuleWords } from "./kind-words";

export const implies: RuleWords<"implies"> = {
  say: ({ data: { given, wanted } }, context) => ({
    sentence: `Hiện ${facts(given, context)}, trong khi ${facts(wanted, context)}.`,
    todo: "Kiểm tra lại các ô này cho phù hợp với nhau.",
  }),

  explain: ({ cells }, context, options) => ({
    formula: `Nếu ${conditionText(options.if, context)} thì ${conditionText(options.then, context)}`,
    figures: shownIn(cells, context),
  }),
};
