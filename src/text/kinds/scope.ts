import { shownIn } from "../findings/write";
import type { Explain, RuleWords, Say } from "./kind-words";

const say: Say = () => ({
  sentence: "Ghi “{stated}”, nhưng chỉ tiêu này không thuộc phạm vi báo cáo của đơn vị.",
  todo: "Để trống ô này, không ghi 0.",
});

const explain: Explain<"scope"> = (_, context, { cell }) => ({
  words: "Chỉ tiêu không thuộc phạm vi báo cáo của đơn vị thì để trống.",
  figures: shownIn([cell], context),
});

export const scope: RuleWords<"scope"> = { say, explain };
