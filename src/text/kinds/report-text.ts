import type { TextData } from "../../core";
import { shownIn } from "../findings/write";
import { printNumber } from "../numbers";
import type { BesideWords } from "./kind-words";

/** By how the figure of the text came about. */
function said({ how, text }: TextData): string {
  switch (how) {
    case "none":
      return "nội dung báo cáo viết là không có";
    case "sum":
      return `cộng các số của nội dung báo cáo được ${printNumber(text)}`;
    case "difference":
      return `theo nội dung báo cáo thì giảm ${printNumber(text)}`;
    case "rate":
      return `tính theo nội dung báo cáo được ${printNumber(text)}`;
    case "said":
    case "whole":
      return `nội dung báo cáo ghi ${printNumber(text)}`;
  }
}

/** How a conflict between the report's text and its appendix is said. */
export const reportText: BesideWords<"report-text"> = {
  say: ({ data }) => ({
    sentence: `Phụ lục ghi ${printNumber(data.appendix)}, ${said(data)}: “${data.quote}”.`,
    todo: "Xem số nào đúng và sửa cho thống nhất giữa báo cáo và phụ lục.",
  }),

  explain: ({ cells }, context) => ({
    words: "Cùng một chỉ tiêu thì số trong nội dung báo cáo và trong phụ lục phải như nhau.",
    figures: shownIn(cells, context),
    source: "Nội dung báo cáo đã dán hoặc đã mở",
  }),
};
