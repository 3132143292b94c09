import { decimal, type Decimal } from "../decimal";

/** A number as it stands in a folded note: 38, 2.388, 90,83. */
export const NUMBER = String.raw`(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,\d{1,4})?(?!\d|[.,]\d)`;

/** What a match of NUMBER means. */
export function valueOf(text: string): Decimal {
  return decimal(text.replaceAll(".", "").replace(",", "."));
}

/** Words after which a number names something and counts nothing: "mức độ 3", "quý 3", "Phòng 4". */
const NAMING =
  /(?:^|[^\p{L}])(?:muc|muc do|cap|quy|loai|hang|lop|khoa|nam|thang|ngay|dot|lan|phong|thu|so|khoi|giai doan|phu luc|bieu|dieu|khoan|phien ban|ky|to|ban|tang|nhom|ke hoach|quyet dinh|cong van|nghi quyet|nghi dinh|thong tu|chi thi|den|truoc|sau|tu) $/u;

/** 2025: a year as well as a figure. */
export function mayBeYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

/** Whether the number that follows `before` is a part of a name. */
export function isNamed(before: string): boolean {
  return NAMING.test(before) || /[\p{L}-]$/u.test(before);
}

/** 2/8, 9/2024: a day or a month as well as a share. */
export function mayBeDate(first: Decimal, second: Decimal): boolean {
  const [a, b] = [Number(first), Number(second)];
  return (a >= 1 && a <= 31 && b >= 1 && b <= 12) || (a >= 1 && a <= 12 && b >= 1900 && b <= 2100);
}
