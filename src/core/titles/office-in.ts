import { BLOT, type Line } from "./line";
import { beginsAsOffice, beginsWithLink } from "./office-words";

/** An office as a line names it, and how: the lower the rank, the more the line is meant to name it. */
export interface OfficeSaid {
  readonly office: string;
  readonly rank: number;
}

/** From "Đơn vị báo cáo: …" down to a sentence of the report's text. */
export const OFFICE_RANK = { label: 0, report: 1, heading: 2, letterhead: 3, sentence: 4 } as const;

/** The longest name of an office in the sources has 70 letters. */
export const LONGEST_NAME = 120;
const LABEL =
  /^\W*(?:(?:ten )?(?:don vi|co quan)(?: ?[,/] ?(?:don vi|co quan))?(?: (?:bao cao|thuc hien|lap(?: bao cao| bieu)?|gui(?: bao cao)?|thong ke))?|bao cao cua) ?: ?/;
const REPORT = new RegExp(`\\b(?:theo bao cao|bao cao so)\\b.*?[ ${BLOT}]cua(?: |$)`);
const HEADING = /\b(?:cai cach hanh(?: chinh)?|cchc|bao cao|thong ke)\b/;
const AT = new RegExp(`(?:^|[\\s${BLOT}])(tai|cua) `, "g");
const AFTER_SUBJECT = new RegExp(`(?:cai cach hanh chinh|cchc)(?: nha nuoc)?[\\s${BLOT},:\\u2013-]+`, "g");
const SENTENCE = new RegExp(
  `([^.;:${BLOT}]{3,${LONGEST_NAME}}) (xin |kinh )?bao (?:cao )?(?:tinh hinh|ket qua|cong tac|so ket|tong ket|cai cach)`,
  "g",
);
/** Words of a sentence that has gone on after the name. */
const MORE_THAN_A_NAME = /\b(?:da|duoc|trong|ban hanh|to chuc|thuc hien|trien khai|tiep tuc|chi dao|tong hop)\b/;
/** Where a name ends within its line. */
const NAME_END = new RegExp(
  `[${BLOT};:]| \\((?:kem|ban hanh|so lieu|tinh|tu|theo|ky)\\b|[,;]? (?:nhu sau|tren dia ban|phuong huong|kem theo|ky bao cao|voi|ve)\\b`,
);

/** Everything a line says of who reports. `flat` has periods blotted out too. */
export function officesIn({ text, flat }: Line): readonly OfficeSaid[] {
  const label = LABEL.exec(flat);
  if (label) {
    const labelled = nameAt(text, flat, label[0].length);
    const isUnit = /^\W*don vi ?:/.test(label[0]) && !beginsAsOffice(labelled);
    return labelled === "" || isUnit ? [] : [{ office: labelled, rank: OFFICE_RANK.label }];
  }
  const report = REPORT.exec(flat);
  if (report) return all([nameAt(text, flat, report.index + report[0].length)], OFFICE_RANK.report);
  return [
    ...all(headingNames(text, flat), OFFICE_RANK.heading),
    ...all(sentenceNames(text, flat), OFFICE_RANK.sentence),
  ];
}

function all(offices: readonly string[], rank: number): OfficeSaid[] {
  return offices.filter((office) => /[\p{L}\p{N}]/u.test(office)).map((office) => ({ office, rank }));
}

/** "… TẠI SỞ Y TẾ", "… của Ban Dân tộc tỉnh", "CÔNG TÁC CẢI CÁCH HÀNH CHÍNH UBND huyện Phù Mỹ", "TẠI Trường Cao đẳng Y tế". */
function headingNames(text: string, flat: string): string[] {
  const at = flat.indexOf("tai ");
  if (/^\W*tai (?!cac )/.test(flat) && beginsWithLink(text.slice(at), "tai")) return [nameAt(text, flat, at + 4)];
  if (!HEADING.test(flat)) return [];
  const linked = [...flat.matchAll(AT)].filter(({ index, 0: words, 1: link }) =>
    beginsWithLink(text.slice(index + words.length - 4), link === "tai" ? "tai" : "cua"),
  );
  const starts = [...linked, ...flat.matchAll(AFTER_SUBJECT)].map(({ index, 0: words }) => index + words.length);
  return starts
    .sort((a, b) => a - b)
    .filter((start) => beginsAsOffice(text.slice(start)))
    .map((start) => nameAt(text, flat, start));
}

/** "UBND huyện An Lão báo cáo kết quả công tác …" */
function sentenceNames(text: string, flat: string): string[] {
  if (!flat.includes(" bao ")) return [];
  return [...flat.matchAll(SENTENCE)].flatMap(({ index, 1: before = "", 2: verb = "" }) => {
    const name = trimmed(text.slice(index, index + before.length));
    const verbAt = index + before.length + 1 + verb.length;
    const isName = beginsAsOffice(name) && !MORE_THAN_A_NAME.test(flat.slice(index, index + before.length));
    return isName && beginsWithLink(text.slice(verbAt), "bao") ? [name] : [];
  });
}

function nameAt(text: string, flat: string, start: number): string {
  const length = flat.slice(start).search(NAME_END);
  return trimmed(text.slice(start, length < 0 ? undefined : start + length)).slice(0, LONGEST_NAME);
}

/** Without gaps, and without a bracket that was opened before the name. */
export function trimmed(name: string): string {
  const plain = name.replace(/^[\s\u2026.,:;"\u201c\u201d*-]+|[\s\u2026.,:;"\u201c\u201d*/-]+$/g, "");
  const opened = (plain.match(/\(/g) ?? []).length;
  const closed = (plain.match(/\)/g) ?? []).length;
  return closed > opened && plain.endsWith(")") ? trimmed(plain.slice(0, -1)) : plain;
}
