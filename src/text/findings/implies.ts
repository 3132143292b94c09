import type { KindWording } from "./wording";

export const implies: KindWording = () => ({
  sentence: "Hiện {given:facts}, trong khi {wanted:facts}.",
  todo: "Kiểm tra lại các ô này cho phù hợp với nhau.",
});
