import { compare, decimal, type Decimal, plain, subtract } from "../decimal";
import type { Measure } from "../template/schema";
import { fits } from "../reading/candidates";
import type { Slip } from "./suspect";

/** A figure that a slip may have turned into what stands there. */
export interface Meant {
  readonly value: Decimal;
  readonly slip: Slip;
  /** How likely the slip happens to this figure and leaves what stands there. */
  readonly weight: number;
}

/** How often figures are wrong in each way. */
const OFTEN = { swapped: 0.3, lost: 0.3, doubled: 0.1, shifted: 0.2, sign: 0.05 } as const;
const LONGEST = 12;

/** The figures a typist may have meant who typed this one. Codes are chosen, not typed: they have none. */
export function meantBy(typed: Decimal, measure: Measure): readonly Meant[] {
  if (measure.type === "code" || measure.type === "text" || measure.type === "heading") return [];
  const figure = plain(typed);
  const negative = figure.startsWith("-");
  const [whole = "", fraction = ""] = figure.replace("-", "").split(".");
  const digits = whole + fraction;
  if (digits.length > LONGEST) return [];

  const meant = new Map<string, Meant>();
  const take = (text: string, point: number, slip: keyof typeof OFTEN, chance: number, turned = negative): void => {
    const padded = text.padStart(point + 1, "0");
    const at = padded.length - point;
    const bare = point === 0 ? padded : `${padded.slice(0, at)}.${padded.slice(at)}`;
    const leading = /^0\d/.test(bare) || /^0\d/.test(text);
    if (bare === "" || (leading && slip !== "shifted")) return;
    const value = decimal(`${turned ? "-" : ""}${bare}`);
    const weight = OFTEN[slip] * chance;
    const key = plain(value);
    if (compare(value, typed) === 0 || !fits(value, measure) || (meant.get(key)?.weight ?? 0) >= weight) return;
    meant.set(key, { value, slip, weight });
  };
  const point = fraction.length;
  const last = digits.length - 1;
  for (let at = 0; at < last; at++) {
    const [a = "", b = ""] = digits.slice(at, at + 2);
    const rest = digits.slice(at + 2);
    if (a !== b) take(digits.slice(0, at) + b + a + rest, point, "swapped", 1 / last);
    else take(digits.slice(0, at) + b + rest, Math.min(point, rest.length + 1), "doubled", 1 / last);
  }
  for (let at = 0; at <= digits.length; at++) {
    for (let digit = 0; digit <= 9; digit++) {
      const inserted = digits.slice(0, at) + String(digit) + digits.slice(at);
      take(inserted, at > whole.length ? point + 1 : point, "lost", 1 / (digits.length + 1));
    }
  }
  for (const places of [1, 2, 3]) {
    if (point + places <= 4) take(digits, point + places, "shifted", 1 / 6);
    take(
      digits.padEnd(digits.length + Math.max(0, places - point), "0"),
      Math.max(0, point - places),
      "shifted",
      1 / 6,
    );
  }
  if (compare(typed, 0) !== 0) take(digits, point, "sign", 1, !negative);
  return [...meant.values()];
}

/** How far apart two figures are. */
export function distance(a: Decimal, b: Decimal): number {
  return Math.abs(Number(plain(subtract(a, b))));
}
