import type { KindWording } from "./wording";

const todos: Record<string, string> = {
  blank: "Ghi số liệu gốc; nếu không có thì để trống tỷ lệ.",
  zero: "Kiểm tra lại số liệu gốc; nếu đúng là 0 thì để trống tỷ lệ.",
};

export const base: KindWording = ({ data }) => ({
  sentence: "Hiện {rates:facts}, nhưng {base:facts}: không có số liệu gốc để tính.",
  todo: todos[String(data.reason)] ?? "",
});
