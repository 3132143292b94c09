import { flatOf, tidy } from "./line";

/** A text and where it stands. */
export interface TextAt<P> {
  readonly place: P;
  readonly text: string;
}

export interface JoinedLine<P> extends TextAt<P> {
  /** The report's own heading: "BÁO CÁO công tác cải cách hành chính quý III năm 2024". */
  readonly isHeading: boolean;
}

/** "Kỳ báo cáo:" in a cell of its own: what it asks stands in the next. */
const LABEL_ALONE = /^\W*(?:ky bao cao|ky|nam|quy|(?:ten )?(?:don vi|co quan)(?: bao cao)?) ?:?$|:$/;
const HEADING_ALONE = /^\W*bao cao\W*$/;
const HEADING = /^\W*bao cao (?!so\b|cua\b|thang\b)/;
/** Where the heading under "BÁO CÁO" is over. */
const NO_HEADING =
  /^(?:\W*[-+(]|\W*(?:kinh gui|thuc hien|can cu|theo|so ?:|ky bao cao|phu luc|bieu|don vi|[ivx]+\.|\d+[.)]|[a-z]\)))|cong hoa xa hoi|doc lap|\bngay\b.*\bthang\b/;
const PLAN = /^\W*(?:va )?(?:phuong huong|nhiem vu trong tam|nhiem vu quy|nhiem vu 6)/;
/** Longer ones are paragraphs. The longest heading line of the source reports has 90 letters. */
const LONGEST_HEADING = 250;
/** Lines a heading goes on after "BÁO CÁO"; 2 in the source reports. */
const HEADING_LINES = 4;

/** Lines that belong together made one: a label and the cell beside it, a heading written over several lines. */
export function joined<P extends { readonly row: number }>(lines: readonly TextAt<P>[]): readonly JoinedLine<P>[] {
  const out: JoinedLine<P>[] = [];
  let headingLeft = 0;
  let lastFlat = "";
  for (const { text, place } of lines) {
    const flat = flatOf(tidy(text));
    if (flat === "") continue;
    const last = out.at(-1);
    const isBeside = last?.place.row === place.row && LABEL_ALONE.test(lastFlat) && !flat.includes(":");
    const isShort = flat.length <= LONGEST_HEADING;
    const inHeading = headingLeft > 0 && isShort && !NO_HEADING.test(flat);
    if (last && (isBeside || inHeading || (isShort && PLAN.test(flat) && last.text.length <= LONGEST_HEADING))) {
      const isFirst = isBeside || HEADING_ALONE.test(lastFlat);
      out[out.length - 1] = { ...last, text: `${last.text} ${text}`, place: isFirst ? place : last.place };
      headingLeft = Math.max(0, headingLeft - 1);
      lastFlat = `${lastFlat} ${flat}`;
      continue;
    }
    headingLeft = HEADING_ALONE.test(flat) ? HEADING_LINES : 0;
    lastFlat = flat;
    out.push({ text, place, isHeading: headingLeft > 0 || HEADING.test(flat) });
  }
  return out;
}
