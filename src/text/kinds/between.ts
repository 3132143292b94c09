import { nameOf } from "../findings/cells";
import { figure, listed } from "../findings/write";
import type { Explain, RuleWords, Say } from "./kind-words";

const say: Say = () => ({
  sentence: "Ghi {stated}, nằm ngoài khoảng từ {least} đến {most} của {among:rows}.",
  todo: "Kiểm tra lại tỷ lệ chung và các tỷ lệ thành phần.",
});

const explain: Explain<"between"> = ({ data }, context, { cell, among }) => ({
  formula: `${nameOf(cell, context)} từ số nhỏ nhất đến số lớn nhất của ${listed(among, context)}`,
  figures: `${figure(data, "stated")} nằm ngoài ${figure(data, "least")} đến ${figure(data, "most")}`,
});

export const between: RuleWords<"between"> = { say, explain };
