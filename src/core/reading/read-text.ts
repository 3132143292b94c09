import type { Measure } from "../template/schema";
import { doubt } from "./doubt";
import { doubtText } from "./doubt-text";
import { figureOf, trimmed } from "./figure";
import { blank, type RawCell, type Reading } from "./reading";

/** A longer text is no figure anyway. */
const LOOKED_AT = 300;
const ERROR = /^#[A-Z]/;

/** A text cell: a value only when it has exactly one meaning (the rules stand in read-cell.ts). */
export function readText(raw: RawCell, value: string, measure: Measure): Reading {
  const text = trimmed(value);
  if (text === "") return blank;
  if (ERROR.test(text)) return doubt("error", raw);
  if (measure.type === "text") return blank;
  const figure = figureOf(text, measure);
  if (figure !== null) return { kind: "value", value: figure };
  const { code, candidates, ...more } = doubtText(text.slice(0, LOOKED_AT).normalize("NFC"), measure);
  return doubt(code, raw, candidates, more);
}
