import { rows } from "../findings/cells";
import type { BesideWords } from "./kind-words";

const counts = ["không", "một", "hai", "ba"];

/** "xuống một dòng", "lên hai dòng". */
export function shiftedBy({ says, rows: count }: { readonly says: "down" | "up"; readonly rows: number }): string {
  return `${says === "down" ? "xuống" : "lên"} ${counts[count] ?? count} dòng`;
}

export const shift: BesideWords<"shift"> = {
  say: ({ data, fixes, of = [] }, context) => ({
    sentence: `Số liệu có vẻ lệch ${shiftedBy(data)}, từ ${rows(data.from, context)} đến ${rows(data.to, context)} (${data.count} ô có số). Đưa về đúng dòng thì ${Math.max(of.length, data.rules.length)} chỗ chưa khớp ở đây không còn; các chỗ đó không kể riêng.`,
    todo:
      fixes.length > 0
        ? "Đối chiếu với bản gốc; đúng là lệch thì đưa số liệu về đúng dòng, rồi ghi lại ô nào còn trống."
        : "Đối chiếu với bản gốc, ghi lại số liệu vào đúng dòng; chưa rõ đoạn bị lệch dừng ở đâu.",
  }),
};
