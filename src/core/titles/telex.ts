/** Marks that Telex types as letters; the longer first. */
const SHAPES: readonly (readonly [RegExp, base: string, marks: string])[] = [
  [/uow/, "uo", "\u031b\u031b"],
  [/aa|ee|oo/, "", "\u0302"],
  [/aw/, "a", "\u0306"],
  [/[ou]w/, "", "\u031b"],
];
const TONES: Readonly<Record<string, string>> = { s: "\u0301", f: "\u0300", r: "\u0309", x: "\u0303", j: "\u0323" };
const STROKED_D = String.fromCharCode(0x111);

/**
 * A Vietnamese word to compare with, given as it is typed in Telex: every syllable its letters, then its marks in order,
 * as `marksLast` gives them.
 *
 * @example telex("booj") === marksLast("bộ")
 */
export function telex(typed: string): string {
  return typed
    .split(" ")
    .map((syllable) => {
      const tone = TONES[syllable.slice(-1)] ?? "";
      let letters = (tone === "" ? syllable : syllable.slice(0, -1)).replace("dd", STROKED_D);
      const marks = [tone];
      for (const [typedAs, base, mark] of SHAPES) {
        const [found] = typedAs.exec(letters) ?? [];
        if (found === undefined) continue;
        letters = letters.replace(found, base === "" ? found.charAt(0) : base);
        marks.push(mark);
      }
      return letters + [...marks.join("")].sort().join("");
    })
    .join(" ");
}

/** A syllable in lower case, its letters first and then its marks: "hòa" and "hoà" are one. */
export function marksLast(syllable: string): string {
  const apart = syllable.toLowerCase().normalize("NFD");
  const marks = apart.match(/\p{M}/gu) ?? [];
  return marks.length === 0 ? apart : apart.replace(/\p{M}/gu, "") + marks.sort().join("");
}

/** The same words without their marks. */
export function unmarked(spelling: string): string {
  return spelling.replace(/\p{M}/gu, "").replaceAll(STROKED_D, "d");
}
