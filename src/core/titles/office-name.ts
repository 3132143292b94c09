import { mayBeShort } from "./office-short";
import { spelt } from "./office-spelling";
import { unmarked } from "./telex";

const PLACE = "tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu";
/** "UBND huyện An Lão" and "huyện An Lão" are the same reporting office. */
const OF_A_PLACE = new RegExp(`^ubnd (?=(?:${PLACE}) )`);
const KIND = `ubnd|${PLACE}|cap|so|bo|nganh|ban|phong|cuc|co quan|don vi|cac|va|truc thuoc|trung uong|ten|bao cao`;
const ONLY_KINDS = new RegExp(`^(?:(?:${KIND})(?: |$))*$`);

/**
 * The name of an office as it is compared (see `spelt`). Null where no office is named: blank, dots, or only what
 * kind of office it is. A generic name is no name.
 *
 * @example officeName("UBND huyện Ninh Sơn") === officeName("ỦY BAN NHÂN DÂN HUYỆN NINH SƠN"); officeName("UBND huyện …") → null
 */
export function officeName(office: string): string | null {
  const spelling = spelt(office);
  if (ONLY_KINDS.test(unmarked(spelling))) return null;
  return OF_A_PLACE.test(unmarked(spelling)) ? spelling.slice("ubnd ".length) : spelling;
}

/** Whether both texts name one office for certain. A name typed without any mark is the one with marks. */
export function sameOffice(a: string, b: string): boolean {
  const [one, other] = [officeName(a), officeName(b)];
  return one !== null && other !== null && isSameName(one, other);
}

/**
 * Whether the texts name two offices for certain. Not where one of them names none, says less ("Sở Nội vụ" and "Sở
 * Nội vụ tỉnh Ninh Thuận") or may be short for the other ("Sở GTVT").
 */
export function otherOffice(a: string, b: string): boolean {
  const [one, other] = [officeName(a), officeName(b)];
  if (one === null || other === null || isSameName(one, other)) return false;
  const words = unmarked(one) === one || unmarked(other) === other ? [unmarked(one), unmarked(other)] : [one, other];
  return !mayBeShort(words[0]!.split(" "), words[1]!.split(" "));
}

/** Whether a folded text names the office, as it is called where it is told from others ("huyen an lao"). */
export function namesOffice(plain: string, office: string): boolean {
  const name = unmarked(officeName(office) ?? "");
  return name !== "" && ` ${plain.replace(/[^a-z0-9]+/g, " ")} `.includes(` ${name} `);
}

/** Of two names as `officeName` gives them. */
export function isSameName(one: string, other: string): boolean {
  return one === other || unmarked(one) === other || unmarked(other) === one;
}
