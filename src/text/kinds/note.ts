import type { Decimal, NoteData } from "../../core";
import type { FindingContext } from "../../report/finding-context";
import { facts } from "../findings/cells";
import { SIGN } from "../findings/sign";
import { shownIn, summed } from "../findings/write";
import { printNumber } from "../numbers";
import type { BesideWords } from "./kind-words";

/** How a note that disagrees with the figures beside it is said. */
export const note: BesideWords<"note"> = {
  say: ({ data }, context) => ({
    sentence: sentence(data, context),
    todo: "Xem lại số liệu và ghi chú, sửa chỗ chưa đúng.",
  }),

  explain: ({ cells }, context) => ({
    words: "Số liệu và ghi chú của một dòng phải khớp nhau.",
    figures: shownIn(cells, context),
    source: SIGN,
  }),
};

function sentence(data: NoteData, context: FindingContext): string {
  const says = `hi chú “${data.note}” nói`;
  switch (data.says) {
    case "share":
      return `Ô này ghi ${printNumber(data.stated)}, còn g${says} ${share(data)}.`;
    case "base":
      return `G${says} ${share(data)}, trong khi ${facts(data.of, context)}.`;
    case "rate":
      return `Ô này ghi ${printNumber(data.stated)} %, còn ghi chú “${data.note}” tính ra là ${printNumber(data.right)} %.`;
    case "percent":
      return `Ô này ghi ${printNumber(data.stated)} %, còn g${says} ${printNumber(data.said)} %.`;
    case "shareRate":
      return `G${says} ${printNumber(data.said)} %, trong khi ${share(data)} là ${printNumber(data.right)} %.`;
    case "total":
      return `G${says} tổng là ${printNumber(data.total)}, trong khi ${summed(data.figures)} là ${printNumber(data.sum)}.`;
    case "sum":
      return `Ô này ghi ${printNumber(data.stated)}, còn các phần trong ghi chú cộng lại là ${printNumber(data.sum)} (${summed(data.figures)}).`;
    case "level":
      return `G${says} ${printNumber(data.said)}, trong khi ${facts(data.of, context)}.`;
    case "among":
      return `G${says} trong đó có ${printNumber(data.said)}, nhiều hơn ${printNumber(data.stated)} ghi ở ô này.`;
    case "pending":
      return data.of.length === 0
        ? `G${says} đang giải quyết ${printNumber(data.said)}, không khớp với ${printNumber(data.stated)} ghi ở ô này.`
        : `G${says} đang giải quyết ${printNumber(data.said)}; cộng với ${printNumber(data.stated)} đã giải quyết là ${printNumber(data.sum)}, trong khi ${facts(data.of, context)}.`;
  }
}

function share({ part, whole }: { readonly part: Decimal; readonly whole: Decimal }): string {
  return `${printNumber(part)} trên ${printNumber(whole)}`;
}
