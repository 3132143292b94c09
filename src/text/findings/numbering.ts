import type { KindWording } from "./wording";

export const numbering: KindWording = ({ data }) =>
  data.reason === "repeated"
    ? { sentence: "Số thứ tự {number} đã dùng ở {earlier:rows}.", todo: "Kiểm tra lại cách đánh số." }
    : {
        sentence: "Số thứ tự nhảy sang {number} sau {earlier:rows}.",
        todo: "Kiểm tra xem có thiếu dòng nào không.",
      };
