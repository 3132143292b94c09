import { facts, rows } from "../findings/cells";
import { SIGN } from "../findings/sign";
import { shownIn } from "../findings/write";
import type { BesideWords } from "./kind-words";

/** What the clerk has in the Ghi chú of a row, or of a heading, that has nothing to report. */
export const NOTHING_NOTE = "Không có số liệu";

/** How a row is said that has figures though its note, or the one of a heading above, says it has none. */
export const nothing: BesideWords<"nothing"> = {
  say: ({ data: { says, note, count, of, heading } }, context) =>
    says === "row"
      ? {
          sentence: `Ghi chú của dòng này ghi “${note}”, trong khi ${facts(of, context)}.`,
          todo: "Có số liệu thì bỏ ghi chú đó; không có thì để trống số liệu.",
        }
      : {
          sentence: `Ghi chú của ${rows(heading, context)} ghi “${note}”, nhưng bên dưới vẫn có số liệu (${count} ô), như ${facts(of, context)}.`,
          todo: "Có số liệu thì bỏ ghi chú đó, chỉ ghi ở dòng không có; không có thì để trống số liệu.",
        },

  explain: ({ cells }, context) => ({
    words: "Dòng, khối được ghi chú là không có số liệu thì để trống số liệu.",
    figures: shownIn(cells, context),
    source: SIGN,
  }),
};
