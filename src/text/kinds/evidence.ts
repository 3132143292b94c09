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
    case "full":
      return {
        sentence: `Cả ${printNumber(data.count)} tỷ lệ đã ghi trong báo cáo đều là 100 %, không tỷ lệ nào có số liệu kèm theo để tính.`,
        todo: "Tính lại từng tỷ lệ từ số liệu thực tế; tỷ lệ nào không phát sinh thì để trống.",
      };
    case "nothing":
      return {
        sentence: `Tỷ lệ ghi ${printNumber(data.rate)} %, trong khi ${facts(data.of, context)}: không có gì để tính tỷ lệ.`,
        todo: "Ghi lại số lượng, hoặc để trống tỷ lệ.",
      };
    case "level":
      return {
        sentence: `Tổng số ghi ${printNumber(data.figure)}, bằng đúng số của ${rows(data.of, context)}, còn ${rows(data.blank, context)} để trống; có thể mới tính một cấp.`,
        todo: "Ghi số của các cấp còn lại (không có thì ghi 0) và cộng lại tổng số.",
      };
  }
}

const signs: Record<EvidenceData["says"], string> = {
  block: "Nhiều số liền nhau trùng đúng thứ tự ít khi là ngẫu nhiên.",
  row: "Hai nội dung khác nhau ít khi có cùng một số.",
  full: "Tỷ lệ phải có số liệu kèm theo để tính lại được.",
  nothing: "Có tỷ lệ thì phải có số liệu để tính tỷ lệ đó.",
  level: "Tổng số gồm số của tất cả các cấp.",
};

export const evidence: BesideWords<"evidence"> = {
  say,
  explain: ({ data, cells }, context) => ({ words: signs[data.says], figures: shownIn(cells, context), source: SIGN }),
};
