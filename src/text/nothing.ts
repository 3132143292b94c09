import type { Finding, NothingSays } from "../core";
import type { Wording } from "./findings/wording";

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
export function nothingWording({ data }: Finding): Wording {
  return wordings[data["says"] as NothingSays];
}
