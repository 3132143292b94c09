import { nameOf } from "../findings/cells";
import { plus, shownIn } from "../findings/write";
import type { Explain, RuleWords, Say } from "./kind-words";

const todos: Record<string, string> = {
  blank: "Ghi số liệu gốc; nếu không có thì để trống tỷ lệ.",
  zero: "Kiểm tra lại số liệu gốc; nếu đúng là 0 thì để trống tỷ lệ.",
};

const say: Say = ({ data }) => ({
  sentence: "Hiện {rates:facts}, nhưng {base:facts}: không có số liệu gốc để tính.",
  todo: todos[String(data.reason)] ?? "",
});

const explain: Explain<"base"> = (_, context, { rates, base: bases, when }) => {
  const given = when === "filled" ? "có ghi" : "lớn hơn 0";
  return {
    formula: `${rates.map((key) => nameOf(key, context)).join(" hoặc ")} ${given} thì ${plus(bases, context)} phải lớn hơn 0`,
    figures: shownIn([...rates, ...bases], context),
  };
};

export const base: RuleWords<"base"> = { say, explain };
