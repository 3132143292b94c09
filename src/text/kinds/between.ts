import { nameOf, rows } from "../findings/cells";
import { listed } from "../findings/write";
import { printNumber } from "../numbers";
import type { RuleWords } from "./kind-words";

export const between: RuleWords<"between"> = {
  say: ({ data: { stated, least, most, among } }, context) => ({
    sentence: `Ghi ${printNumber(stated)}, nằm ngoài khoảng từ ${printNumber(least)} đến ${printNumber(most)} của ${rows(among, context)}.`,
    todo: "Kiểm tra lại tỷ lệ chung và các tỷ lệ thành phần.",
  }),

  explain: ({ data: { stated, least, most } }, context, { cell, among }) => ({
    formula: `${nameOf(cell, context)} từ số nhỏ nhất đến số lớn nhất của ${listed(among, context)}`,
    figures: `${printNumber(stated)} nằm ngoài ${printNumber(least)} đến ${printNumber(most)}`,
  }),
};
