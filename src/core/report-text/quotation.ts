import type { TextFigure } from "./figures";
import type { Sentence } from "./sentences";

/** Longest quotation of the report. */
const QUOTE = 240;

/** A sentence of the report around one of its figures. */
export interface Quotation {
  readonly before: string;
  /** As the report writes it. */
  readonly figure: string;
  readonly after: string;
}

/** The sentence, or the part of a long one around the figure. */
export function quotationOf({
  figure: { start, end },
  sentence: { text },
}: {
  readonly figure: Pick<TextFigure, "start" | "end">;
  readonly sentence: Pick<Sentence, "text">;
}): Quotation {
  const parts = (first: number, last: number): Quotation => ({
    before: `${first > 0 ? "… " : ""}${text.slice(first, start).trimStart()}`,
    figure: text.slice(start, end),
    after: `${text.slice(end, last).trimEnd()}${last < text.length ? " …" : ""}`,
  });
  if (text.length <= QUOTE) return parts(0, text.length);
  const from = Math.max(0, Math.min(start - QUOTE / 2, text.length - QUOTE));
  const to = Math.max(end, from + QUOTE);
  return parts(
    from === 0 ? 0 : Math.min(start, text.indexOf(" ", from) + 1),
    to >= text.length ? text.length : Math.max(end, text.lastIndexOf(" ", to)),
  );
}
