/**
 * Advance widths of Times New Roman in 1/1000 em, from Liberation Serif, which has the same metrics by design.
 * Vietnamese letters are as wide as their base letter; only the horn widens.
 */

type WidthClasses = readonly (readonly [width: number, characters: string])[];

const regular: WidthClasses = [
  [180, "'"],
  [200, "|"],
  [250, " \u00a0,."],
  [278, "/:;\\ijlt"],
  [333, "!()-I[]`fr‘’"],
  [350, "•"],
  [389, "Js"],
  [408, '"'],
  [444, "?acez“”"],
  [469, "^"],
  [480, "{}"],
  [500, "#$*0123456789_bdghknopquvxyđ–"],
  [529, "ơ"],
  [541, "~"],
  [542, "ư"],
  [549, "≥≤"],
  [556, "FPS"],
  [564, "+<=>×"],
  [611, "ELTZ"],
  [667, "BCR"],
  [722, "ADGHKNOQUVXYwĐƠ"],
  [776, "Ư"],
  [778, "&m"],
  [833, "%"],
  [889, "M"],
  [921, "@"],
  [944, "W"],
];

const bold: WidthClasses = [
  [220, "|"],
  [250, " \u00a0,."],
  [278, "'/\\il"],
  [333, "!()-:;[]`fjt‘’"],
  [350, "•"],
  [389, "Is"],
  [394, "{}"],
  [444, "cerz"],
  [500, "#$*0123456789?J_agovxy–“”"],
  [520, "~"],
  [549, "≥≤"],
  [554, "ơ"],
  [555, '"'],
  [556, "Sbdhknpquđ"],
  [570, "+<=>×"],
  [581, "^"],
  [600, "ư"],
  [611, "FP"],
  [667, "BELTZ"],
  [722, "ACDNRUVXYwĐ"],
  [778, "GHKOQƠ"],
  [796, "Ư"],
  [833, "&m"],
  [930, "@"],
  [944, "M"],
];

/** As wide as the widest letter: what is not in the tables is never measured too narrow. */
const UNKNOWN = 1000;

const regularWidths = byCharacter(regular);
const boldWidths = byCharacter(bold);

/** The width of one line of text in points. */
export function textWidth(text: string, size: number, isBold: boolean): number {
  const widths = isBold ? boldWidths : regularWidths;
  let sum = 0;
  for (const character of withoutMarks(text)) sum += widths.get(character) ?? UNKNOWN;
  return (sum * size) / 1000;
}

/** Takes off tone marks, breves and circumflexes; keeps the horn, which is part of the letter's width. */
function withoutMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u031a\u031c-\u036f]/g, "")
    .normalize("NFC");
}

function byCharacter(classes: WidthClasses): ReadonlyMap<string, number> {
  return new Map(classes.flatMap(([width, characters]) => [...characters].map((character) => [character, width])));
}
