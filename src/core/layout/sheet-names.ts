import { sheetPrefix } from "../address";

const LONGEST = 31;

/** Names for new sheets that no sheet of the workbook has: as wanted, or with " (2)" and so on. */
export function freeNames(wanted: readonly string[], taken: readonly string[]): string[] {
  // Excel keeps "History" for itself.
  const used = new Set(["history", ...taken.map(key)]);
  return wanted.map((name) => {
    const free = freeName(allowed(name), used);
    used.add(key(free));
    return free;
  });
}

/** Formulas refer to other sheets by the names that were wanted: puts the ones they got in their place. */
export function renaming(wanted: readonly string[], names: readonly string[]): (formula: string) => string {
  const got = new Map(wanted.map((name, index) => [sheetPrefix(name), sheetPrefix(names[index] ?? name)]));
  return (formula) => formula.replace(/'(?:[^']|'')+'!/g, (sheet) => got.get(sheet) ?? sheet);
}

/**
 * Says of a formula whether it names the sheet, alone or as an end of several ("Quý I:Quý IV"); not one of that name in
 * another workbook, and not a name that only ends alike. Case counts as little as in Excel.
 */
export function pointsAt(name: string): (formula: string) => boolean {
  const itself = key(name).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const quoted = itself.replaceAll("'", "''");
  const letter = String.raw`[\p{L}\p{N}_.]`;
  const named = new RegExp(`'([^'!]+:)?${quoted}(:[^'!]+)?'!|(^|[^\\p{L}\\p{N}_.'\\]])${itself}(:${letter}+)?!`, "u");
  return (formula) => named.test(key(formula));
}

function freeName(name: string, used: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const end = number === 1 ? "" : ` (${number})`;
    const candidate = name.slice(0, LONGEST - end.length).trimEnd() + end;
    if (!used.has(key(candidate))) return candidate;
  }
}

/** Excel refuses these characters anywhere in a name, and an apostrophe at its ends. */
function allowed(name: string): string {
  const clean = name
    .normalize("NFC")
    .replace(/[[\]:*?/\\]/g, " ")
    .replace(/^[\s']+|[\s']+$/g, "");
  return clean === "" ? "Sheet" : clean;
}

/** Two names that Excel takes for the same have the same key. */
function key(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
