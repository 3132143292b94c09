import { fold } from "../fold";
import type { Measure } from "./schema";

/** "Label = 0" or "Label - 0", one after the other, parted by line ends, spaces or semicolons. */
const CODE = /\s*([^=;]*?)\s*[=-]\s*(\d+)(?=$|[\s;])[\s;]*/y;

/** Money in thousands and more, which has decimals: "Triệu đồng", "Nghìn tỷ đồng". */
const AMOUNT = /^(?:(?:nghin|ngan|tram|trieu|ty|ti) )+(?:dong|vnd)\.?$/;

/** What a printed unit of measure says: "" a heading, "%" a percentage, an amount of money, a list of codes, else a count. */
export function measureOf(unit: string): Measure {
  const printed = unit.trim();
  if (printed === "") return { type: "heading" };
  if (printed === "%") return { type: "percent" };
  if (AMOUNT.test(fold(printed))) return { type: "quantity" };
  const codes = codesOf(printed);
  return codes === null ? { type: "count" } : { type: "code", codes };
}

/** The codes in the order of their numbers; null when the text is no list of codes. */
function codesOf(printed: string): { code: number; label: string }[] | null {
  const codes: { code: number; label: string }[] = [];
  CODE.lastIndex = 0;
  while (CODE.lastIndex < printed.length) {
    const match = CODE.exec(printed);
    if (!match || !match[1]) return null;
    codes.push({ code: Number(match[2]), label: match[1].replace(/\s+/g, " ") });
  }
  if (codes.length < 2 || new Set(codes.map(({ code }) => code)).size < codes.length) return null;
  return codes.sort((a, b) => a.code - b.code);
}
