import type { NothingSays } from "../../core";
import { SIGN } from "../findings/sign";
import { shownIn } from "../findings/write";
import type { BesideWords, ExplainBeside, Say, Wording } from "./kind-words";

/** What the clerk has in the Ghi chú of a row, or of a heading, that has nothing to report. */
export const NOTHING_NOTE = "Không có số liệu";

const wordings: Record<NothingSays, Wording> = {
  row: {
    sentence: "Ghi chú của dòng này ghi “{note}”, trong khi {of:facts}.",
    todo: "Có số liệu thì bỏ ghi chú đó; không có thì để trống số liệu.",
  },
  block: {
    sentence: "Ghi chú của {heading:rows} ghi “{note}”, nhưng bên dưới vẫn có số liệu ({count} ô), như {of:facts}.",
    todo: "Có số liệu thì bỏ ghi chú đó, chỉ ghi ở dòng không có; không có thì để trống số liệu.",
  },
};

/** How a row is said that has figures though its note, or the one of a heading above, says it has none. */
const say: Say = ({ data }) => wordings[data["says"] as NothingSays];

const NOTHING = "Dòng, khối được ghi chú là không có số liệu thì để trống số liệu.";

const explain: ExplainBeside = ({ cells }, context) => ({
  words: NOTHING,
  figures: shownIn(cells, context),
  source: SIGN,
});

export const nothing: BesideWords = { say, explain };
