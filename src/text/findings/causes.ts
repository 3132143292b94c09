import type { KindWording } from "./wording";

/** Several cells, one cause. */
export const causes: Readonly<Record<"lostThousands" | "headingZeros" | "notCalculated" | "mergedCells", KindWording>> =
  {
    lostThousands: () => ({
      sentence:
        "{count} ô bị mất hàng nghìn: khi gõ, Excel lấy dấu phân nhóm làm dấu thập phân (“{shown}” có vẻ là {meant}). Gồm {at:rows}.",
      todo: "Đối chiếu với số liệu gốc; ghi lại bằng chữ số, không ghi dấu phân nhóm.",
    }),
    headingZeros: () => ({
      sentence: "{count} dòng tiêu đề nhóm ghi 0; các dòng này không có đơn vị tính. Gồm {at:rows}.",
      todo: "Để trống các ô này; số liệu ghi ở các dòng chi tiết.",
    }),
    notCalculated: () => ({
      sentence: "{count} công thức chưa được tính nên chưa có số liệu. Gồm {at:rows}.",
      todo: "Mở tệp bằng Excel rồi lưu lại, hoặc ghi thẳng số liệu.",
    }),
    mergedCells: () => ({
      sentence: "Một số liệu đang ghi chung cho {count} dòng vì các ô bị gộp: {at:facts}.",
      todo: "Bỏ gộp ô, rồi ghi số liệu của từng dòng.",
    }),
  };
