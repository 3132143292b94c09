import { facts, nameOf } from "../findings/cells";
import { plus, shownIn } from "../findings/write";
import type { RuleWords } from "./kind-words";

const todos = {
  blank: "Ghi số liệu gốc; nếu không có thì để trống tỷ lệ.",
  zero: "Kiểm tra lại số liệu gốc; nếu đúng là 0 thì để trống tỷ lệ.",
};

export const base: RuleWords<"base"> = {
  say: ({ data }, context) => ({
    sentence: `Hiện ${facts(data.rates, context)}, nhưng ${facts(data.base, context)}: không có số liệu gốc để tính.`,
    todo: todos[data.reason],
  }),

  explain(_, context, { rates, base: bases, when }) {
    const given = when === "filled" ? "có ghi" : "lớn hơn 0";
    return {
      formula: `${rates.map((key) => nameOf(key, context)).join(" hoặc ")} ${given} thì ${plus(bases, context)} phải lớn hơn 0`,
      figures: shownIn([...rates, ...bases], context),
    };
  },
};
