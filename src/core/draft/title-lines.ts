import { beginsAsOffice } from "../titles/office-words";
import { lineOf } from "../titles/line";
import { periodNames } from "../titles/period-names";
import type { Period, TitleLine } from "../template/schema";

/** What a report's title lines say of it, as written. */
export interface SaidInTitle {
  readonly office: string | null;
}

/** With its number: "BIỂU TỔNG HỢP …" is a title. */
const APPENDIX = /^\W*(?:phu luc|bieu(?: mau)?)(?: so)?\W*(?:$|\d|[ivx]+\b|[a-z]\b)/;
const REPORT = /^\W*(?:kem theo|ban hanh kem)\b/;
const WINDOW = /\bso lieu\b.*\b(?:tu|tinh)\b/;
const MOST_LINES = 12;
const LETTERHEAD = /^\W*(?:cong hoa xa hoi|doc lap\b|so ?:)|\bngay\b.*\bthang\b/;
const SAYS_WHAT = /\b(?:bao cao|thong ke|so lieu|bieu|bang|tong hop|phu luc|chi tieu|ket qua|danh muc)\b/;

/** The lines above a table as lines of the form: who reports, for which period, is filled in anew each time. */
export function titleLinesOf(
  texts: readonly string[],
  { office }: SaidInTitle,
  periods: readonly Period[],
): TitleLine[] {
  return texts
    .map((text) => text.replace(/\s+/g, " ").trim().normalize("NFC"))
    .filter((text) => text !== "")
    .slice(0, MOST_LINES)
    .map((text): TitleLine => {
      const line = lineOf(text);
      const open = withoutOffice(withoutPeriod(text, periods), office);
      return { text: open, style: styleOf(line.flat, open) };
    });
}

/** What a form may be called by its title lines, without what is filled in anew; null where they only say who and when. */
export function nameIn(lines: readonly TitleLine[]): string | null {
  const names = lines.flatMap(({ text, style }) => {
    const name = text.replace(/\{.*$/, "").trim();
    const { flat } = lineOf(name);
    return style === "title" && name !== "" && !LETTERHEAD.test(flat) && !beginsAsOffice(name) ? [{ name, flat }] : [];
  });
  return (names.find(({ flat }) => SAYS_WHAT.test(flat)) ?? names[0])?.name ?? null;
}

function styleOf(flat: string, open: string): TitleLine["style"] {
  if (APPENDIX.test(flat)) return "appendix";
  if (REPORT.test(flat)) return "report";
  return open.includes("{period}") && (WINDOW.test(flat) || /^\W*ky\b/.test(flat)) ? "period" : "title";
}

function withoutPeriod(text: string, periods: readonly Period[]): string {
  const line = lineOf(text);
  if (line.text !== text) return text;
  const said = periodNames(line.flat, 0, periods).filter(({ yearOnly }) => !yearOnly);
  const [only, ...others] = said;
  if (only === undefined || others.length > 0) return text;
  const year = only.year === null ? "" : " {year}";
  return `${text.slice(0, only.from)}{period}${year}${text.slice(only.to)}`;
}

function withoutOffice(text: string, office: string | null): string {
  return office === null || office === "" ? text : text.replace(office, "{office}");
}
