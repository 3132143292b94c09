import type { KindWording } from "./wording";

export const between: KindWording = () => ({
  sentence: "Ghi {stated}, nằm ngoài khoảng từ {least} đến {most} của {among:rows}.",
  todo: "Kiểm tra lại tỷ lệ chung và các tỷ lệ thành phần.",
});
