import { nameOf } from "../findings/cells";
import { brokenSigns, relationSigns } from "../findings/relations";
import { added, figure, plus, several } from "../findings/write";
import type { Explain, RuleWords, Say } from "./kind-words";

const relations: Record<string, string> = { "=": "khác", "<=": "lớn hơn", ">=": "nhỏ hơn" };

const say: Say = (finding) => {
  const relation = relations[String(finding.data.relation)] ?? "";
  const parts = several(finding, "parts") ? "{sum} là cộng {parts:rows} ({figures})" : "{sum} ở {parts:rows}";
  return {
    sentence: `Ghi {stated}, ${relation} ${parts}, lệch {difference}.`,
    todo: "Kiểm tra lại tổng số và các dòng chi tiết.",
  };
};

const explain: Explain<"sum"> = ({ data }, context, { total, parts, relation }) => ({
  formula: `${nameOf(total, context)} ${relationSigns[relation]} ${plus(parts, context)}`,
  figures: `${figure(data, "stated")} ${brokenSigns[relation]} ${added(data, { figures: "figures", total: "sum" })}`,
});

export const sum: RuleWords<"sum"> = { say, explain };
