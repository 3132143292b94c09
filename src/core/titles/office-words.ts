/** Words a name of an office begins with: without marks, and with them where they have any (NFC, escaped). */
const WORDS: readonly (readonly [flat: string, marked: string])[] = [
  ["uy ban", "(?:\u1ee7y|u\u1ef7) ban"],
  ["ubnd", "ubnd"],
  ["so", "s\u1edf"],
  ["bo", "b\u1ed9"],
  ["ban(?! hanh\\b)", "ban(?! h\u00e0nh)"],
  ["bql", "bql"],
  ["bch", "bch"],
  ["bhxh", "bhxh"],
  ["vp", "vp"],
  ["van phong", "v\u0103n ph\u00f2ng"],
  ["thanh tra", "thanh tra"],
  ["cuc", "c\u1ee5c"],
  ["chi cuc", "chi c\u1ee5c"],
  ["tong cuc", "t\u1ed5ng c\u1ee5c"],
  ["phong", "ph\u00f2ng"],
  ["truong", "tr\u01b0\u1eddng"],
  ["trung tam", "trung t\u00e2m"],
  ["benh vien", "b\u1ec7nh vi\u1ec7n"],
  ["vien", "vi\u1ec7n"],
  ["hoc vien", "h\u1ecdc vi\u1ec7n"],
  ["cong an", "c\u00f4ng an"],
  ["bao hiem", "b\u1ea3o hi\u1ec3m"],
  ["kho bac", "kho b\u1ea1c"],
  ["tong cong ty", "t\u1ed5ng c\u00f4ng ty"],
  ["tinh", "t\u1ec9nh"],
  ["thanh pho", "th\u00e0nh ph\u1ed1"],
  ["tp", "tp"],
  ["huyen", "huy\u1ec7n"],
  ["quan", "qu\u1eadn"],
  ["thi xa", "th\u1ecb x\u00e3"],
  ["thi tran", "th\u1ecb tr\u1ea5n"],
  ["phuong", "ph\u01b0\u1eddng"],
  ["xa", "x\u00e3"],
  ["dac khu", "\u0111\u1eb7c khu"],
];
const END = String.raw`(?![\p{L}\p{N}\p{M}])`;
const MARKED = new RegExp(`^(?:${WORDS.map(([, marked]) => marked).join("|")})${END}`, "u");
const FLAT = new RegExp(`^(?:${WORDS.map(([flat]) => flat).join("|")})${END}`, "u");
const ANY_MARK = /[\u00c0-\u1ef9]/;

/**
 * Whether a text begins as the name of an office does. "Số", "Bố trí", "Bản" are no Sở, Bộ, Ban: only a text without
 * any mark is judged by its letters alone.
 */
export function beginsAsOffice(text: string): boolean {
  const lower = text.normalize("NFC").toLowerCase();
  return (ANY_MARK.test(lower) ? MARKED : FLAT).test(lower);
}

/** "tại", "của" and "báo", not "tải", "cửa" or "bảo". */
const LINKS: Readonly<Record<string, string>> = { tai: "t\u1ea1i", cua: "c\u1ee7a", bao: "b\u00e1o" };

/** Whether a text begins with one of the words that stand around the name of an office, given without its marks. */
export function beginsWithLink(text: string, link: "tai" | "cua" | "bao"): boolean {
  const lower = text.normalize("NFC").toLowerCase();
  return lower.startsWith(LINKS[link] ?? "") || (!ANY_MARK.test(lower) && lower.startsWith(link));
}
