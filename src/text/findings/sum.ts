import { type KindWording, several } from "./wording";

const relations: Record<string, string> = { "=": "khác", "<=": "lớn hơn", ">=": "nhỏ hơn" };

export const sum: KindWording = (finding) => {
  const relation = relations[String(finding.data.relation)] ?? "";
  const parts = several(finding, "parts") ? "{sum} là cộng {parts:rows} ({figures})" : "{sum} ở {parts:rows}";
  return {
    sentence: `Ghi {stated}, ${relation} ${parts}, lệch {difference}.`,
    todo: "Kiểm tra lại tổng số và các dòng chi tiết.",
  };
};
