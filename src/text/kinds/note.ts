import type { NoteAgainst } from "../../core";
import { SIGN } from "../findings/sign";
import { shownIn } from "../findings/write";
import type { BesideWords, ExplainBeside, Say, Wording } from "./kind-words";

const todo = "Xem lại số liệu và ghi chú, sửa chỗ chưa đúng.";

const sentences: Record<NoteAgainst, string> = {
  share: "Ô này ghi {stated}, còn ghi chú “{note}” nói {part} trên {whole}.",
  base: "Ghi chú “{note}” nói {part} trên {whole}, trong khi {of:facts}.",
  rate: "Ô này ghi {stated} %, còn ghi chú “{note}” tính ra là {right} %.",
  percent: "Ô này ghi {stated} %, còn ghi chú “{note}” nói {said} %.",
  shareRate: "Ghi chú “{note}” nói {said} %, trong khi {part} trên {whole} là {right} %.",
  total: "Ghi chú “{note}” nói tổng là {total}, trong khi {figures} là {sum}.",
  sum: "Ô này ghi {stated}, còn các phần trong ghi chú cộng lại là {sum} ({figures}).",
  level: "Ghi chú “{note}” nói {said}, trong khi {of:facts}.",
  among: "Ghi chú “{note}” nói trong đó có {said}, nhiều hơn {stated} ghi ở ô này.",
  pending: "Ghi chú “{note}” nói đang giải quyết {said}, không khớp với {stated} ghi ở ô này.",
};
/** With the figure that the sum must make. */
const pendingOf =
  "Ghi chú “{note}” nói đang giải quyết {said}; cộng với {stated} đã giải quyết là {sum}, trong khi {of:facts}.";

const say: Say = ({ data }): Wording => {
  const says = data["says"] as NoteAgainst;
  return { sentence: says === "pending" && data["of"] ? pendingOf : sentences[says], todo };
};

const explain: ExplainBeside = ({ cells }, context) => ({
  words: "Số liệu và ghi chú của một dòng phải khớp nhau.",
  figures: shownIn(cells, context),
  source: SIGN,
});

export const note: BesideWords = { say, explain };
