import type { KindWording } from "./wording";

const sentences: Record<string, string> = {
  both: "Hiện {present:facts}, trong khi {missing:facts}; hai nội dung này phải cùng có hoặc cùng không.",
  notBoth: "Hiện {present:facts}, trong khi {missing:facts}; hai nội dung này không cùng có.",
};

export const pair: KindWording = ({ data }) => ({
  sentence: sentences[String(data.mode)] ?? "",
  todo: "Kiểm tra lại các ô này cho phù hợp với nhau.",
});
