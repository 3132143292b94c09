import { conditionText } from "../findings/conditions";
import { shownIn } from "../findings/write";
import type { Explain, RuleWords, Say } from "./kind-words";

const say: Say = () => ({
  sentence: "Hiện {given:facts}, trong khi {wanted:facts}.",
  todo: "Kiểm tra lại các ô này cho phù hợp với nhau.",
});

const explain: Explain<"implies"> = ({ cells }, context, options) => ({
  formula: `Nếu ${conditionText(options.if, context)} thì ${conditionText(options.then, context)}`,
  figures: shownIn(cells, context),
});

export const implies: RuleWords<"implies"> = { say, explain };
