import type { KindWording } from "./wording";

export const scope: KindWording = () => ({
  sentence: "Ghi “{stated}”, nhưng chỉ tiêu này không thuộc phạm vi báo cáo của đơn vị.",
  todo: "Để trống ô này, không ghi 0.",
});
