/** What a clerk cannot see between signs: format characters (zero-width, direction, soft hyphen), fillers, variation selectors. */
const UNSEEN = "\\p{Cf}\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u3164\\uFFA0\\uFE00-\\uFE0F";
const UNSEEN_SIGNS = new RegExp(`[${UNSEEN}]`, "gu");
const SPACES_AND_UNSEEN = new RegExp(`[\\s${UNSEEN}]`, "gu");

/** Without the signs nobody sees; spaces stay. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN_SIGNS, "");
}

/** Without the signs nobody sees, and without spaces of any kind. */
export function withoutSpaces(text: string): string {
  return text.replace(SPACES_AND_UNSEEN, "");
}
