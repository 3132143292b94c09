import type { EvidenceData, Finding } from "../../core";
import type { FindingContext } from "../../report/finding-context";
import { facts, rows } from "../findings/cells";
import { SIGN } from "../findings/sign";
import { shownIn } from "../findings/write";
import { printNumber } from "../numbers";
import type { BesideWords, Wording } from "./kind-words";

function say({ data }: Finding<"evidence">, context: FindingContext): Wording {
  switch (data.says) {
    case "block": {
      const [count, from, to] = [printNumber(data.count), rows(data.from, context), rows(data.to, context)];
      return {
        sentence: `${count} số liệu từ ${from} đến ${to} giống hệt ${count} số liệu từ ${rows(data.ofFrom, context)} đến ${rows(data.ofTo, context)}, theo đúng thứ tự; nhiều số trùng nhau như vậy thường là do chép lại.`,
        todo: "Đối chiếu với hồ sơ gốc rồi ghi lại số liệu ở chỗ bị chép.",
      };
    }
    case "row":
      return {
        sentence: `Ô này ghi ${printNumber(data.figure)}, trùng với số ở ${rows(data.of, context)} là nội dung khác; có thể ghi nhầm dòng.`,
        todo: "Kiểm tra lại số liệu của cả hai dòng.",
      };
    case "nothing":
      return {
        sentence: `Có số ở ${rows(data.figures, context)}, trong khi ${facts(data.of, context)}: không có gì để tính.`,
        todo: "Ghi lại số lượng, hoặc để trống các số về nội dung không có.",
      };
  }
}

const signs: Record<EvidenceData["says"], string> = {
  block: "Nhiều số liền nhau trùng đúng thứ tự ít khi là ngẫu nhiên.",
  row: "Hai nội dung khác nhau ít khi có cùng một số.",
  nothing: "Không có gì thì cũng không có tỷ lệ hay phần nào của nó.",
};

export const evidence: BesideWords<"evidence"> = {
  say,
  explain: ({ data, cells }, context) => ({ words: signs[data.says], figures: shownIn(cells, context), source: SIGN }),
};
