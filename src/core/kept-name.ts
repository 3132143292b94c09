/** Names of ours begin so: nobody else's do. What follows is a short hash, or begins with "_". */
export const KEPT_PREFIX = "_phu_luc_cchc.";
/** Excel takes no longer text in a formula; less what is around it. */
export const LONGEST_KEPT = 240;

export function isKeptName(name: string): boolean {
  return name.toLowerCase().startsWith(KEPT_PREFIX);
}
