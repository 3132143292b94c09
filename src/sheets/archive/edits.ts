/** One change of a text: what stands from `start` to `end` becomes `text`. With `start` = `end` it is put in there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All changes at once; several at one place come in the order they were asked for. They must not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: fresh } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < at) throw new Error(`edits overlap at ${start}`);
    pieces.push(text.slice(at, start), fresh);
    at = end;
  }
  return pieces.join("") + text.slice(at);
}

export function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}
