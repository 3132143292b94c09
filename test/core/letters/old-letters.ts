import { ENCODINGS, type EncodingName } from "../../../src/core/letters/encodings";

/** The text as a file of today holds what was typed in that encoding. Capitals a font draws from small letters stay small. */
export function inOldLetters(text: string, name: EncodingName): string {
  const encoding = ENCODINGS.find((one) => one.name === name);
  if (encoding === undefined) throw new Error(`no encoding ${name}`);
  const signs = new Map([...encoding.letters].reverse().map(([sign, letter]) => [letter, sign]));
  return [...text.normalize("NFC")]
    .map((letter) => signs.get(letter) ?? signs.get(letter.toLowerCase()) ?? letter)
    .join("");
}

export const OLD: readonly EncodingName[] = ENCODINGS.map(({ name }) => name);
