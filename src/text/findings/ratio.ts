import type { KindWording } from "./wording";

export const ratio: KindWording = () => ({
  sentence: "Ghi {stated} %, nhưng {part} trên {base} là {right} %.",
  todo: "Tính lại tỷ lệ, hoặc kiểm tra lại tử số và mẫu số.",
});
