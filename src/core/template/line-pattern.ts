/** A piece of a line: words in any case and spacing, or something not known, which `name` is given to. */
export type LinePiece =
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "any"; readonly name: string | null }
  | { readonly kind: "year"; readonly name: string };

/**
 * What the unknown pieces of a line are, each as short as can be; null when it is another line. Takes as many steps as
 * pieces times letters, whatever the pieces are.
 */
export function matchPieces(pieces: readonly LinePiece[], text: string): readonly (readonly [string, string])[] | null {
  const lower = text.toLowerCase().length === text.length ? text.toLowerCase() : text;
  if (!beginsAndEnds(pieces, lower)) return null;
  const fits = fitting(pieces, lower);
  const found: [string, string][] = [];
  let at = 0;
  if (fits[0]?.[0] !== true) return null;
  for (const [index, piece] of pieces.entries()) {
    const start = at;
    if (piece.kind === "words") {
      at = afterWords(piece.words, lower, at) ?? at;
      continue;
    }
    if (piece.kind === "any") while (fits[index + 1]?.[at] !== true) at += 1;
    else at = yearEnds(lower, at).find((end) => fits[index + 1]?.[end] === true) ?? at;
    if (piece.name !== null) found.push([piece.name, text.slice(start, at).trim()]);
  }
  return found;
}

/** Most lines are told from another one by their first or last words. */
function beginsAndEnds(pieces: readonly LinePiece[], lower: string): boolean {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first?.kind === "words" && afterWords(first.words, lower, 0) === null) return false;
  const ending = last?.kind === "words" ? (last.words.at(-1) ?? "") : "";
  return lower.trimEnd().endsWith(ending);
}

/** `fits[i][at]`: the pieces from the i-th on match the text from `at` to its end. */
function fitting(pieces: readonly LinePiece[], lower: string): boolean[][] {
  const written = lower.trimEnd().length;
  const last = Array.from({ length: lower.length + 1 }, (_, at) => at >= written);
  const table: boolean[][] = [last];
  for (const piece of [...pieces].reverse()) {
    const next = table.at(-1) ?? [];
    const own = Array<boolean>(lower.length + 1).fill(false);
    for (let at = lower.length; at >= 0; at -= 1) {
      if (piece.kind === "any") own[at] = next[at] === true || own[at + 1] === true;
      else if (piece.kind === "year") own[at] = yearEnds(lower, at).some((end) => next[end] === true);
      else own[at] = next[afterWords(piece.words, lower, at) ?? -1] === true;
    }
    table.push(own);
  }
  return table.reverse();
}

function afterWords(words: readonly string[], lower: string, start: number): number | null {
  let at = start;
  for (const word of words) {
    at = afterSpace(lower, at);
    if (!lower.startsWith(word, at)) return null;
    at += word.length;
  }
  return at;
}

/** After four digits, or after none. */
function yearEnds(lower: string, start: number): number[] {
  const at = afterSpace(lower, start);
  return /^\d{4}$/.test(lower.slice(at, at + 4)) ? [afterSpace(lower, at + 4), at] : [at];
}

function afterSpace(lower: string, start: number): number {
  let at = start;
  while (lower[at] === " ") at += 1;
  return at;
}
