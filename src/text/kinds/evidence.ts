import type { EvidenceSays } from "../../core";
import { SIGN } from "../findings/sign";
import { shownIn } from "../findings/write";
import type { BesideWords, ExplainBeside, Say, Wording } from "./kind-words";

const wordings: Record<EvidenceSays, Wording> = {
  block: {
    sentence:
      "{count} số liệu từ {from:rows} đến {to:rows} giống hệt {count} số liệu từ {ofFrom:rows} đến {ofTo:rows}, theo đúng thứ tự; nhiều số trùng nhau như vậy thường là do chép lại.",
    todo: "Đối chiếu với hồ sơ gốc rồi ghi lại số liệu ở chỗ bị chép.",
  },
  row: {
    sentence: "Ô này ghi {figure}, trùng với số ở {of:rows} là nội dung khác; có thể ghi nhầm dòng.",
    todo: "Kiểm tra lại số liệu của cả hai dòng.",
  },
  full: {
    sentence: "Cả {count} tỷ lệ đã ghi trong báo cáo đều là 100 %, không tỷ lệ nào có số liệu kèm theo để tính.",
    todo: "Tính lại từng tỷ lệ từ số liệu thực tế; tỷ lệ nào không phát sinh thì để trống.",
  },
  nothing: {
    sentence: "Tỷ lệ ghi {rate} %, trong khi {of:facts}: không có gì để tính tỷ lệ.",
    todo: "Ghi lại số lượng, hoặc để trống tỷ lệ.",
  },
  level: {
    sentence: "Tổng số ghi {figure}, bằng đúng số của {of:rows}, còn {blank:rows} để trống; có thể mới tính một cấp.",
    todo: "Ghi số của các cấp còn lại (không có thì ghi 0) và cộng lại tổng số.",
  },
};

const say: Say = ({ data }) => wordings[data["says"] as EvidenceSays];

const signs: Record<EvidenceSays, string> = {
  block: "Nhiều số liền nhau trùng đúng thứ tự ít khi là ngẫu nhiên.",
  row: "Hai nội dung khác nhau ít khi có cùng một số.",
  full: "Tỷ lệ phải có số liệu kèm theo để tính lại được.",
  nothing: "Có tỷ lệ thì phải có số liệu để tính tỷ lệ đó.",
  level: "Tổng số gồm số của tất cả các cấp.",
};

const explain: ExplainBeside = ({ data, cells }, context) => ({
  words: signs[data["says"] as EvidenceSays],
  figures: shownIn(cells, context),
  source: SIGN,
});

export const evidence: BesideWords = { say, explain };
