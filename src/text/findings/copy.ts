import type { KindWording } from "./wording";

export const copy: KindWording = () => ({
  sentence: "Số liệu ở {block:rows} trùng hoàn toàn với số liệu ở {of:rows}.",
  todo: "Kiểm tra xem có ghi lặp không.",
});
