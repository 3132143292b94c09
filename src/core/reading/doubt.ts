import type { Decimal } from "../decimal";
import type { Doubt, DoubtCode, RawCell, Reading } from "./reading";

const SHOWN = 120;
const OVERFLOW = /^#+$/;

export function doubt(
  code: DoubtCode,
  raw: RawCell,
  candidates: readonly (Decimal | null)[] = [],
  more: Pick<Doubt, "sure" | "guess" | "held"> = {},
): Reading {
  return { kind: "doubt", doubt: { code, shown: shown(raw), candidates, ...more } };
}

/** What the cell shows, or what it holds where a narrow column shows nothing but "####". */
function shown({ text, value }: RawCell): string {
  const source = text === "" || OVERFLOW.test(text) ? String(value) : text;
  const normal = source.slice(0, SHOWN * 4).normalize("NFC");
  if (normal.length <= SHOWN) return normal;
  return [...normal].slice(0, SHOWN).join("");
}
