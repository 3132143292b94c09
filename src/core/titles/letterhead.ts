import { flatOf, tidy } from "./line";
import { LONGEST_NAME, trimmed } from "./office-in";
import { beginsAsOffice } from "./office-words";
import { officeName } from "./office-name";

/** A letterhead takes 8 lines at most, motto and date counted. */
const MOST_LINES = 20;
const MOTTO = /cong hoa xa hoi chu nghia|doc lap.{1,5}tu do.{1,5}hanh phuc/;
const NUMBER = /^\W*so ?[:.]? ?\u2026? ?\d{0,6} ?\u2026? ?\//;
/** "Số:" alone: the number is given after signing. */
const NO_NUMBER = /^\W*so ?:\W*$/;
const NO_NAME = /[:;]|\b(?:bao cao|thong ke|phu luc|so lieu|bieu|kinh gui|cai cach|noi nhan|chi tieu|thuc hien)\b/;
const ADDRESSEE = /^\W*kinh gui\b/;
const GOES_ON = /^(?:va|tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)\b/;
const UNFINISHED = /(?:\bva|,|-|\bcac)$/;

/**
 * The office that a letterhead names: the last above "Số: …" that stands in a line of its own, after the office it
 * belongs to ("UBND TỈNH NINH THUẬN", "SỞ NỘI VỤ"). A name may go on in the next line ("ỦY BAN NHÂN DÂN", "HUYỆN NINH
 * SƠN"). Gives which of the lines; null where none does.
 */
export function letterhead(lines: readonly string[]): { readonly office: string; readonly at: number } | null {
  const names: { office: string; at: number }[] = [];
  let skip = false;
  for (const [at, text] of lines.slice(0, MOST_LINES).entries()) {
    for (const part of text.split("\n")) {
      const line = tidy(part);
      const flat = flatOf(line);
      if (NUMBER.test(flat) || NO_NUMBER.test(flat)) return names.at(-1) ?? null;
      const wasAddressed = skip;
      skip = ADDRESSEE.test(flat);
      const motto = MOTTO.exec(flat)?.index ?? line.length;
      const name = trimmed(line.slice(0, motto));
      if (wasAddressed || skip || name === "") continue;
      const last = names.at(-1);
      if (last && goesOn(last.office, flatOf(name))) names.splice(-1, 1, { office: `${last.office} ${name}`, at });
      else if (isName(name)) names.push({ office: name, at });
    }
  }
  return names.at(-1) ?? null;
}

function isName(name: string): boolean {
  return name.length <= LONGEST_NAME && beginsAsOffice(name) && !NO_NAME.test(flatOf(name)) && !/\d{3}/.test(name);
}

function goesOn(last: string, flat: string): boolean {
  if (flat.length > LONGEST_NAME || NO_NAME.test(flat)) return false;
  return UNFINISHED.test(flatOf(last)) || (GOES_ON.test(flat) && (flat.startsWith("va ") || officeName(last) === null));
}
