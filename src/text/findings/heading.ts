import type { KindWording } from "./wording";

const sentences: Record<string, string> = {
  word: "Dòng tiêu đề nhóm ghi “{shown}”.",
  filled: "Dòng tiêu đề nhóm ghi {stated}; dòng này không có đơn vị tính.",
  misfit: "Dòng tiêu đề nhóm ghi {stated}, không khớp với các dòng chi tiết (cộng lại là {sum}).",
};

export const heading: KindWording = ({ data }) => ({
  sentence: sentences[String(data.reason)] ?? "",
  todo: "Để trống ô này; số liệu ghi ở các dòng chi tiết.",
});
