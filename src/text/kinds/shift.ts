import type { Finding } from "../../core";
import { rows } from "../findings/cells";
import type { BesideWords } from "./kind-words";

const counts = ["không", "một", "hai", "ba"];

/** "số liệu có vẻ lệch xuống một dòng", "hai dòng có vẻ ghi đổi chỗ". */
export function shiftInShort({ says, rows: count }: Pick<Finding<"shift">["data"], "says" | "rows">): string {
  if (says === "rows") return "số liệu hai dòng có vẻ ghi đổi chỗ cho nhau";
  if (says === "columns") return "số liệu hai cột có vẻ ghi đổi chỗ cho nhau";
  return `số liệu có vẻ lệch ${says === "down" ? "xuống" : "lên"} ${counts[count] ?? count} dòng`;
}

export const shift: BesideWords<"shift"> = {
  say: ({ data, fixes, of = [] }, context) => {
    const [first, last] = [rows(data.from, context), rows(data.to, context)];
    const said = shiftInShort(data);
    const isExchange = data.says === "rows" || data.says === "columns";
    const where = isExchange ? `bắt đầu từ ${first} và ${last}` : `từ ${first} đến ${last}`;
    return {
      sentence: `${said.charAt(0).toUpperCase()}${said.slice(1)}, ${where} (${data.count} ô có số). Đưa về đúng chỗ thì ${Math.max(of.length, data.rules.length)} chỗ chưa khớp ở đây không còn; các chỗ đó không kể riêng.`,
      todo:
        fixes.length > 0
          ? "Đối chiếu với bản gốc; nếu đúng vậy thì đưa số liệu về đúng chỗ, rồi ghi lại ô nào còn trống."
          : "Đối chiếu với bản gốc, ghi lại số liệu vào đúng dòng; chưa rõ đoạn bị lệch dừng ở đâu.",
    };
  },
};
