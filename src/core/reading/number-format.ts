/** Quoted text, escaped, padding and fill characters, and bracketed sections other than elapsed time. */
const LITERALS = /"[^"]*"?|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi;
const DATE_TOKEN = /[dmyhs]/i;

/** Whether a number shows as a date or a time in this format ("d/m/yyyy", "[h]:mm"). */
export function isDateFormat(format: string): boolean {
  return format !== "General" && DATE_TOKEN.test(symbols(format));
}

/** Whether a number shows a hundredfold with a percent sign in this format. */
export function isPercentFormat(format: string): boolean {
  return format.includes("%") && symbols(format).includes("%");
}

/** Whether a number shows decimals in this format whatever it is ("0.00"; not "General", not "#,##0.###"). */
export function showsDecimals(format: string): boolean {
  return symbols(format).includes(".0");
}

function symbols(format: string): string {
  return format.replace(LITERALS, "").replace(/General/gi, "");
}
