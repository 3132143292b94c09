/** A pattern source for one of the phrases, the longest first. */
export function oneOf(phrases: readonly string[]): string {
  return `(?:${[...phrases].sort((a, b) => b.length - a.length).join("|")})`;
}
