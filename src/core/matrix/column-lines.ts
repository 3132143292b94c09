import { fold } from "../fold";
import { contentOf, isChange, isRate } from "../propose/words";
import type { Line } from "../propose/lines";
import type { Column } from "../template/schema";

/** A rate in percent, by its heading. */
export function isRateHeading(path: readonly string[]): boolean {
  return (
    path.some((text) => /%/.test(text)) ||
    isRate(leafOf(path)) ||
    /\b(?:ty le|ti le|phan tram)\b/.test(fold(path.join(" ")))
  );
}

/** A row of rates or changes among rows of amounts: "Tỷ lệ (%)", "So với cùng kỳ". */
export function isRateRow(label: string): boolean {
  return isRateHeading([label]) || isChange(label);
}

/** Figures that cannot be added up down the rows: averages, ranks, marks, prices. */
export function isAddedUp(path: readonly string[]): boolean {
  const words = fold(path.join(" "));
  return !isRateHeading(path) && !NOT_ADDED.test(words);
}

const NOT_ADDED =
  /\b(?:binh quan|trung binh|xep (?:hang|loai|thu)|thu hang|hang|diem|chi so|he so|don gia|muc|gia|trong so|so voi|tang|giam)\b/;

/** The columns of figures as lines of which rules are proposed: what is beside in a matrix is below in a list. */
export function columnLines(columns: readonly Column[]): readonly Line[] {
  return columns.map(({ id, path }, at): Line => {
    const label = path.join(" ");
    return {
      key: id,
      at,
      label,
      folded: fold(label),
      marked: false,
      unit: "",
      content: contentOf(label),
      holds: isRateHeading(path) ? "rate" : "count",
      parent: null,
      whole: null,
      section: null,
    };
  });
}

function leafOf(path: readonly string[]): string {
  return path.at(-1) ?? "";
}
