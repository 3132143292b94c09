/** Excel takes no longer formula, the "=" counted. */
const LONGEST = 8192;

/** Our name in front of what a mark asks: always true. */
const BEGINNING = 'AND("cchc">"",';
/** What versions before 2026-12 wrote. */
const BEGINNINGS = [BEGINNING, 'AND("phu-luc-cchc"<>"",'];

/**
 * The formula of a mark with our name in it. By it a mark is known as ours wherever it got to: on a sheet that was
 * copied, renamed or saved by another program, with rows moved since, written by another version of the templates.
 * Null when Excel would not take it.
 */
export function signed(formula: string): string | null {
  const whole = `${BEGINNING}${formula})`;
  return whole.length < LONGEST ? whole : null;
}

/** @example isSigned(conditionalFormat.custom.rule.formula) */
export function isSigned(formula: string): boolean {
  const bare = formula.replace(/^=/, "");
  return BEGINNINGS.some((beginning) => bare.startsWith(beginning));
}
