import { conditionText } from "../findings/conditions";
import { shownIn } from "../findings/write";
import type { Explain, RuleWords, Say } from "./kind-words";

const sentences: Record<string, string> = {
  both: "Hiện {present:facts}, trong khi {missing:facts}; hai nội dung này phải cùng có hoặc cùng không.",
  notBoth: "Hiện {present:facts}, trong khi {missing:facts}; hai nội dung này không cùng có.",
};

const say: Say = ({ data }) => ({
  sentence: sentences[String(data.mode)] ?? "",
  todo: "Kiểm tra lại các ô này cho phù hợp với nhau.",
});

const explain: Explain<"pair"> = ({ cells }, context, { mode, first, second }) => ({
  formula: [
    mode === "both" ? "Cùng có hoặc cùng không" : "Không cùng có",
    [first, second].map((one) => conditionText(one, context)).join("; "),
  ].join(": "),
  figures: shownIn(cells, context),
});

export const pair: RuleWords<"pair"> = { say, explain };
