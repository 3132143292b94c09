import { withoutSpaces } from "./invisible";
import { isTooLong } from "./run-of-digits";

const FRACTION = /^(\d+(?:\.\d{3})*)[/\u2044\u2215](\d+(?:\.\d{3})*)$/;

/** The two numbers of "446/491", however it is spaced; null when the text is no fraction. */
export function fractionIn(text: string): { readonly part: number; readonly base: number } | "tooLong" | null {
  const match = FRACTION.exec(withoutSpaces(text));
  if (!match) return null;
  const [part = "", base = ""] = match.slice(1).map((side) => side.replaceAll(".", ""));
  return isTooLong(part) || isTooLong(base) ? "tooLong" : { part: Number(part), base: Number(base) };
}
