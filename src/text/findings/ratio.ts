import type { KindWording } from "./wording";

/** What a wrong rate seems to be. */
const causes: Record<string, string> = {
  rest: " Có vẻ là tỷ lệ của phần còn lại ({rest} trên {base}).",
  swapped: " Có vẻ tử số và mẫu số bị đảo ({base} trên {part}).",
  hundredfold: " Có vẻ dấu thập phân bị lệch hai chữ số.",
  otherBase: " Có vẻ chia cho {other} ở {otherCells:rows} thay vì {base}.",
  otherPart: " Có vẻ lấy {other} ở {otherCells:rows} làm tử số thay vì {part}.",
  baseOfOther: " Có vẻ lấy {base} chia cho {other} ở {otherCells:rows}.",
  baseOfOtherCut: " Có vẻ lấy {base} chia cho {other} ở {otherCells:rows}, rồi cắt bớt chữ số.",
};

export const ratio: KindWording = ({ data }) => ({
  sentence: `Ghi {stated} %, nhưng {part} trên {base} là {right} %.${causes[String(data.cause)] ?? ""}`,
  todo: "Tính lại tỷ lệ, hoặc kiểm tra lại tử số và mẫu số.",
});
