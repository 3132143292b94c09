import { wantedText } from "../findings/value";
import { nameOf } from "../findings/cells";
import type { Explain } from "./explained";
import { facts, figure, listed } from "./write";

export const value: Explain<"value"> = ({ cell }, finding, context) => ({
  words: wantedText(finding),
  figures: facts([cell], context),
});

export const heading: Explain<"heading"> = ({ cell, details }, { data }, context) => ({
  words: "Dòng không có đơn vị tính là tiêu đề nhóm: để trống, số liệu ghi ở các dòng chi tiết.",
  ...(details.length > 0 ? { formula: `Các dòng chi tiết: ${listed(details, context)}` } : {}),
  figures:
    data["reason"] === "misfit"
      ? `${facts([cell], context)}; các dòng chi tiết cộng lại là ${figure(data, "sum")}`
      : facts([cell], context),
});

export const scope: Explain<"scope"> = ({ cell }, _, context) => ({
  words: "Chỉ tiêu không thuộc phạm vi báo cáo của đơn vị thì để trống.",
  figures: facts([cell], context),
});

export const copy: Explain<"copy"> = ({ block, of }, _, context) => {
  const shown = block.map((key) => context.cell(key).shown).join("; ");
  return { formula: `${listed(block, context)} khác ${listed(of, context)}`, figures: `Cả hai nơi ghi ${shown}` };
};

export const numbering: Explain<"numbering"> = ({ cell, earlier }, { data }, context) => ({
  words: "Số thứ tự trong một bảng không lặp lại và không bỏ cách.",
  figures: `${nameOf(earlier, context)}, rồi đến ${nameOf(cell, context)} đánh số ${figure(data, "number")}`,
});
